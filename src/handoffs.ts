import { gerenciaHandoffs } from './bots/gerencia-ia/handoffs.ts';
import type { HandoffSpec } from './platform/handoffs/define-handoff.ts';

/** What apps and bots take from each other, once the person has seen it: one line per receiver. */
export const installedHandoffs: HandoffSpec[] = [...gerenciaHandoffs];
