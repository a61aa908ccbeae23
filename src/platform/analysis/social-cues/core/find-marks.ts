import { readWords } from '../../../safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '../../../safety/core/screen/rule-index.ts';
import english from './cues.en.json' with { type: 'json' };
import spanish from './cues.es.json' with { type: 'json' };

const kinds = ['takes-up', 'not-understood', 'clears-up', 'goes-on'] as const;
/** What a turn does with the one before: takes up a feeling, did not understand, clears something up, goes on with it. */
export type Mark = (typeof kinds)[number];

const indexes = { es: indexOf(spanish), en: indexOf(english) };

/** The marks of a text, each with the rule that found it first. What it says of somebody else is not told apart from what it does. */
export function findMarks(text: string, lang: 'es' | 'en'): Map<Mark, string> {
  const found = new Map<Mark, string>();
  scanRules(indexes[lang], readWords(text), ({ kind, id }) => {
    if (!found.has(kind)) found.set(kind, id);
  });
  return found;
}

function indexOf(phrases: Record<Mark, string[]>): RuleIndex<Mark> {
  return indexRules(
    kinds.flatMap((kind) =>
      phrases[kind].map((phrase, at) => ({ id: `${kind}-${at + 1}`, kind, negatable: false, phrases: [phrase], lists: {} })),
    ),
  );
}
