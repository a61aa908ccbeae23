import { practiceHandoffs } from './apps/comunicacion-social/server/handoffs.ts';
import { legalHandoffs } from './apps/despacho-legal/server/handoffs.ts';
import { bluHandoffs } from './bots/blu-psicologa/handoffs.ts';
import { gerenciaHandoffs } from './bots/gerencia-ia/handoffs.ts';
import { installedApps } from './installed.server.ts';
import type { HandoffSpec } from './platform/handoffs/define-handoff.ts';
import type { HandoffSourceSpec } from './platform/handoffs/define-handoff-source.ts';

/** What apps and bots take from each other, once the person has seen it: one line per receiver. */
export const installedHandoffs: HandoffSpec[] = [...gerenciaHandoffs, ...bluHandoffs, ...practiceHandoffs, ...legalHandoffs];

/**
 * What can be taken from where, as each app declares it. The exercises of every bot are among them, with the chat; a bot that
 * has something else to offer adds its own here, on a line.
 */
export const installedSources: HandoffSourceSpec[] = [...installedApps.flatMap(({ handoffSources }) => handoffSources ?? [])];
