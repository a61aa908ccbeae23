import { bluPsicologaNameplate } from './bots/blu-psicologa/core/nameplate.ts';
import { specialistNameplates } from './bots/especialistas-legales/core/nameplates.ts';
import { gerenciaIaNameplate } from './bots/gerencia-ia/core/nameplate.ts';
import type { BotNameplate } from './platform/bots/contract.ts';

/** What pages carry along of the bots in `bots.ts`: one line each, in the same order. */
export const nameplates: BotNameplate[] = [bluPsicologaNameplate, gerenciaIaNameplate, ...specialistNameplates];
