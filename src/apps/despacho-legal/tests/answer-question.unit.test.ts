import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../core/answer/answer-question.ts';
import { createLawLibrary } from '../core/find/law-library.ts';
import { someLaws } from './some-laws.ts';

const library = createLawLibrary(someLaws);
const ask = (question: string, more: Partial<Parameters<typeof answerQuestion>[1]> = {}) =>
  answerQuestion(library, { question, country: 'ES', ...more });

describe('What is said to a question about the law', () => {
  it('is the article that answers, word for word, with the field of law it is of', () => {
    const answer = ask('me han echado del curro');

    expect(answer).toMatchObject({ outcome: 'answer', jurisdiction: 'ES', branch: 'laboral' });
    expect(answer.articles[0]).toMatchObject({ citation: { law: 'ET', article: '55' } });
    expect(answer.after.map(({ key }) => key)).toEqual(['informative']);
  });

  it('is whom to call for who is in danger, and the law once they ask for it after that', () => {
    const question = 'me está pegando mi jefe y me han echado del curro';

    expect(ask(question)).toMatchObject({ outcome: 'handoff_human', because: 'violence', articles: [], after: [] });
    expect(ask(question, { sawPeople: true })).toMatchObject({ outcome: 'answer', jurisdiction: 'ES' });
  });

  it('is never the law alone where a life is in danger', () => {
    expect(ask('me han despedido y me quiero morir', { sawPeople: true })).toMatchObject({ because: 'crisis', articles: [] });
  });

  it('is from the country that the question names, where none was chosen', () => {
    expect(ask('me corrieron de la chamba en Monterrey', { country: undefined })).toMatchObject({ jurisdiction: 'MX' });
  });

  it('is only from the laws of a specialist, where a specialist is asked', () => {
    const lawsOf = (laws?: string[]) =>
      ask('me han echado del curro y el casero no me devuelve la fianza', laws && { laws }).articles.map(
        ({ citation }) => citation.law,
      );

    expect(new Set(lawsOf()).size).toBeGreaterThan(1);
    expect(new Set(lawsOf(['LAU']))).toEqual(new Set(['LAU']));
  });

  it('is that nothing was found where no law holds a word of it, and where no law is loaded', () => {
    expect(ask('xyzzy qwfp')).toEqual({ outcome: 'not_found', because: 'nothing-found', articles: [], after: [] });
    expect(answerQuestion(createLawLibrary([]), { question: 'me han echado', country: 'ES' })).toMatchObject({
      outcome: 'not_found',
      because: 'nothing-found',
    });
  });
});
