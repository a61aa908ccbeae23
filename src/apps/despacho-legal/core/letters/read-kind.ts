import { flatText } from './flat-text.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { LetterKind, Place } from './letter-reading.ts';
import { type Line, linesOf } from './letter-sentences.ts';

const titleWeight = 5;
const headingWeight = 3;
const strongWeight = 2;
const shapeWeight = 2;
const mostOfText = 3;
const mostOfStrong = 6;
const least = 2;
/** By how much it must lead: where two kinds are as likely, nobody is told either. */
const leastLead = 1;
/** What everything that an authority writes may be called says less than a title of one's own. */
const weightOf: Partial<Record<LetterKind, number>> = { decision: 3, lawsuit: 7, burofax: 12 };
/** Where titles stand; further down the same words are told of something else. */
const titleLines = 24;
/** Where it stands how a letter was sent. */
const sentLines = 4;
/** A letter that says that it only tells something is of none of the kinds, but for what its title says. */
const informs =
  /(?:meramente|solo|unicamente|exclusivamente)\s+informativ[oa]|a\s+efectos\s+informativos|no\s+(?:tiene|tienes)\s+que\s+hacer\s+nada/u;
const burofax = /(?<!\p{L})b ?u ?r ?o ?f ?a ?x(?!\p{L})/u;

/** What else was read of a letter: it asks for something by a day, or it names the day of an appointment. */
export type LetterShape = { askByADay: Place | undefined; appointment: Place | undefined };
const noShape: LetterShape = { askByADay: undefined, appointment: undefined };

/** What a letter is, by its title and by what it says; `because` is the first place that says so. `other` where nothing is clear. */
export function readKind(text: string, shape: LetterShape = noShape): { is: LetterKind; because: Place | null } {
  const flat = flatText(text);
  const lines = linesOf(text).slice(0, titleLines);
  const headings = lines.filter(
    ({ text: words }) =>
      /^(?:asunto|objeto|motivo|ref|referencia|materia|concepto)\b/i.test(words) || /^[^a-záéíóúñ]{8,100}$/.test(words),
  );
  const scored = letterPatterns.kinds.map(({ is, title, named, strong, text: shapes }) => {
    const titled =
      lines.find((line) => line.text.length < 140 && title.test(flat.slice(line.from, line.to))) ??
      (is === 'burofax' ? sentAs(lines, flat) : undefined);
    const [clear, said] = [foundIn(flat, strong), foundIn(flat, shapes)];
    const shaped = ofShape(is, shape);
    const ofTitle = titled ? (weightOf[is] ?? titleWeight) - lines.indexOf(titled) / 50 : 0;
    const heads = titled
      ? 0
      : headings.some((line) => [named, ...strong].some((shape) => shape.test(flat.slice(line.from, line.to))))
        ? headingWeight
        : 0;
    const score =
      ofTitle +
      heads +
      (shaped ? (is === 'summons' ? 1 : shapeWeight) : 0) +
      Math.min(clear.length * strongWeight, mostOfStrong) +
      Math.min(said.length, mostOfText);
    const first = [...clear, ...said].sort((one, other) => one.from - other.from)[0];
    return { is, score, first: titled ? { from: titled.from, to: titled.to } : (first ?? shaped) };
  });
  const [best, second] = scored.toSorted((one, other) => other.score - one.score);
  const isOnlyTold = informs.test(flat) && best !== undefined && best.score < titleWeight;
  const isClear = best && !isOnlyTold && best.score >= least && best.score - (second?.score ?? 0) >= leastLead;
  return isClear && best.first ? { is: best.is, because: best.first } : { is: 'other', because: null };
}

/** A burofax says above everything else what it is, in whatever words. */
function sentAs(lines: readonly Line[], flat: string): Line | undefined {
  return lines.slice(0, sentLines).find((line) => line.text.length < 140 && burofax.test(flat.slice(line.from, line.to)));
}

function foundIn(flat: string, shapes: readonly RegExp[]): Place[] {
  return shapes.flatMap((shape) => {
    const match = shape.exec(flat);
    return match ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** The place that shows it, where a kind has a shape of its own. */
function ofShape(is: LetterKind, { askByADay, appointment }: LetterShape): Place | undefined {
  if (is === 'summons') return appointment;
  return is === 'requirement' && !appointment ? askByADay : undefined;
}
