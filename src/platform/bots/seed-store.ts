import { sql } from 'drizzle-orm';
import { bots } from '../catalog/tables.ts';
import type { Tx } from '../db/open-database.ts';
import type { BotSpec } from './contract.ts';

/**
 * Writes a row for each bot that ships, so that conversations can belong to it, or brings it up to date. Running it again
 * changes nothing, and a bot that somebody switched off stays off.
 */
export async function seedBots(tx: Tx, shipped: BotSpec[]): Promise<void> {
  if (shipped.length === 0) return;
  await tx
    .insert(bots)
    .values(
      shipped.map(({ slug, name, category, specialty, personality, safetyTier, capabilities, model }) => ({
        slug,
        name,
        category,
        specialty,
        personalityConfig: { personality, safetyTier },
        capabilities,
        modelConfig: model,
      })),
    )
    .onConflictDoUpdate({
      target: bots.slug,
      set: {
        name: sql`excluded.name`,
        category: sql`excluded.category`,
        specialty: sql`excluded.specialty`,
        personalityConfig: sql`excluded.personality_config`,
        capabilities: sql`excluded.capabilities`,
        modelConfig: sql`excluded.model_config`,
        updatedAt: sql`now()`,
      },
      setWhere: sql`(${bots.name}, ${bots.category}, ${bots.specialty}, ${bots.personalityConfig}, ${bots.capabilities}, ${bots.modelConfig})
        is distinct from (excluded.name, excluded.category, excluded.specialty, excluded.personality_config, excluded.capabilities, excluded.model_config)`,
    });
}
