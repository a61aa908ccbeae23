import type { Db, Tx } from '../../db/open-database.ts';
import type { Episode } from './contract.ts';
import { canClose } from './core/episode.ts';
import type { About } from './episode-content.ts';
import { type EpisodeRow, listSteps } from './episode-store.ts';

/** An episode as its person sees it, with its steps. The words that led to it are not among what is shown. */
export async function presentEpisode(
  db: Db | Tx,
  { row, about }: { row: EpisodeRow; about: About },
  now: Date,
): Promise<Episode> {
  const { id, conversationId, state, misunderstoodTimes, followUpAt, createdAt } = row;
  const { level, kind, choice, byMail } = about;
  const steps = await listSteps(db, id);
  return {
    id,
    conversationId,
    state,
    level,
    kind,
    misunderstoodTimes,
    choice,
    followUp: followUpAt && { at: followUpAt.toISOString(), isDue: followUpAt <= now, byMail },
    canClose: canClose(row),
    createdAt: createdAt.toISOString(),
    steps: steps.map(({ step, createdAt: at }) => ({ step, at: at.toISOString() })),
  };
}
