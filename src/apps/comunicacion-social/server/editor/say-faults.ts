import { createCatalogs, type Language } from '#platform/i18n/catalogs.ts';
import { checkDraft, type DraftFault } from '../../core/scenario/check-draft.ts';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import type { SaidFault } from '../../editor/contract.ts';
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import enFaults from './fault-words.en.json' with { type: 'json' };
import esFaults from './fault-words.es.json' with { type: 'json' };

const catalogs = createCatalogs();
catalogs.add('fault', 'es', esFaults);
catalogs.add('fault', 'en', enFaults);
catalogs.add('app', 'es', es);
catalogs.add('app', 'en', en);

/** What a draft lacks, in plain sentences of this language, each with the field to go to. */
export function sayFaults(draft: ScenarioDraft, language: Language): SaidFault[] {
  const t = (key: string, values?: Record<string, string | number>) => catalogs.translate(language, key, values);
  return checkDraft(draft).map((fault) => {
    const sentence = t(`fault.${fault.key}`, valuesOf(fault, draft, t));
    const where = whereOf(fault, draft, t);
    return { key: fault.key, at: fault.at, text: where ? `${where}: ${sentence}` : sentence };
  });
}

type Say = (key: string, values?: Record<string, string | number>) => string;

/** "Nivel 1, paso 2", for what is in a level. */
function whereOf({ at }: DraftFault, { levels }: ScenarioDraft, t: Say): string | undefined {
  const [root, index, step] = at.split('.');
  if (root !== 'levels' || index === undefined) return undefined;
  const level = Number(index) + 1;
  const number = (levels[Number(index)]?.steps.findIndex(({ key }) => key === step) ?? -1) + 1;
  return number > 0 ? t('fault.where.step', { level, number }) : t('fault.where.level', { level });
}

function valuesOf({ key, params, at }: DraftFault, { levels }: ScenarioDraft, t: Say): Record<string, string | number> {
  const [, index] = at.split('.');
  const numberOf = (step: string) => (levels[Number(index)]?.steps.findIndex((one) => one.key === step) ?? -1) + 1;
  const { skill, to, kind } = params;
  return {
    ...params,
    ...(key === 'empty' ? { field: t(`fault.field.${fieldOf(at)}`) } : {}),
    ...(typeof skill === 'string' ? { skill: t(`app.skill.${skill}`) } : {}),
    ...(typeof to === 'string' ? { to: numberOf(to) } : {}),
    ...(typeof kind === 'string' ? { kind: t(`fault.never.${kind}`) } : {}),
  };
}

/** The name of a field, whichever of its kind it is: `levels.0.greeting.turn.hints.1` is `hint2`. */
function fieldOf(at: string): string {
  if (!at.startsWith('levels.')) return at.replace(/\.\d+$/, '').replace('persona.', '');
  const path = at.split('.').slice(3).join('.');
  if (path.startsWith('turn.alternatives.')) return path.replace('turn.alternatives.', '');
  if (path.startsWith('turn.ways.')) return 'phrases';
  const names: Record<string, string> = { says: 'says', map: 'map', 'turn.map': 'turnMap', 'turn.change': 'change' };
  if (path.startsWith('turn.hints.')) return `hint${Number(path.split('.').at(-1)) + 1}`;
  return names[path] ?? 'meaning';
}
