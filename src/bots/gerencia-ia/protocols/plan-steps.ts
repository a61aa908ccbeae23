import { normalise } from '#platform/i18n/core/normalise.ts';
import en from './task-kinds.en.json' with { type: 'json' };
import es from './task-kinds.es.json' with { type: 'json' };

export type StepSize = 'large' | 'medium' | 'small' | 'tiny';
/** `minutes` is an estimate; 0 is "not said". */
export type PlannedStep = { text: string; minutes: number };
type Language = 'es' | 'en';
type Stage = { text: string; steps: { text: string; parts: string[] }[] };
type Kinds = { kinds: { id: string; words: string[]; stages: Stage[] }[]; part: Stage; half: string; notSeparate: string[] };

const catalogs: Record<Language, Kinds> = { es, en };
const mostParts = 8;
const longestTiny = 5;

/** The steps of a task, in the size asked for: the same work cut in few long pieces or in many short ones. */
export function planSteps(task: string, size: StepSize, language: Language): PlannedStep[] {
  const catalog = catalogs[language];
  const parts = partsOf(task, catalog);
  const stages = parts.length > 1 ? parts.map((part) => stageOf(part, catalog.part)) : stagesFor(task, catalog);
  return stages.flatMap((stage) => cut(stage, size, catalog));
}

/** How long a whole task may take: the sum of its usual steps. `undefined` for a task of no known kind. */
export function estimateTask(task: string, language: Language): number | undefined {
  const catalog = catalogs[language];
  const known = kindOf(task, catalog);
  return known && stagesMinutes(known.stages, catalog);
}

/** Reads "Guardar las tijeras 3 min" as a step of three minutes; with no "min" at its end the time is not said. */
export function readMinutes(text: string): PlannedStep {
  const found = /^(.*[^\s(,:])[\s(,:]+(\d{1,3})\s*min(?:\.|utos?|utes?|s)?\)?\.?$/i.exec(text.trim());
  return found ? { text: String(found[1]), minutes: Number(found[2]) } : { text: text.trim(), minutes: 0 };
}

function cut(stage: Stage, size: StepSize, catalog: Kinds): PlannedStep[] {
  const bySteps = stage.steps.map(({ text, parts }) => ({ text, parts: parts.map(readMinutes) }));
  const sum = (parts: PlannedStep[]) => parts.reduce((total, { minutes }) => total + minutes, 0);
  const small = bySteps.flatMap(({ parts }) => parts);
  if (size === 'large') return [{ text: stage.text, minutes: sum(small) }];
  if (size === 'medium') return bySteps.map(({ text, parts }) => ({ text, minutes: sum(parts) }));
  return size === 'small' ? small : small.flatMap((part) => halve(part, catalog));
}

function halve(part: PlannedStep, { half }: Kinds): PlannedStep[] {
  const count = Math.ceil(part.minutes / longestTiny);
  if (count <= 1) return [part];
  return Array.from({ length: count }, (_, at) => ({
    text: fill(half, { step: part.text, number: at + 1, count }),
    minutes: Math.floor(part.minutes / count) + (at < part.minutes % count ? 1 : 0),
  }));
}

function stagesMinutes(stages: Stage[], catalog: Kinds): number {
  return stages.flatMap((stage) => cut(stage, 'large', catalog)).reduce((sum, { minutes }) => sum + minutes, 0);
}

function stagesFor(task: string, catalog: Kinds): Stage[] {
  return (kindOf(task, catalog) ?? catalog.kinds.at(-1))?.stages ?? [];
}

function kindOf(task: string, { kinds }: Kinds): Kinds['kinds'][number] | undefined {
  const said = ` ${normalise(task)} `;
  const at = (words: string[]) =>
    Math.min(...words.map((word) => said.indexOf(` ${normalise(word)}`)).filter((index) => index >= 0));
  const known = kinds
    .slice(0, -1)
    .map((kind) => ({ kind, at: at(kind.words) }))
    .filter((each) => Number.isFinite(each.at));
  // The first word that names a kind decides: "escribir para pedir cita" is writing.
  return known.sort((one, other) => one.at - other.at)[0]?.kind;
}

/** "Lavar, tender y doblar": each thing apart. "Ordenar la mesa, que está llena" is one thing. */
function partsOf(task: string, { notSeparate }: Kinds): string[] {
  const parts = task
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const opensClause = (part: string) => notSeparate.some((word) => `${normalise(part)} `.startsWith(`${word} `));
  if (parts.length < 2 || parts.slice(1).some(opensClause)) return [task];
  const last = parts.at(-1)?.split(/\s(?:y|and)\s/) ?? [];
  return [...parts.slice(0, -1), ...last.map((part) => part.trim())].filter(Boolean).slice(0, mostParts);
}

function stageOf(part: string, model: Stage): Stage {
  const named = (text: string) => fill(text, { part });
  return {
    text: named(model.text),
    steps: model.steps.map((step) => ({ text: named(step.text), parts: step.parts.map(named) })),
  };
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
