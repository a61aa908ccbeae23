import { describe, expect, it } from 'vitest';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { eachAtAccount, until } from './at-account.ts';
import { aChat, choose, main, press, shows } from './open-conversation.tsx';

const { atWho, atGate } = eachAtAccount();
const permit = () => document.querySelector<HTMLElement>('main [role=switch]');

describe('Where a chat is kept', () => {
  it('is the page, until its person says something else; the account is the third place', async () => {
    const { server } = await atWho();

    expect([...document.querySelectorAll('main fieldset:has([value=account]) b')].map((one) => one.textContent)).toEqual([
      'Solo en esta página',
      '24 horas en este dispositivo',
      'En mi cuenta, 24 h',
    ]);
    press('Ver qué se repite');
    await until(() => expect(visitMemory.read().step).toBe('map'));
    expect(server.sent('POST', /imports/)).toEqual([]);
  });

  it('is no account of somebody who is not of age or never said so: a quiet line says why', async () => {
    await atWho({ server: { refused: 'age' } });

    expect(main()).toContain('Hace falta ser mayor de edad y haber dicho tu edad.');
    expect(document.querySelector('main [value=account]')).toBeNull();
  });

  it('asks for the permission in words before anything travels, and sends nothing without it', async () => {
    const { server } = await atWho();
    choose('En mi cuenta, 24 h');
    await shows('Los nombres del archivo no viajan.');
    press('Ver qué se repite');

    await shows('Enciende antes el permiso, o elige otro sitio para el chat.');
    expect(document.activeElement).toBe(permit());
    expect(visitMemory.read().step).toBe('confirm');
    expect(server.sent('POST', /imports/)).toEqual([]);
  });

  it('is the account once the permission is on, under a name of its own and with aliases only', async () => {
    const chat = `${aChat(59)}\n13/03/2026, 09:58 - Álex Ruiz cambió el asunto del grupo`;
    const { server } = await atWho({}, chat);
    choose('En mi cuenta, 24 h');
    await until(() => expect(permit()).not.toBeNull());
    permit()?.click();
    await shows('Cómo se llama en tu cuenta');
    press('Ver qué se repite');
    await until(() => expect([...server.kept.values()][0]?.status).toBe('ready'));

    expect(JSON.parse(server.sent('PUT', /chat-imports/)[0]?.body ?? '')).toMatchObject({ granted: true, version: '1' });
    const [kept] = [...server.kept.values()];
    expect(kept).toMatchObject({ title: null, participants: ['Tú', 'Persona A'], reader: 0, messages: 60 });
    expect(JSON.stringify(server.sent('POST', /imports/))).not.toContain('Ruiz');
    expect(kept?.said[1]).toMatchObject({ who: 1, text: 'Hola, esto es el mensaje 1' });
  });

  it('is nothing of the account where somebody may be watching', async () => {
    const { server } = await atGate({ server: { granted: true } });
    choose('Alguien puede verlo');
    await shows('Qué significa esto');
    visitMemory.change({ keep: 'account' });
    press('Seguir sin guardar nada');

    await until(() => expect(visitMemory.read().keep).toBe('page'));
    expect(server.sent('POST', /imports/)).toEqual([]);
  });
});
