import { randomUUID } from 'node:crypto';
import { acceptMessage } from '../conversations/accept-message.ts';
import type { Generations } from '../conversations/generations.ts';
import { TitleConversation } from '../conversations/jobs.ts';
import type { Db } from '../db/open-database.ts';
import { startRun } from '../dialogue/core/engine.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import type { Vault } from '../vault/vault.ts';
import type { BotSpec } from './contract.ts';
import { openConversation } from './open-conversation.ts';

type Parts = {
  db: Db;
  vault: Vault;
  jobs: Jobs;
  bots: BotSpec[];
  generations: Pick<Generations, 'nodeId' | 'begin'>;
  personId: string;
  now: () => Date;
};

/**
 * Opens a conversation in which a protocol waits at its first step and gives it that answer, as a message of the person: the
 * history shows it, and it is screened like anything they write. Without an answer there is the bot's greeting, and no more.
 */
export async function beginProtocol(
  parts: Parts,
  { botSlug, protocolId, appContext, answer }: { botSlug: string; protocolId: string; appContext: string; answer?: string },
): Promise<{ conversationId: string }> {
  const { db, jobs, bots, generations, personId, now } = parts;
  const adaptation = await readAdaptation(parts, personId, { now: now(), slug: appContext });
  const opening = { personId, botSlug, appContext, language: adaptation.language };
  if (answer === undefined) return { conversationId: (await openConversation(parts, opening)).id };

  const protocol = bots.find(({ slug }) => slug === botSlug)?.protocols.find(({ id }) => id === protocolId);
  if (!protocol) throw new Error(`The bot ${botSlug} has no protocol ${protocolId}`);
  const { run, step } = startRun(protocol, randomUUID(), adaptation);
  const progress = step && { position: step.position, total: step.total };
  const begun = await db.transaction(async (tx) => {
    const inside = { ...parts, db: tx };
    const { id: conversationId } = await openConversation(inside, { ...opening, run: { run, progress } });
    const to = { personId, conversationId, nodeId: generations.nodeId, now: now() };
    const given = { runId: run.runId, stepId: run.stepId, value: answer };
    const { accepted } = await acceptMessage(inside, to, { text: answer, clientMessageId: randomUUID(), answer: given });
    // An answer to a form gives no title; this one is what the conversation is about.
    await jobs.enqueue(tx, TitleConversation, { conversationId });
    return { generationId: accepted.generationId, conversationId };
  });
  generations.begin(begun);
  return { conversationId: begun.conversationId };
}
