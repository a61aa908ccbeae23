import { type Fault, faults } from './fault.ts';
import { compilePhrase, isChosen, mayBeChosen, type Phrase } from './phrase.ts';
import en from './phrases.en.json' with { type: 'json' };
import es from './phrases.es.json' with { type: 'json' };

export type FaultPhrase = { fault: Fault; phrase: Phrase };

/** What a bot must not say, in both languages: a reply may be in either, whatever it was asked for. */
const all: FaultPhrase[] = faults.flatMap((fault) =>
  [es, en].flatMap(({ lists, phrases }) => phrases[fault].map((written) => ({ fault, phrase: compilePhrase(written, lists) }))),
);

const byWord = new Map<string, FaultPhrase[]>();
const byStem: FaultPhrase[] = [];
const beginnings = new Set<string>();
for (const each of all) {
  const { words, stems, number } = each.phrase.first;
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  for (const word of [...words, ...stems])
    for (let length = 1; length < word.length; length++) beginnings.add(word.slice(0, length));
  if (stems.length > 0 || number) byStem.push(each);
}

const opened = new Map<string, FaultPhrase[]>();
const mostRemembered = 20_000;

/** The phrases that this word may open. */
export function phrasesOpenedBy(word: string): FaultPhrase[] {
  const known = opened.get(word);
  if (known) return known;
  const found = [...(byWord.get(word) ?? []), ...byStem.filter(({ phrase }) => isChosen(phrase.first, word))];
  if (opened.size >= mostRemembered) opened.clear();
  opened.set(word, found);
  return found;
}

/** Whether a word of which only the start is known may become one that opens a phrase. */
export function mayOpen(part: string): boolean {
  return beginnings.has(part) || byWord.has(part) || byStem.some(({ phrase }) => mayBeChosen(phrase.first, part));
}

/** Every word that the phrases name. */
export const wordsOfPhrases: ReadonlySet<string> = new Set(
  all.flatMap(({ phrase: { first, rest } }) =>
    [
      first,
      ...rest.flatMap((part) => (part.kind === 'word' ? [part.choice] : part.kind === 'gap' && part.of ? [part.of] : [])),
    ].flatMap(({ words, stems }) => [...words, ...stems].filter((word) => word.length > 1)),
  ),
);
