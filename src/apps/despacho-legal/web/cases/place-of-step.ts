import type { NextStep } from '../../core/cases/next-step.ts';

/** Where what comes next in a case is done. */
export function placeOfStep(step: NextStep, caseId: string): string {
  const its = `/despacho-legal/casos/${caseId}`;
  const places: Record<NextStep, string> = {
    tell: `${its}/contar`,
    'go-on': `${its}/contar`,
    'choose-branch': `${its}/datos`,
    'read-law': `/despacho-legal/preguntar?caso=${caseId}`,
    'count-days': `${its}/plazos`,
    write: `${its}/documentos`,
    'ask-professional': `${its}/profesional`,
  };
  return places[step];
}
