import { describe, expect, it } from 'vitest';
import { Outcome, StepView } from '#platform/dialogue/contract.ts';
import { answerStep } from '#platform/dialogue/core/engine.ts';
import type { Protocol, Run } from '#platform/dialogue/core/protocol.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { stepValues } from '#platform/dialogue/core/view-step.ts';
import { findWord, getWord } from '#platform/dialogue/core/word.ts';
import { type Adaptation, compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { screenMessage } from '#platform/safety/core/screen.ts';
import { faultOf } from './read-plainly.ts';
import { eightAdaptations, everyAdaptation, everythingSaid, type Walk, walkProtocol } from './walk-protocol.ts';

const roundNumbers = [0, 1, 2, 3, 4];
const variants = everyAdaptation();
const named = eightAdaptations.map((adaptation, index) => [index + 1, adaptation] as const);

/** What every exercise of every bot promises to every person. */
export function protocolSuite(protocol: Protocol): void {
  const walked = walksOf(protocol);

  describe(`"${String(protocol.texts.es.title)}", for every person`, () => {
    it.each(named)('comes to an end on every path for profile %i of eight, with something to keep', (_, adaptation) => {
      for (const { outcome, path } of walked(adaptation)) {
        expect(outcome?.title, path.join(' ')).toBeTruthy();
        expect(outcome?.items.length, path.join(' ')).toBeGreaterThan(0);
        expect(JSON.stringify(outcome)).not.toMatch(unfilled);
      }
    });

    it.each(named)('speaks to profile %i in plain sentences that are not too long (a11y/C2)', (_, adaptation) => {
      for (const text of everythingSaid(walked(adaptation))) {
        expect(text).not.toMatch(unfilled);
        expect(faultOf(text, adaptation)).toBeUndefined();
      }
    });

    it('says each of its texts plainly, formally where that was asked, and without sayings (a11y/C1, a11y/C2)', () => {
      for (const adaptation of variants) {
        for (const [key, text] of sentences(protocol, adaptation)) expect(faultOf(text, adaptation), key).toBeUndefined();
      }
    });

    it('reads easily, and more easily for who needs it: INFLESZ 55 and 70 (a11y/R8)', () => {
      const inSpanish = variants.filter(({ language }) => language.locale === 'es');
      for (const adaptation of inSpanish) {
        const least = adaptation.language.reading === 'facil' ? 70 : 55;
        for (const [key, text] of sentences(protocol, adaptation))
          expect(inflesz(text.replace(/\{[\w-]+\}/g, '')), `${key}: ${text}`).toBeGreaterThanOrEqual(least);
      }
    });

    it('explains every step in four ways, each beginning with what helps that person (learning_style)', () => {
      for (const run of everyStep(protocol, walked)) {
        const told = learners.map((adaptation) => answerStep(protocol, run, { move: 'explain' }, adaptation).say);
        expect(new Set(told).size, told.join('\n---\n')).toBe(learners.length);
        for (const [at, adaptation] of learners.entries()) {
          const first = pieceOf(protocol, run, pieces[at] ?? 'explain', adaptation);
          expect(told[at]?.slice(0, first.length), run.stepId).toBe(first);
        }
      }
    });

    it('shows each step and each result in the form that pages know', () => {
      for (const { turns, outcome } of eightAdaptations.flatMap((adaptation) => walkProtocol(protocol, adaptation))) {
        for (const { step } of turns) if (step) expect(StepView.parse(step)).toEqual(step);
        expect(Outcome.parse(outcome)).toEqual(outcome);
      }
    });

    it('announces no more steps than it said (a11y/A8)', () => {
      for (const { turns } of eightAdaptations.flatMap(walked)) {
        const totals = turns.flatMap(({ step }) => (step ? [step.total] : []));
        expect(totals).toEqual([...totals].sort((one, other) => other - one));
      }
    });

    it('offers no option that would be taken for a danger', () => {
      const inputs = eightAdaptations.flatMap(walked).flatMap(({ turns }) => turns.map(({ step }) => step?.input));
      const labels = inputs.flatMap((input) => (input?.kind === 'choice' ? input.options.map(({ label }) => label) : []));
      for (const label of new Set(labels)) expect(screenMessage(label, 'es').level, label).not.toBe('crisis');
    });

    it('says the same in both languages, for the same keys', () => {
      expect(keysOf(protocol.texts.en)).toEqual(keysOf(protocol.texts.es));
    });
  });

  if (protocol.brief) return;

  describe(`"${String(protocol.texts.es.title)}", where explanations come unasked`, () => {
    it('asks every step in four ways: an example or a picture before, something to try after', () => {
      for (const run of everyStep(protocol, walked)) {
        const asked = learners.map((adaptation) => {
          const { say, step } = answerStep(protocol, run, { text: 'repite la pregunta' }, adaptation);
          return `${say}\n${step?.help ?? ''}`;
        });
        expect(new Set(asked).size, asked.join('\n---\n')).toBe(learners.length);
        for (const [at, place] of [0, 1, 1, -1].entries()) {
          const [adaptation, piece] = [learners[at], pieces[at]];
          if (!adaptation || !piece || place === 0) continue;
          const { step } = answerStep(protocol, run, { text: 'repite la pregunta' }, adaptation);
          const [words = '', question = ''] = [pieceOf(protocol, run, piece, adaptation), step?.question];
          expect(Math.sign((asked[at] ?? '').indexOf(question) - (asked[at] ?? '').indexOf(words)), words).toBe(place);
        }
      }
    });
  });
}

const unfilled = /undefined|\bnull\b|NaN|\{(?!llaves)[\w-]+\}/;
/** In this order, as the pieces that each of them needs first. */
const pieces = ['explain', 'example', 'picture', 'try'] as const;
const learners = (['regla', 'ejemplo', 'imagen', 'hacer'] as const).map((learning) =>
  compileAdaptation({ ...defaultSettings, learning }),
);

/** The texts of a protocol that are sentences, as one person reads them; names of steps and of options are not. */
function sentences(protocol: Protocol, { language }: Adaptation): [key: string, text: string][] {
  const texts = protocol.texts[language.locale];
  return Object.keys(texts).flatMap((key): [string, string][] => {
    if (key.endsWith('.facil') || key.endsWith('.also')) return [];
    const text = findWord(texts, key, language);
    return text && /[.?:…]$/.test(text.trim()) ? [[key, text]] : [];
  });
}

/** A run that stands on each step of the protocol. */
function everyStep(protocol: Protocol, walked: (adaptation: Adaptation) => Walk[]): Run[] {
  const runs = new Map(
    eightAdaptations.flatMap(walked).flatMap(({ turns }) => turns.map(({ run }) => [run.stepId, run] as const)),
  );
  expect([...runs.keys()].sort()).toEqual(protocol.steps.map(({ id }) => id).sort());
  return [...runs.values()].map((run) => ({ ...run, status: 'active' }));
}

function pieceOf(protocol: Protocol, run: Run, piece: string, adaptation: Adaptation): string {
  const key = `${protocol.steps.find(({ id }) => id === run.stepId)?.words ?? run.stepId}.${piece}`;
  return getWord(protocol.texts[adaptation.language.locale], key, adaptation.language, stepValues(protocol, run, adaptation));
}

/** Every path of a protocol for one person, in several rounds of answers; walked once, however many tests look at it. */
function walksOf(protocol: Protocol): (adaptation: Adaptation) => Walk[] {
  const known = new Map<Adaptation, Walk[]>();
  return (adaptation) => {
    const found = known.get(adaptation) ?? roundNumbers.flatMap((round) => walkProtocol(protocol, adaptation, round));
    known.set(adaptation, found);
    return found;
  };
}

function keysOf(texts: Protocol['texts']['es']): string[] {
  return Object.keys(texts)
    .filter((key) => !/\.(also|facil)$/.test(key))
    .sort();
}
