import { createHash } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import { answerWritten } from '#platform/safety/answer-written.ts';
import { isGraver } from '#platform/safety/episodes/core/is-graver.ts';
import { readMessage } from '#platform/safety/episodes/core/read-message.ts';
import app from '../app.ts';
import type { FixedWords } from '../contract.ts';

/**
 * The fixed words where something that a person wrote here may tell of a danger; null where not. Each text is read by itself, and the
 * gravest is answered. `id` and `seq` name what was written, so that sent twice it is one; other words under the same name are told anew.
 */
export async function fixedFor(ctx: Context, id: string, seq: number, texts: readonly string[]): Promise<FixedWords | null> {
  const text = gravestOf(texts);
  if (text === undefined) return null;
  const adaptation = () => readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  return (await answerWritten(ctx, ctx.personId, { text, id, seq: nameOf(seq, text) }, adaptation)) ?? null;
}

/** Of the texts that are answered at all, the one that tells of the worst; the first of those that are alike. */
function gravestOf(texts: readonly string[]): string | undefined {
  const told = texts.flatMap((text) => {
    const reading = readMessage(text, []);
    const isAnswered = reading.level === 'crisis' || (reading.level === 'distress' && reading.asks);
    return isAnswered ? [{ text, reading }] : [];
  });
  return told.slice(1).reduce((worst, one) => (worst && isGraver(one.reading, worst.reading) ? one : worst), told[0])?.text;
}

/** A short number that nobody reads the words from. */
function nameOf(seq: number, text: string): number {
  return createHash('sha256').update(`${seq}:${text}`).digest().readUInt32BE();
}
