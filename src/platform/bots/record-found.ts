import type { TurnRequest } from '../conversations/take-turn.ts';
import type { Db } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Reading } from '../safety/episodes/core/read-message.ts';
import { type Found, recordDanger } from '../safety/episodes/record-danger.ts';
import { keepSoonOrLater } from '../safety/keep-soon-or-later.ts';
import type { Vault } from '../vault/vault.ts';
import { RecordFound } from './jobs.ts';

type Parts = {
  db: Db;
  vault: Vault;
  jobs?: Pick<Jobs, 'enqueue'>;
  now: () => Date;
  log: Record<'warn', (details: Record<string, unknown>, message: string) => void>;
};

/** A job is left at once; while the database takes nothing at all, this process remembers. */
const againAfterMs = [0, 2_000, 10_000, 60_000, 300_000, 1_800_000];

/** What is kept of a reading; nothing where there is nothing to keep. */
export function foundIn(
  reading: Reading,
  { personId, conversationId, seq: messageSeq }: Pick<TurnRequest, 'personId' | 'conversationId' | 'seq'>,
  country: string,
): Found | undefined {
  if (reading.level === 'none') return undefined;
  const { kind, rule, words } = reading;
  const level = reading.level === 'crisis' ? 'crisis' : 'distress';
  const isDenied = reading.level === 'denied';
  return {
    personId,
    conversationId,
    messageSeq,
    level,
    kind,
    rule,
    words,
    country,
    denied: isDenied,
    after: reading.level === 'after',
  };
}

/**
 * Keeps what was found, after the reply was said: it never costs a word of it. What fails is tried again by a job, and where not even
 * that can be left, by this process.
 */
export async function recordFound(parts: Parts, found: Found): Promise<void> {
  const { db, jobs, log } = parts;
  const { personId, conversationId, messageSeq: seq } = found;
  const leaveToJob = async () => {
    if (jobs) await db.transaction((tx) => jobs.enqueue(tx, RecordFound, { personId, conversationId, seq }));
  };
  await keepSoonOrLater({ log, conversationId, keep: () => recordDanger(parts, found), again: leaveToJob, againAfterMs });
}
