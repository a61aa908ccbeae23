import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { PersonVault, Vault } from '../../vault/vault.ts';
import { EpisodeCannot, EpisodeNotFound, type Episode as EpisodeView } from './contract.ts';
import { type Episode, type Happening, happen, transitions } from './core/episode.ts';
import { type About, openAbout, sealAbout, sealDetails } from './episode-content.ts';
import { countEvent, type EpisodeRow, insertStep, lockEpisode, updateEpisode } from './episode-store.ts';
import { presentEpisode } from './present-episode.ts';
import { stepOf, tallyOf } from './step-names.ts';

/** What the use cases of an episode act on. */
export type EpisodeParts = { db: Db; vault: Vault; now: () => Date };

type Moved = { row: EpisodeRow; about: About };

/**
 * Lets something happen in an episode of this person, with all that is kept of it: the state, the step, the count of the day that
 * knows no person, and a line of the audit that holds no words. What would change nothing, asked for twice, answers as it stands;
 * what may not be yet, or any more, is refused.
 */
export async function moveEpisode(
  parts: EpisodeParts,
  personId: string,
  id: string,
  happening: Happening,
  also?: (tx: Tx, about: About) => Promise<Partial<About> | undefined>,
): Promise<EpisodeView> {
  const { db, vault, now } = parts;
  return db.transaction(async (tx) => {
    const row = await lockEpisode(tx, personId, id);
    if (!row) throw new EpisodeNotFound();
    const seals = await vault.of(personId, tx);
    const about = openAbout(seals, row.id, row.about);
    const change = await also?.(tx, about);
    const moved = await moveIn(tx, parts, seals, { row, about: { ...about, ...change } }, happening);
    if (!moved && !isHarmless(happening, row)) throw new EpisodeCannot({ state: row.state });
    return presentEpisode(tx, moved ?? { row, about }, now());
  });
}

/** The same within a transaction that holds the episode; `undefined` where it changes nothing. The audit comes last. */
export async function moveIn(
  tx: Tx,
  { vault, now }: Omit<EpisodeParts, 'db'>,
  seals: PersonVault,
  { row, about }: Moved,
  happening: Happening,
): Promise<Moved | undefined> {
  const at = now();
  const before = episodeOf({ row, about });
  const after = happen(before, happening, at);
  if (!after) return undefined;
  const next: About = { ...about, level: after.level, kind: after.kind, choice: after.choice };
  const columns = {
    state: after.state,
    about: sealAbout(seals, row.id, next),
    conversationId: row.conversationId,
    misunderstoodTimes: after.misunderstoodTimes,
    followUpAt: after.followUpAt,
    closedAt: after.state === 'closed' ? at : null,
    updatedAt: after.newsAt,
  };
  await updateEpisode(tx, row.id, columns);
  const name = stepOf(happening, before, after);
  const stepId = randomUUID();
  const detail = tallyOf(happening, name);
  const details = detail === name ? null : sealDetails(seals, stepId, { what: detail });
  await insertStep(tx, { id: stepId, episodeId: row.id, step: name, details, createdAt: at });
  await countIn(tx, row, next, detail, at);
  const byPerson = transitions[happening.what].by === 'person';
  await recordStep(tx, { vault, now }, row, name, byPerson);
  return { row: { ...row, ...columns }, about: next };
}

/** Counts this event among those of its day. */
export async function countIn(tx: Tx, row: Pick<EpisodeRow, 'createdAt'>, about: About, event: string, at: Date): Promise<void> {
  const { level, kind, country } = about;
  const seconds = Math.max(0, Math.round((at.getTime() - row.createdAt.getTime()) / 1000));
  await countEvent(tx, { day: at.toISOString().slice(0, 10), level, kind, country, event, seconds });
}

/** A line of the audit: that something happened, and never what it was about. */
export async function recordStep(
  tx: Tx,
  parts: Omit<EpisodeParts, 'db'>,
  { id, userId }: Pick<EpisodeRow, 'id' | 'userId'>,
  step: string,
  byPerson: boolean,
): Promise<void> {
  await recordEvent(tx, parts, {
    actor: byPerson ? { kind: 'person', id: userId } : { kind: 'system' },
    subjectId: userId,
    action: `safety-episode.${step}`,
    thing: 'safety_episodes',
    thingId: id,
    outcome: 'done',
  });
}

/** The page says what it shows each time it shows it: only the first time is news. */
function isHarmless({ what }: Happening, { state }: EpisodeRow): boolean {
  if (transitions[what].by === 'page') return true;
  return what === 'safe' && state === 'closed';
}

function episodeOf({ row, about }: Moved): Episode {
  const { state, misunderstoodTimes, followUpAt, updatedAt: newsAt } = row;
  const { level, kind, choice } = about;
  return { state, misunderstoodTimes, followUpAt, newsAt, level, kind, choice };
}
