import type { HelpLine } from '../contract.ts';
import { misunderstoodReply } from '../core/fixed-reply.ts';
import { CheckInTooFar, type Episode, type Misunderstood, type OpenEpisode } from './contract.ts';
import { openAbout } from './episode-content.ts';
import { findOpenEpisode } from './episode-store.ts';
import { type EpisodeParts, moveEpisode } from './move-episode.ts';
import { presentEpisode } from './present-episode.ts';

/** How the person is spoken to, and the telephones of where they are. */
export type Speaking = { language: 'es' | 'en'; tone: 'directo' | 'calido' | 'formal'; lines: readonly HelpLine[] };

const mostDays = 7;
const dayMs = 86_400_000;

/** The episode of a person that is open, whatever page or device it began on. */
export async function getOpenEpisode({ db, vault, now }: EpisodeParts, personId: string): Promise<OpenEpisode> {
  const row = await findOpenEpisode(db, personId);
  if (!row) return { episode: null };
  const about = openAbout(await vault.of(personId, db), row.id, row.about);
  return { episode: await presentEpisode(db, { row, about }, now()) };
}

/** "That is not what I meant": counted, never argued with, and nothing is closed by it. */
export async function denyEpisode(
  parts: EpisodeParts,
  personId: string,
  id: string,
  { language, tone, lines }: Speaking,
): Promise<Misunderstood> {
  const episode = await moveEpisode(parts, personId, id, { what: 'misunderstood' });
  return { episode, ...misunderstoodReply({ language, tone, lines }) };
}

/** Asks how the person is at a time that they chose: within a week, for later it would be asked into the blue. */
export async function askForCheckIn(
  parts: EpisodeParts,
  personId: string,
  id: string,
  { at, byMail }: { at: string; byMail: boolean },
): Promise<Episode> {
  const moment = new Date(at);
  const inMs = moment.getTime() - parts.now().getTime();
  if (inMs <= 0 || inMs > mostDays * dayMs) throw new CheckInTooFar({ mostDays });
  return moveEpisode(parts, personId, id, { what: 'asked-for-later', at: moment }, async () => ({ byMail }));
}
