import bluPsicologa from './bots/blu-psicologa/bot.ts';
import gerenciaIa from './bots/gerencia-ia/bot.ts';
import type { BotSpec } from './platform/bots/contract.ts';

/** The bots that ship with the platform: one line each. */
export const installedBots: BotSpec[] = [bluPsicologa, gerenciaIa];
