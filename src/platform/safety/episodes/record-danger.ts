import { randomUUID } from 'node:crypto';
import type { Tx } from '../../db/open-database.ts';
import { isUniqueViolation } from '../../db/unique-violation.ts';
import { isGraver } from './core/is-graver.ts';
import { type About, openAbout, sealAbout, sealDetails } from './episode-content.ts';
import { insertEpisode, insertStep, lockOpenEpisode } from './episode-store.ts';
import { countIn, type EpisodeParts, moveIn, recordStep } from './move-episode.ts';

/** What the screen found in a message, and where. `denied`: the message says that the one before was understood wrong. */
export type Found = {
  personId: string;
  conversationId: string;
  /** Names the message: told twice, it is one. */
  messageSeq: number;
  level: 'distress' | 'crisis';
  kind: string;
  rule: string;
  words: string[];
  country: string;
  denied?: boolean;
  /** It says next to nothing, after a danger: alone it is none. */
  after?: boolean;
};

/**
 * Keeps that a message told of a danger or of a hard moment. While an episode is open what comes belongs to it, and may make it
 * graver; a denial is counted in it. Bears being told the same twice.
 */
export async function recordDanger(parts: EpisodeParts, found: Found): Promise<void> {
  try {
    await record(parts, found);
  } catch (error) {
    // Another message opened the episode at the same moment: by now it is there.
    if (!isUniqueViolation(error)) throw error;
    await record(parts, found);
  }
}

async function record(parts: EpisodeParts, found: Found): Promise<void> {
  const { db, vault } = parts;
  const { personId, conversationId, level, kind, rule, words, country, denied, after } = found;
  await db.transaction(async (tx) => {
    const seals = await vault.of(personId, tx);
    const open = await lockOpenEpisode(tx, personId);
    if (!open) {
      if (!denied && !after) await begin(tx, parts, found);
      return;
    }
    const about = openAbout(seals, open.id, open.about);
    const said = `${conversationId}:${found.messageSeq}`;
    if (about.said === said) return;
    const row = { ...open, conversationId };
    if (denied) {
      await moveIn(tx, parts, seals, { row, about: { ...about, said } }, { what: 'misunderstood' });
      return;
    }
    const told = isGraver({ level, kind }, about) ? { ...about, said, rule, words, country } : { ...about, said };
    await moveIn(tx, parts, seals, { row, about: told }, { what: 'said', level, kind });
  });
}

async function begin(tx: Tx, { vault, now }: EpisodeParts, found: Found): Promise<void> {
  const { personId, conversationId, messageSeq, level, kind, rule, words, country } = found;
  const at = now();
  const seals = await vault.of(personId, tx);
  const about: About = {
    ...{ level, kind, rule, words, country },
    said: `${conversationId}:${messageSeq}`,
    choice: null,
    byMail: false,
  };
  const row = { id: randomUUID(), userId: personId, conversationId, createdAt: at };
  await insertEpisode(tx, { ...row, about: sealAbout(seals, row.id, about) });
  const stepId = randomUUID();
  const details = sealDetails(seals, stepId, { level, kind });
  await insertStep(tx, { id: stepId, episodeId: row.id, step: 'detected', details, createdAt: at });
  await countIn(tx, row, about, 'detected', at);
  await recordStep(tx, { vault, now }, row, 'detected', false);
}
