import type { Context } from '#platform/context/context.ts';
import { GenerationNotFound, type GenerationStatus } from '#platform/conversations/contract.ts';
import { findOwnGeneration } from '#platform/conversations/generation-store.ts';

/** "Detener": the reply ends with what it has said. One that has already ended stays as it is; stopping twice is no error. */
export async function stopReply(ctx: Context, generationId: string): Promise<{ generationId: string; status: GenerationStatus }> {
  const generation = await findOwnGeneration(ctx.db, ctx.personId, generationId);
  if (!generation) throw new GenerationNotFound({ generationId });
  if (generation.status !== 'running') return { generationId, status: generation.status };
  if (ctx.generations.stop(generationId)) return { generationId, status: 'running' };
  // Another node writes it. It is told at once; should it not hear, it learns from the database with its next save.
  ctx.cache.signals.send('stop-reply', generationId);
  return { generationId, status: await ctx.generations.stopElsewhere(generation) };
}
