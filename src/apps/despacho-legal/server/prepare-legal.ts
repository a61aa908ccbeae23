import { existsSync } from 'node:fs';
import { CommandProblem } from '#platform/context/define-command.ts';
import type { EvaluationCall } from '#platform/jobs/define-evaluation.ts';
import { answerQuestion, type QuestionAnswer } from '../core/answer/answer-question.ts';
import type { QuotedArticle } from '../core/answer/compose-answer.ts';
import type { LegalOutput } from '../core/evaluate/score-legal.ts';
import { createLawLibrary } from '../core/find/law-library.ts';
import { sharedWords } from '../core/find/shared-words.ts';
import type { Jurisdiction } from '../core/law/law.ts';
import { readLawFolder } from './laws/read-law-folder.ts';

type Input = { question: string; country?: string | null | undefined };

/** Reads the laws once for all rows. What could not be read is said, and the rest answers. */
export function prepareLegal({ values, say }: EvaluationCall) {
  const folder = values.laws;
  if (!folder || !existsSync(folder)) throw new CommandProblem('Di en qué carpeta están las leyes: --laws CARPETA.');
  const { files, unread, doubled } = readLawFolder(folder, new Date().toISOString().slice(0, 10));
  for (const { path, error } of unread) say(`No se pudo leer ${path}: ${error.message}`);
  for (const { path, instead } of doubled) say(`${path} es otra versión de ${instead}; se usa esta.`);
  const laws = files.map(({ law }) => law);
  say(`Leyes: ${laws.length}. Artículos: ${laws.reduce((sum, { articles }) => sum + articles.length, 0)}.`);
  const library = createLawLibrary(laws);

  return {
    /** Nothing of a row but its question and its country arrives here. */
    async run(_system: unknown, { question, country }: Input): Promise<LegalOutput> {
      const from = performance.now();
      const jurisdiction = jurisdictionOf(country);
      const asked = { question, country: jurisdiction === 'other' ? undefined : jurisdiction };
      const answer = jurisdiction === 'other' ? elsewhere : answerQuestion(library, asked);
      const ms = Math.round((performance.now() - from) * 100) / 100;
      // Who asks back has not answered, and there is nobody here to ask.
      const outcome = answer.outcome === 'ask' ? 'not_found' : answer.outcome;
      const because = 'because' in answer ? { because: answer.because } : {};
      // People come first, and the law stays one step further: what the page shows to whoever goes on is what is told here.
      const further = outcome === 'handoff_human' && answerQuestion(library, { ...asked, sawPeople: true });
      const { articles } = further || answer;
      return { outcome, ...because, articles: articles.map((each) => told(each, question)), ms };
    },
  };
}

const elsewhere: QuestionAnswer = { outcome: 'not_found', because: 'other-country', articles: [], after: [] };

function jurisdictionOf(country: Input['country']): Jurisdiction | 'other' | undefined {
  const said = country?.trim().toUpperCase();
  if (!said) return undefined;
  return said === 'ES' || said === 'MX' ? said : 'other';
}

/** Of the passages of an article, the one that holds most words of the question. */
function told({ citation, quotes }: QuotedArticle, question: string): LegalOutput['articles'][number] {
  const shares = quotes.map(({ text }) => sharedWords(question, text).length);
  const best = quotes[shares.indexOf(Math.max(...shares))];
  return { law: citation.law, article: citation.article, quote: best?.quote ?? '' };
}
