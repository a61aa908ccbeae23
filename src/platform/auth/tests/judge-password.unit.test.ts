import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortestWithSecond } from '../contract.ts';
import { judgePassword } from '../password/judge-password.ts';
import { isKnownPassword } from '../password/known-passwords.ts';

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
  ])('refuses %j, which is tried first (sec/S14)', (password) => {
    expect(judgePassword(password, ana)).toBe('common');
  });

  it.each(['ana.garcia.ana.garcia', 'AnaGarcíaNúñez1990', 'ana.garcia@correo.example'])(
    'refuses %j, which is her own name or address (sec/S14)',
    (password) => {
      expect(judgePassword(password, ana)).toBe('own');
    },
  );

  it.each(['princesssunshine', 'sunshine 12345', 'administrator1!', 'Correct12345678'])(
    'refuses %j, of which the words are known from leaks (sec/S14)',
    (password) => {
      expect(judgePassword(password, ana, shortestWithSecond)).toMatch(/leaked|common/);
    },
  );

  it('takes eight characters only beside a second factor or a passkey, and seven never (sec/S13)', () => {
    expect(judgePassword('kX9#vQ2$', ana)).toBe('too-short');
    expect(judgePassword('kX9#vQ2$', ana, shortestWithSecond)).toBeUndefined();
    expect(judgePassword('kX9#vQ2', ana, shortestWithSecond)).toBe('too-short');
  });

  it.each(['mentalia2026!', 'Password123', 'ana.garcia1', 'qwerty123', 'superman', 'iloveyou2', 'Sunshine!'])(
    'refuses %j also where eight characters are enough (sec/S14)',
    (password) => {
      expect(judgePassword(password, ana, shortestWithSecond)).toMatch(/^(common|own|leaked)$/);
    },
  );

  it('knows all that it was made from, whatever their capitals, and nothing that was drawn', () => {
    expect(['123456', 'Dragon', 'LETMEIN', 'michael', 'trustno1'].map(isKnownPassword)).toEqual([true, true, true, true, true]);
    const drawn = Array.from({ length: 1_000 }, () => randomBytes(9).toString('base64'));
    expect(drawn.filter(isKnownPassword)).toEqual([]);
  });
});
