import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { mostPieceMessages } from '../core/kept-limits.ts';
import { chatWork } from '../web/reading/chat-work.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aLongChat, eachAtAccount, until } from './at-account.ts';
import { elia, main, press, sees, shows } from './open-conversation.tsx';
import { weeksOfChat } from './open-map.tsx';

const { atMap, elsewhere } = eachAtAccount();
const monitored = () => weeksOfChat(4, () => 2);

/** A chat that is kept, and the app opened anew, as on another device. */
async function keptAndElsewhere(chat = monitored()) {
  const its = await atMap(undefined, chat);
  await shows('Guardado en tu cuenta, cifrado.');
  await elsewhere();
  await shows('Chats guardados en tu cuenta');
  return its;
}

async function opens(): Promise<void> {
  press('Abrir');
  await sees('Qué se repite con Persona A');
}

describe('A chat that the account keeps', () => {
  it('is listed on any device with who it is with and until when, and opens where it was read', async () => {
    const { server } = await keptAndElsewhere();
    expect(main()).toContain('Con Persona A');
    expect(main()).toMatch(/56 líneas · Se borra el .+ a las/);
    await opens();

    const { facts, reader, aliases, reading, keep } = visitMemory.read();
    expect([facts?.lines, reader, aliases, keep]).toEqual([56, 0, ['', 'Persona A'], 'account']);
    expect(reading).toMatchObject({ outcome: 'patterns' });
    expect(main()).toContain('Mándame tu ubicación ahora.');
    expect(server.sent('POST', /reading/)).toEqual([]);
    expect([location.href.includes('imports'), document.title]).toEqual([false, expect.stringContaining('Notas')]);
  });

  it('comes into the worker a page after the other, each line once, and the page never has all of it', async () => {
    const lines = 2 * mostPieceMessages + 40;
    const { server, workers } = await keptAndElsewhere(aLongChat(lines));
    await opens();

    expect(server.sent('GET', /messages\?/)).toHaveLength(3);
    const received = workers.told.flatMap((one) => (one.task === 'receive' ? [one] : []));
    expect(received.map(({ first, messages }) => [first, messages.length])).toEqual([
      [0, 2000],
      [2000, 2000],
      [4000, 40],
    ]);
    const [last] = await chatWork.messages(lines - 1, lines, elia.id);
    expect(last?.text).toBe(`Hola, esto es el mensaje ${lines - 1}`);
  });

  it('can be left alone while it comes: it stays in the account', async () => {
    const { server } = await keptAndElsewhere();
    const go = server.hold('GET', /messages\?/);
    press('Abrir');
    await shows('Se trae el chat de tu cuenta');
    await until(() => expect(server.sent('GET', /messages\?/)).toHaveLength(1));
    press('Cancelar');
    go();

    await shows('Cancelado. El chat sigue guardado en tu cuenta.');
    expect([visitMemory.read().facts, server.kept.size]).toEqual([null, 1]);
  });

  it('that another device erased meanwhile says so, and nothing opens', async () => {
    const { server } = await keptAndElsewhere();
    server.kept.clear();
    press('Abrir');

    await shows('Este chat ya no está guardado.');
    expect(visitMemory.read().step).toBe('gate');
  });

  it('learns what does not fit from here, and what fits after all, so that another device has it', async () => {
    const { server } = await keptAndElsewhere();
    await opens();
    const [kept] = [...server.kept.values()];
    press('No me encaja');
    await until(() => expect(kept?.corrections).toHaveLength(1));
    const [key = ''] = kept?.corrections ?? [];
    await elsewhere();
    await shows('Chats guardados en tu cuenta');
    await opens();

    expect(visitMemory.read().corrections).toEqual([key]);
    await chatWork.putBack(key, elia.id);
    await until(() => expect(kept?.corrections).toEqual([]));
  });

  it('counts here what could not be told to the account, says so, and tells it when its person tries again', async () => {
    const { server } = await keptAndElsewhere();
    await opens();
    server.fail('POST', /corrections$/, 'unreachable');
    press('No me encaja');
    await until(() => expect(document.body.textContent).toContain('En tu cuenta no se pudo apuntar.'));
    expect(visitMemory.read().corrections).toHaveLength(1);
    const again = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Volver a intentar');
    again?.click();

    await until(() => expect([...server.kept.values()][0]?.corrections).toEqual(visitMemory.read().corrections));
  });

  it('is known to be gone when a correction finds nothing there; the chat stays on the page', async () => {
    const { server } = await keptAndElsewhere();
    await opens();
    server.kept.clear();
    press('No me encaja');

    await shows('Este chat ya no está en tu cuenta. Sigue en esta página.');
    expect(visitMemory.read()).toMatchObject({ keep: 'page' });
    expect(visitMemory.read().facts).not.toBeNull();
  });
});

describe('A model that may look at it too', () => {
  const found: Finding = {
    ...{ category: 'guilt', from: 1, to: 0, message: 5, spans: [{ message: 5, start: 0, end: 4 }] },
    ...{ layer: 'model', rules: ['model'], strength: 'explicit' },
  };

  it('is not offered where the server has none', async () => {
    await keptAndElsewhere();
    await opens();

    expect(main()).not.toContain('Preguntar también a un modelo');
  });

  it('is asked only when its person says so after reading what it is shown, and what it finds is marked as its', async () => {
    const { server } = await keptAndElsewhere();
    server.modelPlace = 'local';
    server.modelFinds = [found];
    await opens();
    expect(server.sent('POST', /reading/)).toEqual([]);
    press('Ver qué se le enseña');
    await shows('El modelo está en este servidor. Los trozos no salen de él.');
    press('Preguntar al modelo, esta vez');

    await shows('El modelo señaló 1 sitio más.');
    expect(JSON.parse(server.sent('POST', /reading/)[0]?.body ?? '')).toEqual({ withModel: true });
    const { reading } = visitMemory.read();
    const read = reading?.outcome === 'patterns' ? reading.findings : [];
    expect(read.filter(({ layer }) => layer === 'model')).toEqual([found]);
    await chatWork.setAside('guilt/1/5', elia.id);
    const after = visitMemory.read().reading;
    expect(after?.outcome === 'patterns' && after.findings.some(({ layer }) => layer === 'model')).toBe(false);
  });

  it('of another company needs its own permission first', async () => {
    const { server } = await keptAndElsewhere();
    const consent = server.consents.get('outside-models');
    if (consent) server.consents.set('outside-models', { ...consent, inUse: true });
    await elsewhere();
    await shows('Chats guardados en tu cuenta');
    await opens();
    press('Ver qué se le enseña');
    await shows('Los trozos van allí y no pueden volver.');

    expect(main()).not.toContain('Preguntar al modelo, esta vez');
    document.querySelector<HTMLElement>('main [role=switch]')?.click();
    await shows('Preguntar al modelo, esta vez');
    expect(server.sent('POST', /reading/)).toEqual([]);
  });
});
