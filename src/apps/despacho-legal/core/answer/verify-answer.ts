import { canonicalNumber } from '../law/canonical-number.ts';
import { findArticle } from '../law/find-article.ts';
import type { Article, Law, Standing } from '../law/law.ts';
import { findLawKey } from '../law/law-keys.ts';
import type { AnswerSentence, CheckedSentence, Fault } from './answer-sentence.ts';
import { faultOfWords } from './fault-of-words.ts';
import { findQuote } from './find-quote.ts';

export type Verified = {
  outcome: 'answer' | 'not_found';
  kept: CheckedSentence[];
  dropped: { sentence: AnswerSentence; fault: Fault }[];
};

/**
 * Keeps of an answer, in its order, only what stands in these laws: every quote character for character in the article it names (`findQuote`
 * says what of white space is read alike), of the version that was cited, and no number, amount, period or date that is neither in that
 * article nor in the person's own question. Whoever wrote it, rules or a model: nothing is believed. If nothing is left, nothing was found.
 *
 * `laws` are those that may be answered from: of the person's country.
 */
export function verifyAnswer(sentences: readonly AnswerSentence[], question: string, laws: readonly Law[]): Verified {
  const verified: Verified = { outcome: 'not_found', kept: [], dropped: [] };
  for (const sentence of sentences) {
    const checked = check(sentence, question, laws);
    if (checked.fault) verified.dropped.push({ sentence, fault: checked.fault });
    else verified.kept.push({ ...sentence, standing: checked.standing });
  }
  if (verified.kept.length > 0) verified.outcome = 'answer';
  return verified;
}

type Checked = { fault: Fault } | { fault?: undefined; standing: Standing };

function check(sentence: AnswerSentence, question: string, laws: readonly Law[]): Checked {
  if (!/[\p{L}\p{N}]/u.test(sentence.text)) return { fault: 'empty' };
  const named = laws.filter(({ key, jurisdiction }) => key === findLawKey(sentence.law, jurisdiction));
  if (named.length === 0) return { fault: 'no-law' };
  const found = named.flatMap((law) => articlesAt(law, sentence.article).map((article) => ({ law, article })));
  if (found.length === 0) return { fault: 'no-article' };
  const meant = found.find(({ article }) => article.hash === sentence.hash);
  if (!meant) return { fault: 'other-version' };
  const quoted = sentence.quote === undefined ? 'whole' : findQuote(sentence.quote, meant.article.text);
  if (quoted !== 'whole') return { fault: quoted === 'cut' ? 'cut-quote' : 'no-quote-there' };
  // What stands in the article letter by letter is never wrong, however it is counted.
  const isLiteral = () => findQuote(sentence.text, meant.article.text) === 'whole';
  const fault = faultOfWords(sentence, meant, question);
  return fault && !isLiteral() ? { fault } : { standing: lesser(meant.law.standing, meant.article.standing) };
}

/** Two texts of one number may be loaded: the one that counts, and the one that will. */
function articlesAt(law: Law, cited: string): Article[] {
  const wanted = canonicalNumber(cited);
  const found = law.articles.filter(({ number }) => number === cited || canonicalOnce(number) === wanted);
  const several = found.length === 0 ? findArticle(law, cited) : undefined;
  return several ? [several] : found;
}

/** Whatever is cited is compared with every number of its law. */
function canonicalOnce(number: string): string {
  const known = canonical.get(number) ?? canonicalNumber(number);
  canonical.set(number, known);
  return known;
}
const canonical = new Map<string, string>();

function lesser(law: Standing, article: Standing): Standing {
  return law === 'in-force' ? article : law;
}
