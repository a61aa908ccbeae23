import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSentence } from '../core/answer/answer-sentence.ts';
import { verifyAnswer } from '../core/answer/verify-answer.ts';
import { verifyModelText } from '../core/answer/verify-model-text.ts';
import type { Article, Law } from '../core/law/law.ts';
import { aLaw } from './a-law.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';

const laws = [aLaw('es.md'), aLaw('mx.md'), aLaw('boe.xml'), aLawOfTerms()];
const stored = laws.flatMap((law) => law.articles.filter(({ text }) => text.length > 20).map((article) => ({ law, article })));
type Stored = { law: Law; article: Article };
type Made = AnswerSentence & { isTrue: boolean };

const cite = ({ law, article }: Stored) => ({ law: law.key, article: article.number, hash: article.hash });
const paragraphsOf = ({ article }: Stored) => article.text.split('\n').filter((line) => line.length > 12);

/** Sentences that the store bears: a paragraph, two in one breath, one within words that say nothing of their own. */
const honest = fc.constantFrom(...stored).chain((from) =>
  fc.tuple(fc.nat(), fc.nat(3)).map(([at, form]): Made => {
    const lines = paragraphsOf(from);
    const line = lines[at % lines.length] ?? from.article.text;
    const quote = form === 1 ? from.article.text.replace(/\s*\n\s*/g, ' ') : line;
    const text = form === 2 ? `La ley lo dice así: «${quote}».` : quote;
    return { ...cite(from), text, isTrue: true, ...(form !== 3 && { quote }) };
  }),
);

const lies = [
  'Tienes 977 días.',
  'Tienes novecientos setenta y siete días.',
  'Vence el 29 de febrero de 2099.',
  'Te toca el 97,5 %.',
  'Son 8.765 euros.',
  'Lo dice el artículo 4321.',
  'Lo dice la Ley 98/2098.',
  'You have nine hundred days.',
  'La ley dice: «puedes hacer lo que quieras».',
  'Tienes 9\u200b77 días.',
  'Tienes ９７７ días.',
  'Tienes nоvecientos días.',
];
const strange = fc.constantFrom('x', 'Ñ', '7', '%', '\u00a0', '\u200b');

/** Each way in which an answer may say what is not there. */
const dishonest = fc.constantFrom(...stored).chain((from) =>
  fc
    .tuple(fc.nat(8), fc.nat(), fc.constantFrom(...stored), fc.constantFrom(...lies), strange)
    .map(([way, at, other, lie, char]): Made | undefined => {
      const lines = paragraphsOf(from);
      const quote = lines[at % lines.length] ?? from.article.text;
      const place = 1 + (at % (quote.length - 2));
      const whole = { ...cite(from), text: quote, quote, isTrue: false };
      const changed = `${quote.slice(0, place)}${char}${quote.slice(place)}`;
      const made: (Made | undefined)[] = [
        { ...whole, text: changed, quote: changed },
        { ...cite(from), text: lie, isTrue: false },
        { ...whole, text: `${quote} ${lie}` },
        { ...whole, article: '4321 bis' },
        { ...whole, law: 'NINGUNA' },
        { ...whole, hash: other.article === from.article ? 'none' : other.article.hash },
        { ...whole, ...cite(other) },
        { ...whole, text: quote.toUpperCase(), quote: quote.toUpperCase() },
        {
          ...whole,
          text: quote.slice(place),
          quote:
            /\p{L}$/u.test(quote.slice(0, place)) && /^\p{L}/u.test(quote.slice(place)) ? quote.slice(place) : 'nada de esto',
        },
      ];
      const lied = made[way];
      return lied && isThere(lied) ? undefined : lied;
    }),
);

/** The judge knows nothing of how answers are checked: it looks letters up in the store. */
function isThere({ law, article, hash, quote, text }: AnswerSentence): boolean {
  const place = stored.find((each) => each.law.key === law && each.article.number === article && each.article.hash === hash);
  if (!place) return false;
  const flat = (said: string) => said.replace(/\s*\n\s*/g, ' ');
  const digits = (said: string): string[] => said.normalize('NFKC').match(/\d+/g) ?? [];
  const own = digits(
    `${place.article.text} ${place.article.heading} ${place.article.number} ${place.law.title} ${place.law.key}`,
  );
  if (!digits(text).every((number) => own.includes(number))) return false;
  const bare = flat(place.article.text);
  const at = quote === undefined ? 0 : bare.indexOf(flat(quote));
  const isCut = quote !== undefined && /\p{L}$/u.test(bare.slice(0, Math.max(0, at))) && /^\p{L}/u.test(flat(quote));
  return at !== -1 && !isCut && !lies.some((lie) => text.includes(lie));
}

const answers = fc.array(fc.oneof(honest, dishonest), { minLength: 1, maxLength: 6 });

describe('A thousand answers, true and made up', () => {
  it('show nothing that is not in the store, and lose nothing that is', () => {
    let [shown, gone] = [0, 0];
    fc.assert(
      fc.property(answers, (made) => {
        const sentences = made.filter((each) => each !== undefined);
        const honestOnes: AnswerSentence[] = sentences.filter(({ isTrue }) => isTrue);

        const { kept, dropped, outcome } = verifyAnswer(sentences, '', laws);

        expect(kept.filter((each) => !isThere(each))).toEqual([]);
        expect(dropped.filter(({ sentence }) => honestOnes.includes(sentence))).toEqual([]);
        expect(kept.length + dropped.length).toBe(sentences.length);
        expect(outcome).toBe(kept.length > 0 ? 'answer' : 'not_found');
        shown += kept.length;
        gone += dropped.length;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(shown, gone)).toBeGreaterThan(500);
  });

  it('are read alike out of the text of a hostile model', () => {
    const given = stored.map(cite);
    const oneLine = honest.filter(({ text }) => !/[\n[\]«»]/.test(text) && /^\p{Lu}[^.;!?…]*[.]$/u.test(text));
    const lie = fc.tuple(fc.constantFrom(...stored), fc.constantFrom(...lies));
    fc.assert(
      fc.property(fc.array(fc.oneof(oneLine, lie), { minLength: 1, maxLength: 6 }), (parts) => {
        const written = parts.map((part) => {
          const [text, { law, article }] = Array.isArray(part) ? [part[1], cite(part[0])] : [part.text, part];
          return `${text.replace(/\.$/, '')} [${law} ${article}].`;
        });
        const { kept } = verifyModelText(written.join('\n'), '', given, laws);

        expect(kept.map(({ text }) => text)).toEqual(parts.flatMap((part) => (Array.isArray(part) ? [] : [part.text])));
      }),
      { numRuns: 300 },
    );
  });
});
