import type { AppSpec } from '../catalog/define-app.ts';
import { liveAccessOf } from '../catalog/live-access.ts';
import { mayProcess } from '../consent/ledger/may-process.ts';
import type { Db } from '../db/open-database.ts';
import { getWord, wordFor } from '../dialogue/core/word.ts';
import type { ChatModel } from '../models/contract.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import type { Vault } from '../vault/vault.ts';
import type { BotSpec, BotSummary, ListBots } from './contract.ts';

export type ListingParts = {
  db: Db;
  vault: Vault;
  apps: readonly AppSpec[];
  bots: readonly BotSpec[];
  models: readonly ChatModel[];
  now: () => Date;
};

/**
 * The bots a person can talk with, in their language, and whether a model or only the guided mode answers. None while every app where
 * they are met is switched off; those that are met in one app are not there while that one is.
 */
export async function listBots(parts: ListingParts, personId: string, { app }: ListBots): Promise<BotSummary[]> {
  const { db, apps, bots, models, now } = parts;
  const met = await Promise.all(apps.filter(({ hasBots }) => hasBots).map(({ slug }) => liveAccessOf(db).isOn(slug, now())));
  if (!met.includes(true)) return [];
  const { language } = await readAdaptation(parts, personId, { now: now(), slug: app });
  const hasModel =
    models.some(({ place }) => place === 'local') || (models.length > 0 && (await mayProcess(parts, personId, 'outside-models')));
  const homes = [...new Set(bots.flatMap(({ home }) => home ?? []))];
  const shut = (await Promise.all(homes.map(async (slug) => ((await liveAccessOf(db).isOn(slug, now())) ? [] : [slug])))).flat();
  const there = bots.filter(({ home }) => home === undefined || !shut.includes(home));
  return there.map((bot) => ({
    slug: bot.slug,
    name: bot.name,
    category: bot.category,
    description: wordFor(bot.description, language),
    disclaimer: wordFor(bot.disclaimer, language),
    summary: bot.summary[language.locale],
    icon: bot.icon,
    home: bot.home ?? null,
    mode: hasModel && !bot.source ? 'model' : 'guided',
    protocols: bot.protocols.map(({ id, texts, minutes }) => ({
      id,
      title: getWord(texts[language.locale], 'title', language),
      minutes,
    })),
  }));
}
