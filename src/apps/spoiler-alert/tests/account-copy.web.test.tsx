import { describe, expect, it, vi } from 'vitest';
import { mostPieceMessages } from '../core/kept-limits.ts';
import { leaveQuickly } from '../web/exit/leave-quickly.ts';
import { spoilerAlert } from '../web/index.tsx';
import { chatWork } from '../web/reading/chat-work.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aLongChat, eachAtAccount, until } from './at-account.ts';
import { elia, main, press, shows } from './open-conversation.tsx';

const { atMap } = eachAtAccount();
const pieces = /\/pieces$/;
/** As many lines as need three pieces. */
const long = () => aLongChat(2 * mostPieceMessages + 40);
const numbersOf = (sent: { body: string }[]) => sent.map(({ body }) => JSON.parse(body).number);

describe('A chat on its way to the account', () => {
  it('goes in pieces, in order, while it is looked at, and says until when it is kept', async () => {
    const { server } = await atMap(undefined, long());
    await shows('Guardado en tu cuenta, cifrado.');

    expect(numbersOf(server.sent('POST', pieces))).toEqual([0, 1, 2]);
    const [kept] = [...server.kept.values()];
    expect([kept?.status, kept?.messages]).toEqual(['ready', 4040]);
    expect(main()).toContain('también en tu cuenta');
    expect([location.pathname, location.search, document.title.includes('Notas')]).toEqual(['/spoiler-alert', '', true]);
  });

  it('says how far it is, and that it can be looked at meanwhile', async () => {
    let go: () => void = () => undefined;
    await atMap((its) => {
      go = its.hold('POST', /\/finish$/);
    }, long());
    await until(() => expect(document.querySelector<HTMLProgressElement>('main progress')?.value).toBe(100));

    expect(main()).toContain('Ya puedes mirar el chat.');
    expect(document.querySelector('main h1')?.textContent).toContain('Qué se repite');
    go();
    await shows('Guardado en tu cuenta, cifrado.');
  });

  it('that is cancelled leaves nothing there: what was sent is removed after what was still on its way', async () => {
    let go: () => void = () => undefined;
    const { server } = await atMap((its) => {
      go = its.hold('POST', pieces);
    }, long());
    await shows('Cancelar y borrar lo enviado');
    await until(() => expect(server.sent('POST', pieces)).toHaveLength(1));
    press('Cancelar y borrar lo enviado');
    await shows('Se borra lo enviado.');
    expect(server.sent('DELETE', /imports/)).toEqual([]);
    go();

    await shows('Cancelado. Lo enviado ya está borrado. El chat sigue en esta página.');
    expect([server.kept.size, server.sent('POST', pieces).length]).toEqual([0, 1]);
    expect(visitMemory.read()).toMatchObject({ keep: 'page', step: 'map' });
  });

  it('that cannot be removed is said as it is', async () => {
    let go: () => void = () => undefined;
    await atMap((its) => {
      go = its.hold('POST', pieces);
      its.fail('DELETE', /imports/, 'unreachable');
    });
    await shows('Cancelar y borrar lo enviado');
    press('Cancelar y borrar lo enviado');
    go();

    await shows('Lo enviado no se pudo borrar ahora: se borra solo en una hora.');
  });

  it('goes on where it broke off, and sends no piece twice though an answer was lost', async () => {
    const { server } = await atMap((its) => {
      const [answer, lose] = [globalThis.fetch, { left: 1 }];
      // It arrives there, and its answer does not arrive here.
      vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
        const answered = await answer(url, init);
        if (!pieces.test(url) || !String(init.body).includes('"number":1') || lose.left-- <= 0) return answered;
        throw new TypeError('Failed to fetch');
      });
      expect(its.kept.size).toBe(0);
    }, long());
    await shows('No hay conexión con el servidor. Lo enviado espera una hora.');
    expect(main()).toContain('El chat sigue aquí y lo puedes mirar.');
    press('Seguir enviando');

    await shows('Guardado en tu cuenta, cifrado.');
    expect(numbersOf(server.sent('POST', pieces))).toEqual([0, 1, 2]);
    const ids = server.sent('POST', /imports$/).map(({ body }) => JSON.parse(body).clientImportId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect([...server.kept.values()][0]?.messages).toBe(4040);
  });

  it('waits for whoever was signed out to come back', async () => {
    await atMap((its) => its.fail('POST', pieces, { status: 401, type: 'http/not-signed-in' }));

    await shows('Tu sesión se cerró. Entra otra vez y sigue. Lo enviado espera una hora.');
    press('Seguir enviando');
    await shows('Guardado en tu cuenta, cifrado.');
  });

  it('is sent for nobody else than who chose it', async () => {
    const { server } = await atMap((its) => its.fail('POST', pieces, 'unreachable'));
    await shows('Seguir enviando');
    const { accountCopy } = await import('../web/account/account-copy.ts');
    accountCopy.retry('another person');

    expect(server.sent('POST', /imports$/)).toHaveLength(1);
    expect(visitMemory.read().copy?.phase).toBe('broken');
  });

  it('that is too large is told so once, its part is removed, and it stays readable here', async () => {
    const { server } = await atMap((its) => its.fail('POST', pieces, { status: 413, type: 'spoiler-alert/too-large' }));

    await shows('Este chat es demasiado grande para guardarlo.');
    expect(main()).not.toContain('Seguir enviando');
    await until(() => expect(server.kept.size).toBe(0));
    press('Dejarlo solo en esta página');
    await shows('El chat sigue en esta página.');
  });

  it('finds no room beside five others, until one of them is erased right there', async () => {
    const { server } = await atMap((its) => {
      its.kept.set('old', { ...aKept('old'), title: 'El de antes' });
      its.fail('POST', /imports$/, { status: 409, type: 'spoiler-alert/too-many-chats' });
    });
    await shows('Ya tienes cinco chats guardados.');
    await shows('El de antes');
    press('Borrar');
    await shows('Borrado de tu cuenta: «El de antes».');
    press('Seguir enviando');

    await shows('Guardado en tu cuenta, cifrado.');
    expect(server.kept.has('old')).toBe(false);
  });

  it('stops where the permission is taken back, and asks for it again right there', async () => {
    const { server } = await atMap((its) => {
      its.fail('POST', pieces, { status: 403, type: 'http/consent-required' });
      const consent = its.consents.get('chat-imports');
      const [go] = [its.hold('POST', pieces)];
      queueMicrotask(() => {
        if (consent) its.consents.set('chat-imports', { ...consent });
        go();
      });
    });
    await shows('El permiso está apagado. Lo enviado ya está borrado.');

    expect(main()).not.toContain('Seguir enviando');
    await shows('Enviar otra vez');
    press('Enviar otra vez');
    await shows('Guardado en tu cuenta, cifrado.');
    expect(server.kept.size).toBe(1);
  });

  it('that was erased meanwhile is sent anew, under another id, only when its person says so', async () => {
    const { server } = await atMap((its) => its.fail('POST', pieces, { status: 404, type: 'spoiler-alert/import-not-found' }));
    await shows('se borró en otra página, o pasó su hora.');
    expect(server.sent('POST', /imports$/)).toHaveLength(1);
    press('Enviar otra vez');

    await shows('Guardado en tu cuenta, cifrado.');
    const ids = server.sent('POST', /imports$/).map(({ body }) => JSON.parse(body).clientImportId);
    expect(new Set(ids).size).toBe(2);
  });

  it('takes nothing of the next chat along, whatever became of the last one', async () => {
    let go: () => void = () => undefined;
    const { server } = await atMap((its) => {
      go = its.hold('POST', pieces);
    }, long());
    await until(() => expect(server.sent('POST', pieces)).toHaveLength(1));
    visitMemory.forget();
    await chatWork.open({ text: long().replaceAll('mensaje', 'secreto') });
    go();
    await until(() => expect([...server.kept.values()][0]?.pieces).toBe(1));
    await chatWork.messages(0, 2000, elia.id);
    for (const _ of [1, 2]) await (await fetch('/api/user')).text();

    expect(JSON.stringify(server.sent('POST', pieces))).not.toContain('secreto');
  });

  it.each([
    ['signs out', () => spoilerAlert.onLeft?.(elia.id)],
    ['leaves quickly', leaveQuickly],
  ])('is forgotten by the page, and sends no more, when its person %s', async (_how, leave) => {
    vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    let go: () => void = () => undefined;
    const { server } = await atMap((its) => {
      go = its.hold('POST', pieces);
    }, long());
    await until(() => expect(server.sent('POST', pieces)).toHaveLength(1));
    leave();
    go();
    await vi.waitFor(() => expect([...server.kept.values()][0]?.pieces).toBe(1));
    // A round trip later it would have asked again.
    for (const _ of [1, 2]) await (await fetch('/api/user')).text();

    expect(visitMemory.read()).toMatchObject({ facts: null, copy: null, title: '', keep: 'page' });
    expect(server.sent('POST', pieces)).toHaveLength(1);
  });
});

function aKept(id: string) {
  return {
    ...{ id, title: null, participants: ['Tú', 'Persona A'], format: 'whatsapp' as const, dateOrder: 'none' as const, reader: 0 },
    ...{ status: 'ready' as const, pieces: 1, messages: 3, version: 1, said: [], corrections: [], reading: null },
    ...{ createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
  };
}
