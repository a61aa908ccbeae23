import { z } from 'zod';
import type { PersonVault, Sealed } from '../../vault/vault.ts';
import { EpisodeChoice } from './contract.ts';
import type { Weight } from './core/is-graver.ts';

/** What an episode is about, as it lies under its seal: the row alone does not tell a hard moment from a danger. */
export type About = Weight & {
  rule: string;
  /** The words that led to it, as they were written. */
  words: string[];
  /** Whose telephones were shown. */
  country: string;
  choice: EpisodeChoice | null;
  /** The message that was told of last, by its place: told again, it is still one. */
  said: string;
  /** They want the check-in by mail too. */
  byMail: boolean;
  /** Whoever they let know of it was told that there is something new. */
  isTold?: boolean;
};

const Kept = z.object({
  level: z.enum(['distress', 'crisis']),
  kind: z.string(),
  rule: z.string().default(''),
  words: z.array(z.string()).default([]),
  country: z.string().length(2).catch('MX'),
  choice: EpisodeChoice.nullable().default(null),
  said: z.string().default(''),
  byMail: z.boolean().default(false),
  isTold: z.boolean().default(false),
});

/** Seals what this episode is about. */
export function sealAbout(seals: PersonVault, episodeId: string, about: About): Sealed {
  return seals.seal(placeOf(episodeId), JSON.stringify(about));
}

/** Opens it again. */
export function openAbout(seals: PersonVault, episodeId: string, sealed: Sealed): About {
  return Kept.parse(JSON.parse(seals.open(placeOf(episodeId), sealed)));
}

/** Seals what there is to say of a step beside its name. */
export function sealDetails(seals: PersonVault, stepId: string, details: Record<string, string>): Sealed {
  return seals.seal({ table: 'safety_episode_steps', column: 'details', row: stepId }, JSON.stringify(details));
}

function placeOf(episodeId: string) {
  return { table: 'safety_episodes', column: 'about', row: episodeId };
}
