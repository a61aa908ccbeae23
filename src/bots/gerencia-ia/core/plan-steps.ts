import { normalise } from '#platform/dialogue/core/normalise.ts';

/** One thing to do, small enough to begin, and about how many minutes it takes. */
export type PlannedStep = { text: string; minutes: number };

/** The words a plan is made of, in one language. Each step ends in its minutes. */
export type Recipes = { recipes: { words: string[]; steps: string[] }[]; generic: string[]; part: string; review: string };
type Words = { prepare: string; part: string };
export type StepSize = 'large' | 'medium' | 'small' | 'tiny';

const longestTinyMinutes = 5;

/**
 * Divides a task into steps with no model: the parts the person named, or what is usual for such a task, or the general
 * shape of any task. First what frees the way, then the steps in the size asked for, then what the person adds.
 */
export function planSteps(task: string, options: { size: StepSize; first?: string; added: string[] }, recipes: Recipes, words: Words): PlannedStep[] {
  const usual = baseSteps(task, recipes).map(readStep);
  const first = options.first ? [readStep(options.first)] : [];
  return [...first, ...resize(usual, options.size, words), ...options.added.map(readStep)];
}

/** A step as written: its words and, where they end in a number, its minutes (5 when not said). */
export function readStep(written: string): PlannedStep {
  const found = /^(.*?)[\s,(]*(\d{1,3})\s*(?:min(?:utos?|utes?|s)?\.?)?\)?$/iu.exec(written.trim());
  if (!found?.[1] || !found[2]) return { text: written.trim(), minutes: 5 };
  return { text: found[1].trim(), minutes: Math.max(1, Number(found[2])) };
}

function baseSteps(task: string, { recipes, generic, part, review }: Recipes): string[] {
  const parts = splitParts(task);
  if (parts.length > 1) return [...parts.map((each) => part.replace('{part}', capital(each))), review];
  const said = normalise(task).split(' ');
  const usual = recipes.find(({ words }) => words.some((word) => said.includes(normalise(word))));
  return usual?.steps ?? generic.map((step) => step.replace('{task}', task.trim()));
}

function splitParts(task: string): string[] {
  return task
    .split(/[,;\n]| y luego | y después | y despues | and then | then /iu)
    .map((part) => part.replace(/^\s*(?:y|e|and)\s+/iu, '').replace(/[.\s]+$/u, '').trim())
    .filter((part) => part !== '')
    .slice(0, 12);
}

function resize(steps: PlannedStep[], size: StepSize, words: Words): PlannedStep[] {
  if (size === 'large') return joinPairs(steps);
  if (size === 'medium') return steps;
  const most = size === 'small' ? 10 : longestTinyMinutes;
  const divided = steps.flatMap((step) => divide(step, most, words));
  const [first] = divided;
  if (size === 'small' || !first) return divided;
  return [{ text: words.prepare.replace('{step}', lower(first.text)), minutes: 2 }, ...divided];
}

/** Few, longer steps: neighbours join until four are left. */
function joinPairs(steps: PlannedStep[]): PlannedStep[] {
  if (steps.length <= 4) return steps;
  const perStep = Math.ceil(steps.length / 4);
  const joined: PlannedStep[] = [];
  for (let at = 0; at < steps.length; at += perStep) {
    const group = steps.slice(at, at + perStep);
    joined.push({ text: group.map(({ text }, index) => (index === 0 ? text : lower(text))).join('; '), minutes: group.reduce((sum, { minutes }) => sum + minutes, 0) });
  }
  return joined;
}

function divide({ text, minutes }: PlannedStep, most: number, words: Words): PlannedStep[] {
  const count = Math.ceil(minutes / most);
  if (count === 1) return [{ text, minutes }];
  return Array.from({ length: count }, (_, index) => ({
    text: words.part.replace('{step}', text).replace('{number}', String(index + 1)).replace('{count}', String(count)),
    minutes: Math.min(most, minutes - index * most),
  }));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
