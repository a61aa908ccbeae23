import { randomUUID } from 'node:crypto';
import { insertUser } from '../auth/account/user-store.ts';
import type { StreamLog } from '../cache/stream-log.ts';
import { versionOf } from '../consent/ledger/consent-texts.ts';
import { decideConsent } from '../consent/ledger/decide-consent.ts';
import { acceptMessage } from '../conversations/accept-message.ts';
import { findGeneration } from '../conversations/generation-store.ts';
import type { Generations } from '../conversations/generations.ts';
import { findMessage } from '../conversations/message-store.ts';
import type { Db } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { compileAdaptation } from '../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../profiles/core/default-settings.ts';
import { screenMessage } from '../safety/core/screen.ts';
import type { Vault } from '../vault/vault.ts';
import type { BotSpec } from './contract.ts';
import type { Answered } from './core/judge-reply.ts';
import { openConversation } from './open-conversation.ts';

type Parts = {
  db: Db;
  vault: Vault;
  jobs: Jobs;
  bots: BotSpec[];
  streamLog: StreamLog;
  generations: Generations;
  now: () => Date;
};

const isPerson = (who: string): boolean => !['bot', 'assistant', 'system'].includes(who);

/**
 * Has a new person say these things to a bot, one after another, each after the answer to the one before, by the same way a page
 * would. Turns that are not a person's are passed over: the bot speaks for itself. Resolves to the last answer.
 */
export async function run(
  parts: Parts,
  { bot, turns }: { bot: string; turns: { who: string; text: string }[] },
): Promise<Answered> {
  const { db, vault, now } = parts;
  const person = { id: randomUUID(), name: 'Ana', email: `${randomUUID()}@example.org`, profileType: 'general' as const };
  await db.transaction((tx) => insertUser(tx, vault, { ...person, createdAt: now() }));
  // Nobody real is behind these words: the models that are to be judged may be outside.
  const allowed = { granted: true, version: versionOf('outside-models'), language: 'es' } as const;
  await decideConsent(parts, person.id, 'outside-models', allowed, 'api');
  const { id: conversationId } = await openConversation(parts, {
    personId: person.id,
    botSlug: bot,
    appContext: 'chat',
    language: compileAdaptation(defaultSettings).language,
  });

  const said = turns.filter(({ who }) => isPerson(who)).map(({ text }) => text);
  const protocols: string[] = [];
  let last: Answered = { reply: '', mode: null, protocols, outcome: null, level: 'none' };
  for (const [at, text] of said.entries()) {
    const message = await answerOne(parts, person.id, conversationId, text);
    const { mode, step, outcome } = message.metadata;
    if (step && protocols.at(-1) !== step.protocolId) protocols.push(step.protocolId);
    const { level } = screenMessage(text, 'es', said.slice(0, at).slice(-6));
    last = { reply: message.content, mode: mode ?? null, protocols, outcome: outcome?.kind ?? null, level };
  }
  return last;
}

async function answerOne(parts: Parts, personId: string, conversationId: string, text: string) {
  const { db, generations, streamLog, now } = parts;
  const to = { personId, conversationId, nodeId: generations.nodeId, now: now() };
  const { accepted } = await acceptMessage(parts, to, { text, clientMessageId: randomUUID() });
  await new Promise<void>((resolve) => {
    const leave = streamLog.subscribe(conversationId, ({ generationId, event }) => {
      if (generationId !== accepted.generationId || event !== 'done') return;
      leave();
      resolve();
    });
    generations.begin({ generationId: accepted.generationId, conversationId });
  });
  const reply = await findGeneration(db, conversationId, accepted.generationId);
  const message = reply && (await findMessage(parts, personId, reply.messageId));
  if (!message) throw new Error('The reply is not there');
  return message;
}
