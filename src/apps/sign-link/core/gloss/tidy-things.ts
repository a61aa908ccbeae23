import type { Change, RuleName } from './draft.ts';
import type { GlossLanguage } from './gloss-languages.ts';
import type { Word } from './word.ts';
import { timeUnits } from './word-lists.ts';

/** A word with what becomes of it. */
export type Out = {
  gloss: string;
  from: string;
  isAdded?: boolean;
  isRepeated?: boolean;
  isTrailing?: boolean;
  isName?: boolean;
};
export type Tell = (rule: RuleName, words: string[], to?: string) => void;

/** Notes what was done, once for each rule and place it went to. */
export function createNotes(): { changes: Change[]; tell: Tell } {
  const changes: Change[] = [];
  return {
    changes,
    tell(rule, words, to) {
      const before = changes.find((each) => each.rule === rule && each.to === to && gathers.has(rule));
      if (before) before.words.push(...words);
      else changes.push({ rule, words, ...(to !== undefined && { to }) });
    },
  };
}

const gathers = new Set<RuleName>(['articles', 'prepositions', 'copula', 'and', 'name', 'place', 'time', 'number']);

/** Things and what is said of them, in the order of signs: without articles, the quality after its thing, one thing and how many. */
export function tidyThings(words: readonly Word[], language: GlossLanguage, tell: Tell): Out[] {
  return withoutAfter(qualityAfter(words, tell), language, tell).flatMap((word, index, all) =>
    outOf(word, index, all, language, tell),
  );
}

function outOf(word: Word, index: number, all: readonly Word[], language: GlossLanguage, tell: Tell): Out[] {
  const { text, low, tag, gloss } = word;
  const next = all[index + 1];
  if (tag === 'stop') return [];
  if (tag === 'article') {
    if ((low === 'un' || low === 'una') && next && timeUnits.has(next.low)) return [{ gloss: 'UNO', from: text }];
    tell('articles', [text]);
    return [];
  }
  if (tag === 'clitic') {
    tell('pronoun', [text]);
    return [];
  }
  if (tag === 'preposition' && !language.keptPrepositions.has(low)) {
    tell('prepositions', [text]);
    return [];
  }
  if (tag === 'join' && (low === 'que' || (!language.keepsAnd && (low === 'y' || low === 'e')))) {
    tell('and', [text]);
    return [];
  }
  if (tag === 'name') tell('name', [text]);
  if (tag !== 'noun' || !word.isPlural) {
    const glosses = gloss === 'E' ? ['Y'] : gloss.split(' ');
    return glosses.map((each) => ({ gloss: each, from: text, ...(tag === 'name' && { isName: true }) }));
  }
  const isCounted = all
    .slice(0, index)
    .findLast(({ tag: before }) => before !== 'article' && before !== 'adjective' && before !== 'possessive');
  if (isCounted?.tag === 'number' || isCounted?.tag === 'quantifier' || isCounted?.tag === 'ask') {
    tell('number', [text], gloss);
    return [{ gloss, from: text }];
  }
  tell('plural', [text], `${gloss}++`);
  return [{ gloss, from: text, isRepeated: true }];
}

/** «mi próxima cita» is MI CITA PRÓXIMO. */
function qualityAfter(words: readonly Word[], tell: Tell): Word[] {
  const placed = [...words];
  for (let index = 0; index < placed.length - 1; index += 1) {
    const [word, next] = [placed[index], placed[index + 1]];
    if (word?.tag !== 'adjective' || next?.tag !== 'noun') continue;
    placed[index] = next;
    placed[index + 1] = word;
    tell('adjective', [word.text, next.text], `${next.gloss} ${word.gloss}`);
    index += 1;
  }
  return placed;
}

function withoutAfter(words: readonly Word[], { withoutIsAfter }: GlossLanguage, tell: Tell): Word[] {
  if (!withoutIsAfter) return [...words];
  const placed = [...words];
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const word = placed[index];
    if (word?.low !== 'sin') continue;
    let end = index + 1;
    while (/^(?:article|possessive|noun|adjective|name|number|quantifier)$/.test(placed[end]?.tag ?? '')) end += 1;
    if (end === index + 1) continue;
    placed.splice(end, 0, word);
    placed.splice(index, 1);
    tell('without', [word.text]);
  }
  return placed;
}
