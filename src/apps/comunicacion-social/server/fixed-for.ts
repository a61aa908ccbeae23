import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import { answerWritten } from '#platform/safety/answer-written.ts';
import app from '../app.ts';
import type { FixedWords } from '../contract.ts';

/**
 * The fixed words where something that a person wrote here may tell of a danger; null where not. Each text is read by itself. `id` and
 * `seq` name what was written, so that sent twice it is one.
 */
export async function fixedFor(ctx: Context, id: string, seq: number, texts: readonly string[]): Promise<FixedWords | null> {
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return null;
  const adaptation = await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  let asks: FixedWords | null = null;
  for (const text of written) {
    const answered = await answerWritten(ctx, ctx.personId, { text, id, seq }, adaptation);
    if (answered && !answered.isQuestion) return answered;
    asks ??= answered ?? null;
  }
  return asks;
}
