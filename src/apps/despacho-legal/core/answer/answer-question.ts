import type { Branch } from '../concepts/branches.ts';
import { findArticles } from '../find/find-articles.ts';
import { hearConcepts } from '../find/hear-concepts.ts';
import type { LawLibrary, Shelf } from '../find/law-library.ts';
import type { Jurisdiction } from '../law/law.ts';
import { type ComposedAnswer, composeAnswer } from './compose-answer.ts';
import { type LawKind, type Outcome, outcomeOf } from './outcome-of.ts';

/** `country`: whose law is meant, if the person said so. `laws`: the keys of those that may answer, where not all may; a specialist answers from its own. */
export type LegalQuestion = {
  question: string;
  country?: Jurisdiction | undefined;
  laws?: readonly string[];
  /** They have seen whom to call, and want to read the law now. */
  sawPeople?: boolean;
  /** They were asked of which country, and said `country`. */
  isDecided?: boolean;
};

/** Why there is no answer in the loaded laws. `law`: the one that would answer; `kind`: of which kind it is. */
export type NotFound = {
  outcome: 'not_found';
  because: 'other-country' | 'kind-not-loaded' | 'law-not-loaded' | 'not-here' | 'not-law' | 'nothing-found';
  kind?: LawKind;
  law?: string;
};

/** What is said to a question. `articles` and `after` hold nothing but where there is an answer; `branch`: the field of law that the question is of, if it is clear. */
export type QuestionAnswer = Pick<ComposedAnswer, 'articles' | 'after'> & { branch?: Branch } & (
    | { outcome: 'answer'; jurisdiction: Jurisdiction }
    | NotFound
    | Exclude<Outcome, { outcome: 'answer' | 'not_found' }>
  );

const mostArticles = 5;
const usualLength = 60;

/**
 * Answers a question out of the loaded laws, or says what is done instead: people first, then what is refused, then what these laws do not hold. The page, bots and the
 * evaluation all ask here, so that they say the same. Nothing is kept of the question.
 */
export function answerQuestion(
  library: LawLibrary,
  { question, country, laws, sawPeople, isDecided }: LegalQuestion,
): QuestionAnswer {
  const loaded = [...library.values()].flatMap((shelf) => shelf.laws);
  const outcome = outcomeOf({
    question,
    laws: loaded,
    ...(country && { jurisdiction: country }),
    ...(sawPeople && { sawPeople }),
    ...(isDecided && { isDecided }),
  });
  if (outcome.outcome !== 'answer') return { ...outcome, articles: [], after: [] };
  const shelf = library.get(outcome.jurisdiction);
  if (!shelf) return nothing({ because: 'nothing-found' });
  return answerFrom(library, shelf, question, laws);
}

function answerFrom(library: LawLibrary, shelf: Shelf, question: string, laws: readonly string[] | undefined): QuestionAnswer {
  const heard = hearConcepts(shelf, shelf.spell(question)).filter(({ isSaid }) => isSaid);
  const [clearest] = heard;
  if (clearest?.concept.elsewhere && clearest.concept.articles.length === 0)
    return nothing({ because: 'law-not-loaded', law: clearest.concept.elsewhere });
  const found = findArticles(library, question, shelf.jurisdiction, { limit: mostArticles, ...(laws && { laws }) });
  // What no concept knows, and of which the best article holds only words that are everywhere, is not answered by it.
  if (heard.length === 0 && !found.some(({ why }) => why.isCited || why.coverage >= leastCovered(question)))
    return nothing({ because: 'nothing-found' });
  const words = heard.slice(0, 2).flatMap(({ concept }) => concept.legal);
  const { outcome, articles, after } = composeAnswer(question, found, words);
  if (outcome === 'not_found') return nothing({ because: 'nothing-found' });
  const branch = clearest && { branch: clearest.concept.branch };
  return { outcome, jurisdiction: shelf.jurisdiction, articles, after, ...branch };
}

function nothing(why: Omit<NotFound, 'outcome'>): QuestionAnswer {
  return { outcome: 'not_found', ...why, articles: [], after: [] };
}

/** A long question has many words beside its subject. */
function leastCovered(question: string): number {
  return 0.35 * Math.min(1, usualLength / question.length);
}
