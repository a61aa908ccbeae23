import type { SignLanguage } from '../alphabets/alphabet.ts';
import { arrangeClause, type Sofar } from './arrange-clause.ts';
import type { GlossDraft, GlossSign, Mark } from './draft.ts';
import { glossLanguages } from './gloss-languages.ts';
import { readTimes } from './read-times.ts';
import { readWords } from './read-words.ts';
import { splitClauses } from './split-clauses.ts';
import { createNotes, type Out } from './tidy-things.ts';

/**
 * A draft of the signs for what is written in Spanish, in the order that people are taught, with everything that was done to get there. It is
 * no fluent language of signs: it has no space, no face, no classifiers, and knows only what the rules know.
 */
export function draftGloss(text: string, language: SignLanguage): GlossDraft {
  const { changes, tell } = createNotes();
  const marks: Mark[] = [];
  const outs: Out[] = [];
  const sentences = readWords(text);
  sentences.forEach(({ words, asks }, index) => {
    if (index > 0) outs.push({ gloss: '/', from: '' });
    let sofar: Sofar = { tense: 'present', isQuestion: asks };
    const found: Mark[] = [];
    for (const clause of splitClauses(readTimes(words))) {
      const arranged = arrangeClause(clause, glossLanguages[language], sofar, tell);
      outs.push(...arranged.signs);
      found.push(...arranged.marks);
      sofar = arranged.sofar;
    }
    if (asks && !found.includes('wh')) {
      found.unshift('yes-no');
      tell('yes-no', []);
    }
    marks.push(...found.filter((mark) => !marks.includes(mark)));
  });
  return { language, signs: outs.map(signOf), marks: [...new Set(marks)], changes };
}

function signOf({ gloss, from, isAdded, isRepeated }: Out, index: number): GlossSign {
  const kind = gloss === '/' ? 'pause' : isAdded ? 'added' : gloss.startsWith('DL-') ? 'name' : 'word';
  return { id: `s${index}`, gloss, from, kind, isRepeated: isRepeated ?? false };
}
