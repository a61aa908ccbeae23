import type { BotSpec } from '../bots/contract.ts';
import type { AppSpec } from '../catalog/define-app.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Handoff, HandoffIntent } from './contract.ts';
import { findSpec, type HandoffSpec } from './define-handoff.ts';
import type { HandoffSourceSpec } from './define-handoff-source.ts';
import type { KeptHandoff } from './handoff-store.ts';

type Installed = { bots: BotSpec[]; apps: AppSpec[]; handoffs: HandoffSpec[]; handoffSources: HandoffSourceSpec[] };

/** A handoff as the page shows it: what would travel, exactly as it would. */
export function presentHandoff(installed: Installed, kept: KeptHandoff, language: Language): Handoff {
  const { id, intent, status, offer, sent, href, fromSlug, toSlug } = kept;
  const { source } = offer;
  const spec = findSpec(installed.handoffs, fromSlug, intent, source.kind);
  return {
    id,
    intent,
    status,
    title: spec?.words[language].title ?? offer.summary,
    from: endOf(installed, fromSlug, language),
    to: endOf(installed, toSlug, language),
    summary: offer.summary,
    items: offer.items,
    stays: offer.stays,
    longest: spec?.longest ?? 0,
    sent,
    href,
    back: installed.handoffSources.find(({ kind }) => kind === source.kind)?.back(source) ?? null,
    createdAt: kept.createdAt.toISOString(),
    decidedAt: kept.decidedAt?.toISOString() ?? null,
  };
}

/** What can be done elsewhere with what an app or bot leaves. */
export function listIntents(installed: Omit<Installed, 'handoffSources'>, from: string, language: Language): HandoffIntent[] {
  return installed.handoffs
    .filter((spec) => spec.from === from)
    .map(({ intent, source, to, words }) => ({
      intent,
      from,
      source,
      to: endOf(installed, to, language),
      label: words[language].label,
    }));
}

function endOf({ bots, apps }: Pick<Installed, 'bots' | 'apps'>, slug: string, language: Language): Handoff['from'] {
  const bot = bots.find((each) => each.slug === slug);
  if (bot) return { slug, name: bot.name, kind: 'bot' };
  return { slug, name: apps.find((each) => each.slug === slug)?.name[language] ?? slug, kind: 'app' };
}
