import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { aServer } from '#platform/auth/tests/a-browser.ts';
import { versionOf } from '#platform/consent/ledger/consent-texts.ts';
import type { System } from '#platform/context/context.ts';
import type { HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import { createLog } from '#platform/log/log.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { aWorld } from '#tests/support/world.ts';
import { installedApps } from '../../../installed.server.ts';
import type { ChatImport, ChatMessage } from '../contract.ts';
import { spoilerAlert } from '../server/index.ts';

export type ChatWorld = {
  url: string;
  system: System;
  /** All that was logged, down to the last detail. */
  logged: string[];
  as(name: string): Promise<Person>;
  pass(ms: number): void;
  close(): Promise<void>;
};

/** A server of its own with this app on it, whether or not this installation has it; its clock can be moved. */
export async function aChatWorld({
  models = [],
  handoffs = [],
}: {
  models?: ChatModel[];
  handoffs?: HandoffSpec[];
} = {}): Promise<ChatWorld> {
  const { system } = await aWorld();
  const isInstalled = installedApps.includes(spoilerAlert);
  const { app, routes, handoffSources = [], keptUnder = [] } = spoilerAlert;
  const logged: string[] = [];
  const others = system.handoffs.filter(({ from }) => from !== app.slug);
  const here = await aServer({
    ...system,
    models,
    log: createLog({ logLevel: 'trace' }, { write: (line) => void logged.push(line) }),
    handoffs: [...others, ...handoffs],
    ...(isInstalled
      ? {}
      : {
          apps: [...system.apps, app],
          handoffSources: [...system.handoffSources, ...handoffSources],
          keptUnder: [...system.keptUnder, ...keptUnder],
        }),
  });
  if (!isInstalled) await routes(here.server, here.system);
  await here.server.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(here.server.server.address() as AddressInfo).port}`;
  return {
    url,
    system: here.system,
    logged,
    pass: here.pass,
    as: (name) => createPerson(url, name),
    close: () => here.server.close(),
  };
}

export const base = '/api/spoiler-alert';

/** Says yes or no to keeping chats. */
export function decidesOnChats(person: Person, granted = true) {
  const decision = { granted, version: versionOf('chat-imports'), language: 'es' };
  return person.put('/api/user/consents/chat-imports', decision);
}

/** How a chat that is to be kept begins. */
export const aHeader = (more: object = {}) => ({
  clientImportId: randomUUID(),
  title: 'Chat',
  participants: ['Tú', 'Persona B'],
  format: 'whatsapp',
  dateOrder: 'day-first',
  reader: 0,
  ...more,
});

/** So many messages over so many days, of two in turn; what each says is told by its index. */
export function someMessages(count: number, text = (at: number) => `Mensaje ${at}`): ChatMessage[] {
  return Array.from({ length: count }, (_, at) => ({
    at: new Date(Date.UTC(2026, 2, 1 + Math.floor(at / 8), 9 + (at % 8))).toISOString().slice(0, 16),
    who: at % 2,
    text: text(at),
    kind: 'text' as const,
  }));
}

/** Keeps a whole chat, in pieces of so many. */
export async function keepsChat(
  person: Person,
  messages: ChatMessage[],
  { inPiecesOf = 2000, ...more }: { inPiecesOf?: number } & Record<string, unknown> = {},
): Promise<ChatImport> {
  const begun = await person.post<ChatImport>(`${base}/imports`, aHeader(more));
  if (begun.status !== 201) throw new Error(`Not begun: ${begun.status} ${JSON.stringify(begun.body)}`);
  const path = `${base}/imports/${begun.body.id}`;
  for (let number = 0; number * inPiecesOf < messages.length; number += 1) {
    const piece = messages.slice(number * inPiecesOf, (number + 1) * inPiecesOf);
    const { status, body } = await person.post(`${path}/pieces`, { number, messages: piece });
    if (status !== 200) throw new Error(`Not added: ${status} ${JSON.stringify(body)}`);
  }
  const finished = await person.post<ChatImport>(`${path}/finish`, { messages: messages.length });
  if (finished.status !== 200) throw new Error(`Not finished: ${finished.status} ${JSON.stringify(finished.body)}`);
  return finished.body;
}
