import { describe, expect, it, vi } from 'vitest';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { eachAtAccount, until } from './at-account.ts';
import { choose, main, press, sees, shows } from './open-conversation.tsx';

const { atMap, elsewhere } = eachAtAccount();

async function keptAndElsewhere() {
  const its = await atMap();
  await shows('Guardado en tu cuenta, cifrado.');
  const [kept] = [...its.server.kept.values()];
  if (kept) its.server.kept.set('other', { ...kept, id: 'other', title: 'El segundo' });
  await elsewhere();
  await shows('El segundo');
  return its;
}

/** What other pages of this browser are told meanwhile. */
function listening() {
  const told: unknown[] = [];
  const channel = new BroadcastChannel('mentalia-notes');
  channel.onmessage = ({ data }) => void told.push(data);
  return { told, channel };
}

describe('Erasing what the account keeps', () => {
  it('takes one, says exactly what went, and other pages hear of that one', async () => {
    const { told, channel } = listening();
    const { server } = await keptAndElsewhere();
    const erase = [...document.querySelectorAll<HTMLElement>('main button')].find(
      (one) => one.getAttribute('aria-label') === 'Borrar: El segundo',
    );
    erase?.click();

    await shows('Borrado de tu cuenta: «El segundo». Se fueron los mensajes, lo que apareció y tus marcas.');
    expect([...server.kept.keys()]).not.toContain('other');
    expect(main()).toContain('Con Persona A');
    await until(() => expect(told).toEqual([{ forgotten: 'other' }]));
    channel.close();
  });

  it('takes all of them, with how many they were', async () => {
    const { server } = await keptAndElsewhere();
    press('Borrar todos de la cuenta');

    await shows('Se borraron 2 chats de tu cuenta');
    expect(server.kept.size).toBe(0);
    expect(main()).not.toContain('Chats guardados en tu cuenta');
  });

  it('that fails says so, and the chat is still in the list', async () => {
    const { server } = await keptAndElsewhere();
    server.fail('DELETE', /other/, 'unreachable');
    server.fail('DELETE', /imports/, 'unreachable');
    press('Borrar todos de la cuenta');

    await shows('No se pudo borrar. Prueba otra vez.');
    expect(main()).toContain('El segundo');
  });

  it('is all that whoever may be watched can do, in words that tell of no chat', async () => {
    const { server } = await keptAndElsewhere();
    choose('Alguien puede verlo');
    await shows('Hay notas de antes en tu cuenta.');
    expect(main()).not.toMatch(/El segundo|Persona A\b.*líneas|Chats guardados/);
    press('Borrar las notas de la cuenta');

    await shows('Las notas de la cuenta ya no están.');
    expect(server.kept.size).toBe(0);
  });

  it('in the last step takes what is here and what is there, also what was still on its way', async () => {
    let go: () => void = () => undefined;
    const { server } = await atMap((its) => {
      go = its.hold('POST', /\/pieces$/);
    });
    await shows('Cancelar y borrar lo enviado');
    press('Borrar todo');
    await sees('Borrar todo');
    press('Borrar todo ahora');
    go();

    await shows('No queda nada aquí');
    expect(main()).toContain('De tu cuenta se borró 1 chat.');
    expect([server.kept.size, visitMemory.read().copy]).toEqual([0, null]);
    expect(server.sent('POST', /finish/)).toEqual([]);
  });

  it('takes it out of the account from the map, and leaves it on the page', async () => {
    const { told, channel } = listening();
    const { server } = await atMap();
    await shows('Borrarlo de mi cuenta');
    const [id] = [...server.kept.keys()];
    press('Borrarlo de mi cuenta');

    await shows('Este chat ya no está en tu cuenta. Sigue en esta página.');
    expect([server.kept.size, visitMemory.read().facts?.lines]).toEqual([0, 60]);
    await until(() => expect(told).toEqual([{ forgotten: id }]));
    channel.close();
  });

  it('happens by taking the permission back: the page knows it when its person comes back to it', async () => {
    const { server } = await atMap();
    await shows('Guardado en tu cuenta, cifrado.');
    const consent = server.consents.get('chat-imports');
    if (consent) server.consents.set('chat-imports', { ...consent, granted: false });
    // Some minutes elsewhere, and back.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 300_000 });
    visitMemory.change({ step: 'do' });
    await sees('Qué puedes hacer');
    visitMemory.change({ step: 'map' });

    await shows('Este chat ya no está en tu cuenta. Sigue en esta página.');
    vi.useRealTimers();
  });

  it('by another page is heard by the page that shows that chat, and by no other', async () => {
    await atMap();
    await shows('Guardado en tu cuenta, cifrado.');
    const { told } = listening();
    const channel = new BroadcastChannel('mentalia-notes');
    channel.postMessage({ forgotten: 'another one' });
    await until(() => expect(told).toHaveLength(1));
    expect(visitMemory.read().facts).not.toBeNull();
    channel.postMessage({ forgotten: visitMemory.read().copy?.id });

    await until(() => expect(visitMemory.read().facts).toBeNull());
    channel.close();
  });

  it('comes by itself when its day is over: the page says that only it has the chat', async () => {
    await atMap((its) => {
      const before = its.kept.set.bind(its.kept);
      its.kept.set = (id, one) => before(id, { ...one, expiresAt: new Date(Date.now() + 1500).toISOString() });
    });
    await shows('Guardado en tu cuenta, cifrado.');

    await shows('Este chat ya no está en tu cuenta. Sigue en esta página.');
    expect(main()).toContain('se olvida al cerrar la pestaña');
  });
});
