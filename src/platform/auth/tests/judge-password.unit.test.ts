import { describe, expect, it } from 'vitest';
import { judgePassword } from '../password/judge-password.ts';

const ana = { name: 'Ana García Núñez', email: 'ana.garcia@correo.example' };

describe('Choosing a password', () => {
  it.each([
    'una frase larga y tranquila',
    'correcto caballo batería grapa',
    '                tortuga   lenta',
    '🌿🐢🌊🍋🔑 jardín de noche',
    'kX9#vQ2$mW7!pL4@',
    'mentalia me ayuda los martes',
    'a'.repeat(3) + 'bcdefg hijo de vecino, dos más'.repeat(6),
  ])('takes %j', (password) => {
    expect(judgePassword(password, ana)).toBeUndefined();
  });

  it.each([
    ['catorce letras', 'too-short'],
    ['🌿'.repeat(14), 'too-short'],
    [`${'una frase que no acaba nunca '.repeat(7)}`, 'too-long'],
  ])('counts the characters that a person sees in %j', (password, weakness) => {
    expect(judgePassword(password, ana)).toBe(weakness);
  });

  it.each([
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    'passwordpassword',
    'Password123Password123',
    'Contraseña2026!Contraseña',
    '123456789012345678',
    '987654321098765',
    'abcdefghijklmnopq',
    'qwertyuiopasdfgh',
    'ñlkjhgfdsapoiuytrewq',
    'Mentalia-Universe-2026!',
    'ana.garcia.ana.garcia',
    'AnaGarcíaNúñez1990',
    'ana.garcia@correo.example',
  ])('refuses %j, which is tried first (sec/S14)', (password) => {
    expect(judgePassword(password, ana)).toBe('common');
  });
});
