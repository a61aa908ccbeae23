import type { Db } from '../db/open-database.ts';
import { type Adaptation, compileAdaptation } from '../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../profiles/core/default-settings.ts';
import type { Vault } from '../vault/vault.ts';
import type { HelpLine, SaidBefore } from './contract.ts';
import { askingReply, fixedReply } from './core/fixed-reply.ts';
import { readMessage } from './episodes/core/read-message.ts';
import { type Found, recordDanger } from './episodes/record-danger.ts';
import { keepSoonOrLater } from './keep-soon-or-later.ts';
import { liveLinesOf } from './lines/live-lines.ts';
import { findPlan } from './plan/find-plan.ts';
import { soonOr } from './soon-or.ts';

type Parts = {
  db: Db;
  vault: Vault;
  now: () => Date;
  log: Record<'warn', (details: Record<string, unknown>, message: string) => void>;
};

/** Something a person wrote in a form, a log or a rehearsal. `id` and `seq` name it: told twice it is one. */
export type Written = { text: string; before?: readonly SaidBefore[]; id: string; seq: number };

/** What comes first, whatever the person was doing: the fixed words, and telephones with people behind them. */
export type Answered = { text: string; helpLines: HelpLine[]; isQuestion: boolean };

const againAfterMs = [2_000, 10_000, 60_000];

/**
 * Reads what somebody wrote outside of a conversation, before anything else does, and answers with the fixed path where it may tell of a
 * danger; nothing where it does not. What fails around it costs comfort, never the fixed words. The episode is kept meanwhile.
 */
export async function answerWritten(
  parts: Parts,
  personId: string,
  { text, before = [], id, seq }: Written,
  readAdaptation: () => Promise<Adaptation>,
): Promise<Answered | undefined> {
  const reading = readMessage(text, before);
  const isDanger = reading.level === 'crisis';
  if (!isDanger && !(reading.level === 'distress' && reading.asks)) return undefined;
  const adaptation = await soonOr(readAdaptation, compileAdaptation(defaultSettings));
  const { country } = adaptation.sensory;
  const { locale: language, tone } = adaptation.language;
  const { level, kind, rule, words } = reading;
  await keep(parts, { personId, conversationId: id, messageSeq: seq, level, kind, rule, words, country });
  const lines = await liveLinesOf(parts.db).of(country, parts.now());
  if (!isDanger) {
    const { helpLines } = fixedReply({ language, tone, lines, kind: 'ideation' });
    return { text: askingReply({ language, tone }), helpLines, isQuestion: true };
  }
  const hasPlan = await soonOr(async () => (await findPlan(parts, personId)) !== undefined, false);
  return { ...fixedReply({ language, tone, lines, hasPlan, isTalk: false, kind: reading.kind }), isQuestion: false };
}

function keep(parts: Parts, found: Found): Promise<void> {
  const record = () => recordDanger(parts, found);
  return keepSoonOrLater({ log: parts.log, conversationId: found.conversationId, keep: record, again: record, againAfterMs });
}
