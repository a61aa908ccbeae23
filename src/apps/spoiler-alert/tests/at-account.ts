import { afterEach, beforeEach, vi } from 'vitest';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { anAccountServer } from './an-account-server.ts';
import { aChat, choose, goToBring, openConversation, press, shows, write } from './open-conversation.tsx';
import { readSimply } from './open-map.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

type Server = ReturnType<typeof anAccountServer>;
type Arrangement = { server?: Parameters<typeof anAccountServer>[0]; workers?: Parameters<typeof someChatWorkers>[0] };

export const until = (act: () => void) => vi.waitFor(act, { timeout: 5_000 });

/** Lines of a chat of two, over as many days as it takes. */
export function aLongChat(lines: number): string {
  return Array.from({ length: lines }, (_, at) => {
    const [date, hour] = new Date(Date.UTC(2026, 2, 13, 0, at)).toISOString().split('T');
    const when = `${date?.split('-').toReversed().join('/')}, ${hour?.slice(0, 5)}`;
    return `${when} - ${at % 3 ? 'Álex Ruiz' : 'Elia'}: Hola, esto es el mensaje ${at}`;
  }).join('\n');
}

/** After each test nothing is left of it. `atWho` opens the app, brings a chat and says who reads it; `atMap` goes on to what repeats. */
export function eachAtAccount() {
  let leave: () => void = () => undefined;
  beforeEach(() => {
    localStorage.clear();
    aDevice();
  });
  afterEach(() => {
    leave();
    visitMemory.forget();
    vi.unstubAllGlobals();
  });
  const atGate = async ({ server = {}, workers = {} }: Arrangement = {}) => {
    const its = { server: anAccountServer(server), workers: someChatWorkers({ readRelations: readSimply, ...workers }) };
    leave = await openConversation();
    return its;
  };
  const bring = async (chat: string) => {
    await goToBring();
    write(chat);
    press('Leer el chat');
    await shows('¿Quién eres tú?');
    choose('Elia');
    await shows('Nombre para Álex Ruiz');
  };
  return {
    atGate,
    async atWho(arrangement: Arrangement = {}, chat = aChat(60)) {
      const its = await atGate(arrangement);
      await bring(chat);
      return its;
    },
    /** With the permission given before, and the account chosen. */
    async atMap(prepare: (server: Server) => void = () => undefined, chat = aChat(60)) {
      const its = await atGate({ server: { granted: true } });
      prepare(its.server);
      await bring(chat);
      choose('En mi cuenta, 24 h');
      await shows('Qué viaja a tu cuenta');
      press('Ver qué se repite');
      await until(() => {
        if (visitMemory.read().step !== 'map') throw new Error('Not there yet');
      });
      return its;
    },
    /** The app again, as on another device: nothing is known but what the server has. */
    async elsewhere() {
      leave();
      visitMemory.forget();
      leave = await openConversation();
      choose('Nadie más');
    },
  };
}
