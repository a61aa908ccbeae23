import type { Context } from '#platform/context/context.ts';
import type { FixedWords } from '#platform/safety/contract.ts';
import { fixedWordsFor } from '#platform/safety/fixed-words-for.ts';
import app from '../app.ts';

/** The fixed words where something that a person wrote in this app may tell of a danger; null where not. `id` and `seq` name what was written. */
export function fixedFor(ctx: Context, id: string, seq: number, texts: readonly string[]): Promise<FixedWords | null> {
  return fixedWordsFor(ctx, ctx.personId, { slug: app.slug, id, seq, texts });
}
