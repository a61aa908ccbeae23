import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where cards hold words of a chat that was made up, and titles of what others wrote. These are not said by us. */
const quoted = new Set(['exchange', 'sources']);
const inExamples = new Set(['examples', 'alike']);

const root = 'src/apps/spoiler-alert';
const shown = globSync(`${root}/{locales,cards}/**/*.json`)
  .concat(globSync(`${root}/server/**/*.{es,en}.json`))
  .map((path) => ({ path, texts: textsOf(JSON.parse(readFileSync(path, 'utf8'))) }));
const verdicts = {
  es: /\b(?:tóxic[oa]s?|maltratador(?:a|es|as)?|abusador(?:a|es|as)?|narcisistas?|manipulador(?:a|es|as)?|psicópatas?|celós[oa]\b|agresor(?:a|es|as)?|depredador(?:a|es|as)?|víctimas?|mala persona|es culpable|eres culpable)(?![\p{L}])/iu,
  en: /\b(?:toxic|abusers?|narcissis\w*|manipulators?|manipulative|psychopaths?|predators?|aggressors?|victims?|bad person|(?:is|are) guilty)\b/iu,
};
const safe = {
  es: /\b(?:(?<!si )es segur[oa]|estás a salvo|no hay peligro|no corres peligro|sin peligro|todo está bien(?! ?\?))(?![\p{L}])/iu,
  en: /\b(?:(?<!if )(?:it|this|you|that) (?:is|are)(?:n.t| not)? (?:safe|in no danger)|you(?:’|')re safe|no danger|all is well|everything is fine)\b/iu,
};
const advice = {
  es: /\b(?:enfr[eé]ntal[aeo]s?|enfréntate|denúnci(?:al[aeo]s?|a)|denuncia(?: ya)?|d[eé]jal[aeo]s?|grábal[aeo]s?|encáral[aeo]s?|bloqu[eé]al[aeo]s?|rompe con|termina con (?:él|ella)|pruebas? (?:legal|judicial)(?:es)?|(?:tienes|debes) que (?:irte|denunciar|dejar|enfrentar|grabar))(?![\p{L}])/iu,
  en: /\b(?:confront (?:him|her|them)|report (?:him|her|them)|leave (?:him|her|them)|record (?:him|her|them)|break up with|block (?:him|her|them)|legal evidence|you (?:must|should) (?:leave|report|confront|record))\b/iu,
};
/** Said to tell that nothing of the kind is said. */
const denials = [/eso no dice que todo esté bien/iu, /that does not say that all is well/iu];

describe('All that this app says', () => {
  it('was found, in both languages', () => {
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(shown.reduce((all, { texts }) => all + texts.length, 0)).toBeGreaterThan(600);
  });

  it.each([
    ['judges no person', verdicts],
    ['never tells that somebody is safe', safe],
    ['never advises to confront, to leave, to report or to record', advice],
  ])('%s', (_name, words) => {
    const found = shown.flatMap(({ path, texts }) =>
      texts
        .map((text) => denials.reduce((left, denial) => left.replace(denial, ''), text))
        .filter((text) => words.es.test(text) || words.en.test(text))
        .map((text) => `${path}: ${text}`),
    );

    expect(found).toEqual([]);
  });

  it('would be caught: each list finds what it is for', () => {
    for (const text of ['Es una persona tóxica.', 'Álex es un manipulador.', 'He is a narcissist.'])
      expect(verdicts.es.test(text) || verdicts.en.test(text), text).toBe(true);
    for (const text of ['Este chat es seguro.', 'No hay peligro.', 'You are safe.'])
      expect(safe.es.test(text) || safe.en.test(text), text).toBe(true);
    for (const text of ['Enfréntale.', 'Denúnciale.', 'Déjale.', 'Grábale.', 'You should leave now.'])
      expect(advice.es.test(text) || advice.en.test(text), text).toBe(true);
  });

  it('is in sentences of fifteen words at most, where the map and what comes after it speak', () => {
    const long = shown
      .filter(({ path }) => /locales\/(?:map|why)\//.test(path))
      .flatMap(({ path, texts }) =>
        texts.flatMap((text) =>
          text
            .split(/(?<=[.:?])\s/)
            .filter((sentence) => sentence.split(/\s+/).length > 15)
            .map((sentence) => `${path}: ${sentence}`),
        ),
      );

    expect(long).toEqual([]);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (quoted.has(key)) return [];
    return inExamples.has(key) && Array.isArray(part) ? part.flatMap(({ why }) => textsOf(why)) : textsOf(part);
  });
}
