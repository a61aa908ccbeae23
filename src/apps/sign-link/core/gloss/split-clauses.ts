import { isConjugated } from './is-conjugated.ts';
import type { Word } from './word.ts';

/** A part of a sentence around one verb, or without one. */
export type Clause = {
  /** What joins it to the part before: `y`, `porque`, a comma; none at the beginning. */
  lead?: Word;
  words: Word[];
};

const lists = new Set(['y', 'e', 'o', 'u', 'ni']);

/** Parts a sentence where another verb begins, and nowhere else: «pan y leche» stays together. */
export function splitClauses(words: readonly Word[]): Clause[] {
  return mergeLists(cut(words)).filter(({ words: these, lead }) => these.length > 0 || (lead && lead.tag !== 'stop'));
}

function cut(words: readonly Word[]): Clause[] {
  const parts: Clause[] = [{ words: [] }];
  const begin = (lead?: Word) => {
    const last = parts.at(-1);
    if (last && last.words.length === 0 && (!last.lead || last.lead.tag === 'stop')) parts.pop();
    parts.push({ words: [], ...(lead && { lead }) });
  };
  for (const [index, word] of words.entries()) {
    const last = parts.at(-1);
    const hasVerb = last?.words.some(isConjugated) ?? false;
    if (word.tag === 'greeting') {
      if (last && last.words.length > 0) begin();
      parts.at(-1)?.words.push(word);
      begin();
    } else if (isLead(words, index, hasVerb)) begin(word);
    else {
      if (hasVerb && (word.tag === 'ask' || begunByVerb(words, index))) begin();
      parts.at(-1)?.words.push(word);
    }
  }
  return parts;
}

/** It joins what follows to what was before, or parts them. */
function isLead(words: readonly Word[], index: number, hasVerb: boolean): boolean {
  const word = words[index];
  if (word?.tag === 'stop' || (word?.tag === 'join' && !isMust(words, index))) return true;
  return hasVerb && word?.low === 'para' && words[index + 1]?.verb?.tense === 'infinitive';
}

/** «cuando llegue a casa te llamo»: another verb begins, with what stands before it. */
function begunByVerb(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (isConjugated(word)) return before?.tag !== 'clitic' && before?.tag !== 'negation';
  if ((word?.tag !== 'clitic' && word?.tag !== 'negation') || before?.tag === 'negation' || before?.tag === 'clitic')
    return false;
  let at = index + 1;
  while (words[at]?.tag === 'clitic') at += 1;
  return isConjugated(words[at]);
}

/** «tengo que ir», «hay que ir»: the word joins nothing. */
function isMust(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.verb?.infinitive;
  return (
    words[index]?.low === 'que' && (before === 'tener' || before === 'haber') && words[index + 1]?.verb?.tense === 'infinitive'
  );
}

function mergeLists(parts: readonly Clause[]): Clause[] {
  const merged: Clause[] = [];
  parts.forEach((part, index) => {
    const last = merged.at(-1);
    if (last && goesOn(last, part, parts.slice(index + 1))) last.words.push(...leadKept(part), ...part.words);
    else merged.push(part);
  });
  return merged;
}

function leadKept({ lead }: Clause): Word[] {
  return lead && lists.has(lead.low) ? [lead] : [];
}

/** It is more of the same part: a list, or what is compared with. */
function goesOn(last: Clause, part: Clause, later: readonly Clause[]): boolean {
  const isGreeting = ({ words }: Clause) => words[0]?.tag === 'greeting';
  if (isGreeting(last) || isGreeting(part) || !part.lead) return false;
  if (lists.has(part.lead.low)) return !isVerbal(part) || !isVerbal(last);
  if (isVerbal(part)) return false;
  return part.lead.low === 'que' || (part.lead.text === ',' && listFollows(later));
}

function isVerbal({ words }: Clause): boolean {
  return words.some(({ tag }) => tag === 'verb');
}

function listFollows(parts: readonly Clause[]): boolean {
  for (const part of parts) {
    if (isVerbal(part)) return false;
    if (part.lead && lists.has(part.lead.low)) return true;
    if (part.lead?.text !== ',') return false;
  }
  return false;
}
