import { letterPatterns } from './letter-patterns.ts';
import type { Place } from './letter-reading.ts';
import type { Sentence } from './letter-sentences.ts';

/** What a letter asks: the sentence, and the piece of it that says what to do. */
export type Ask = Place & { what: Place; at: number };

const {
  ask,
  hardAsk,
  askVerb,
  bareVerb,
  deadlineAsk,
  command,
  list,
  item,
  notAsk,
  othersAsk,
  ofAppeal,
  consequenceStart,
  already,
  othersDo,
} = letterPatterns;

/** What a letter asks its reader to do. What it says that may be done, and what happens if not, is none of it. */
export function readAsks(sentences: readonly Sentence[]): Ask[] {
  const asks: Ask[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const items = list.test(sentence.flat) ? itemsBehind(sentences, at) : [];
    if (items.length > 0) asks.push(...items);
    else if (!asks.some((each) => each.at === at)) {
      const from = beginOf(sentence.flat);
      if (from !== undefined) asks.push(askOf(sentence, at, from));
    }
  }
  return asks.sort((one, other) => one.from - other.from);
}

/** Where the sentence begins to ask; nothing where it does not. */
function beginOf(flat: string): number | undefined {
  if (already.test(flat)) return undefined;
  const cue = ask.exec(flat);
  const hard = cue && behind(flat, cue.index + cue[0].length);
  if (hard !== undefined && hard !== null) return hard;
  const plain = hardAsk.exec(flat);
  if (plain) return plain.index;
  const timed = deadlineAsk.exec(flat);
  if (timed && !ofAppeal.test(flat) && !othersDo.test(flat)) return timed.index;
  if (notAsk.test(flat) || ofAppeal.test(flat) || othersAsk.test(flat)) return undefined;
  const said = command.exec(flat);
  return said ? said.index : undefined;
}

/** The verb behind «se le requiere para que en el plazo de diez días»; without one the words behind the cue say it. */
function behind(flat: string, from: number): number | undefined {
  const bare = bareVerb.exec(flat.slice(from));
  if (bare) return from + bare[0].length - (bare[1]?.length ?? 0);
  const aim = /(?:para|a\s+fin\s+de|al\s+objeto\s+de)\s+que(?!\p{L})/u.exec(flat.slice(from));
  const start = from + (aim ? aim.index : 0);
  const verb = askVerb.exec(flat.slice(start));
  const end = consequenceStart.exec(flat.slice(start))?.index ?? Number.POSITIVE_INFINITY;
  if (verb && verb.index < end) return start + verb.index + (/^(?:para|a|de)\s+/.exec(verb[0])?.[0].length ?? 0);
  return undefined;
}

/** «Usted deberá:» and the points of the list behind it. */
function itemsBehind(sentences: readonly Sentence[], at: number): Ask[] {
  const items: Ask[] = [];
  let block = sentences[at]?.block ?? -1;
  for (let next = at + 1; next < sentences.length; next++) {
    const sentence = sentences[next] as Sentence;
    if (sentence.block === block) continue;
    if (sentence.block !== block + 1 || !/^(?:[-*•>·–—▪□■]|\(?[a-zñ\d]{1,3}[.)º°])/.test(sentence.flat)) break;
    block = sentence.block;
    const found = item.exec(sentence.flat);
    if (found) items.push(askOf(sentence, next, found.index + found[0].length - (found[1]?.length ?? 0)));
  }
  return items;
}

function askOf({ from, to, flat }: Sentence, at: number, start: number): Ask {
  const rest = flat.slice(start);
  const end = consequenceStart.exec(rest)?.index;
  const length = end === undefined ? rest.length : rest.slice(0, end).trimEnd().replace(/[,;]$/, '').length;
  return { from, to, at, what: { from: from + start, to: from + start + length } };
}
