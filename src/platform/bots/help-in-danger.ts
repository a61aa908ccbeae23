import type { SendMessage } from '../conversations/contract.ts';
import type { Db } from '../db/open-database.ts';
import { compileAdaptation } from '../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../profiles/core/default-settings.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import type { HelpLine } from '../safety/contract.ts';
import { fixedReply } from '../safety/core/fixed-reply.ts';
import { liveLinesOf } from '../safety/lines/live-lines.ts';
import { findPlan } from '../safety/plan/find-plan.ts';
import { soonOr } from '../safety/soon-or.ts';
import type { Vault } from '../vault/vault.ts';
import { readPast } from './read-past.ts';
import { screenTurn } from './screen-turn.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };
type Said = Pick<SendMessage, 'text' | 'answer'> & { personId: string; conversationId: string };

/** Later than any message there is. */
const theEnd = 2_147_483_647;

/**
 * The fixed words for a message that could not even be stored; `undefined` when it tells of no danger. What the database still
 * answers makes them better, and nothing of it is needed.
 */
export async function helpInDanger(parts: Parts, said: Said): Promise<{ text: string; helpLines: HelpLine[] } | undefined> {
  const alone = screenTurn(said, []);
  const reading = alone.level === 'crisis' ? alone : screenTurn(said, await soonOr(() => readPast(parts, said, theEnd), []));
  if (reading.level !== 'crisis') return undefined;
  const { personId } = said;
  const usual = compileAdaptation(defaultSettings);
  const { language, sensory } = await soonOr(() => readAdaptation(parts, personId, { now: parts.now() }), usual);
  const hasPlan = await soonOr(async () => (await findPlan(parts, personId)) !== undefined, false);
  const lines = await liveLinesOf(parts.db).of(sensory.country, parts.now());
  return fixedReply({ language: language.locale, tone: language.tone, kind: reading.kind, lines, hasPlan, isSaved: false });
}
