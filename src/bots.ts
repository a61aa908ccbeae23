import bluPsicologa from './bots/blu-psicologa/bot.ts';
import especialistasLegales from './bots/especialistas-legales/bot.ts';
import gerenciaIa from './bots/gerencia-ia/bot.ts';
import type { BotSpec } from './platform/bots/contract.ts';

/** The bots that ship with the platform: one line each; a slice may bring several. */
export const installedBots: BotSpec[] = [bluPsicologa, gerenciaIa, ...especialistasLegales];
