import type { Scores } from '../../src/platform/safety/core/screen/weigh.ts';
import type { Example } from './read-examples.ts';

type Judged = Example & { scores: Scores };
type Thresholds = { dangerAt: number; alone: number; margin: number; hardAt: number; askAt: number; elsewhereBelow: number };

const innocentStyles = ['figurative', 'fiction', 'professional'];
const mostEveryday = 0.0015;
/** Ordinary messages written to mislead the screen, with grave words or the tone of danger. */
const mostMisleading = 0.012;
const mostInnocent = 0.02;
const leastPrecision = 0.86;
/** So many of a thousand ordinary messages are asked about: a question costs less than an alarm. */
const mostAsked = 0.01;
/** So many of the dangers said outright are asked about instead of raised, because all their other words speak of something else. */
const mostDoubted = 0.002;

/**
 * The thresholds with which most danger is found while few innocent rows are raised, judged by models that never saw the row. What a
 * rule decides alone no threshold can change: only what the weights add is limited.
 */
export function chooseThresholds(judged: Judged[]): { thresholds: Thresholds; figures: object } {
  let best: { thresholds: Thresholds; found: number } | undefined;
  for (const margin of range(-2, 1, 0.5)) {
    for (const dangerAt of range(-2, 3, 0.2)) {
      for (const alone of range(dangerAt, 4, 0.2)) {
        const thresholds = { dangerAt: round(dangerAt), alone: round(alone), margin, hardAt: 99, askAt: 99, elsewhereBelow: -99 };
        const found = isAllowed(judged, thresholds);
        if (found > (best?.found ?? -1)) best = { thresholds, found };
      }
    }
  }
  if (!best) throw new Error('No threshold keeps the bars');
  const thresholds = {
    ...best.thresholds,
    hardAt: thresholdFor(judged, hardest, 0.01),
    askAt: thresholdFor(judged, danger, mostAsked),
    elsewhereBelow: doubtFor(judged),
  };
  return { thresholds, figures: figuresOf(judged, thresholds) };
}

/** How much danger is found, or -1 when too much else is. What the rules were written in sight of says little of innocence. */
function isAllowed(judged: Judged[], thresholds: Thresholds): number {
  const counts = { everyday: 0, everydayAll: 0, misled: 0, misledAll: 0, innocent: 0, innocentAll: 0, found: 0, raised: 0 };
  for (const each of judged) {
    const raised = !each.isPlain && isRaised(each, thresholds);
    if (each.style === 'everyday set' && each.isSeen) {
      counts.everydayAll++;
      if (raised) counts.everyday++;
    } else if (each.style === 'everyday set') {
      counts.misledAll++;
      if (raised) counts.misled++;
    } else if (!each.isSeen) {
      if (raised) counts.raised++;
      if (raised && each.label === 'crisis') counts.found++;
      if (each.label === 'crisis' || !innocentStyles.includes(each.style)) continue;
      counts.innocentAll++;
      if (raised) counts.innocent++;
    }
  }
  if (counts.everyday > mostEveryday * counts.everydayAll || counts.misled > mostMisleading * counts.misledAll) return -1;
  if (counts.innocent > mostInnocent * counts.innocentAll) return -1;
  return counts.found < leastPrecision * counts.raised ? -1 : counts.found;
}

function isRaised({ isPlain, hasSigns, scores }: Judged, { dangerAt, alone, margin, elsewhereBelow }: Thresholds): boolean {
  if (isPlain) return scores.danger >= elsewhereBelow;
  return scores.danger > (hasSigns ? dangerAt : alone) && scores.danger - scores.hard > margin;
}

const hardest = ({ scores }: Judged): number => Math.max(scores.hard, scores.danger);
const danger = ({ scores }: Judged): number => scores.danger;

/** Below which hardly any danger lies that was said outright. */
function doubtFor(judged: Judged[]): number {
  const plainly = judged.filter(({ isPlain, label, isSeen }) => isPlain && label === 'crisis' && !isSeen).map(danger);
  const sorted = plainly.toSorted((one, other) => one - other);
  return round(sorted[Math.floor(sorted.length * mostDoubted)] ?? -99);
}

/** Above which this share of ordinary messages lies. */
function thresholdFor(judged: Judged[], weightOf: (each: Judged) => number, share: number): number {
  const ordinary = judged.filter(({ style }) => style === 'everyday set').map(weightOf);
  const sorted = ordinary.toSorted((one, other) => other - one);
  return round(sorted[Math.floor(sorted.length * share)] ?? 9);
}

function figuresOf(judged: Judged[], thresholds: Thresholds) {
  const groups = Map.groupBy(judged, ({ label, style, isSeen }) => `${isSeen ? 'seen' : 'fresh'}/${label}/${style}`);
  const asked = (group: Judged[]) =>
    round(
      group.filter((each) => isRaised(each, thresholds) || each.isPlain || danger(each) > thresholds.askAt).length / group.length,
    );
  const raised = [...groups].map(([name, group]) => [
    name,
    `${share(group, thresholds)}, or asked ${asked(group)}, of ${group.length}`,
  ]);
  const found = judged.filter((each) => isRaised(each, thresholds));
  return {
    precision: round(found.filter(({ label }) => label === 'crisis').length / found.length),
    recall: share(
      judged.filter(({ label }) => label === 'crisis'),
      thresholds,
    ),
    raised: Object.fromEntries(raised.toSorted()),
  };
}

function share(group: Judged[], thresholds: Thresholds): number {
  return round(group.filter((each) => isRaised(each, thresholds)).length / group.length);
}

function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
