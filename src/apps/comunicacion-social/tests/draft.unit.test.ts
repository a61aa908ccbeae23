import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, emptyStep } from '../core/scenario/begin-draft.ts';
import { checkDraft } from '../core/scenario/check-draft.ts';
import { ScenarioDraft } from '../core/scenario/draft.ts';
import { changeLevel, changeStep, freeKey, insertStep, moveStep, removeStep, restoreStep } from '../core/scenario/edit-draft.ts';
import { finishDraft } from '../core/scenario/finish-draft.ts';
import { walkLevel } from '../core/scenario/walk-level.ts';
import { productScenarios } from '../server/scenarios/product-scenarios.ts';
import { aScenario } from './a-scenario.ts';

const keysOf = (draft: ScenarioDraft) => checkDraft(draft).map(({ key, at }) => `${at}: ${key}`);

describe('A situation while a professional writes it', () => {
  it('may be kept with nothing written, and says what is missing and where', () => {
    const draft = emptyDraft();

    expect(ScenarioDraft.safeParse(draft).success).toBe(true);
    expect(finishDraft(draft, 'x')).toBeUndefined();
    expect(keysOf(draft)).toEqual(
      expect.arrayContaining([
        'title: empty',
        'domain: no-domain',
        'skills: no-skills',
        'mayVary.0: nothing-varies',
        'levels.0.step-1.turn.hints.2: empty',
        'levels.1: no-steps',
      ]),
    );
  });

  it('is the same situation when a copy of one of the product is finished unchanged', () => {
    for (const scenario of productScenarios().values()) {
      const draft = draftOf(scenario);
      const { id: _id, author: _author, reviewedAt: _at, ...finished } = finishDraft(draft, 'copia') ?? aScenario();
      const { id: _own, author: _by, reviewedAt: _on, ...original } = scenario;

      expect(ScenarioDraft.safeParse(draft).success, scenario.id).toBe(true);
      expect(checkDraft(draft), scenario.id).toEqual([]);
      expect(finished, scenario.id).toEqual(original);
    }
  });

  it('says of a text that is apart for two countries which field lacks one of them', () => {
    const draft = { ...draftOf(aScenario()), situation: { mx: 'Leo te pide algo.', es: ' ' } };

    expect(keysOf(draft)).toEqual(['situation: empty']);
  });

  it('says where a conversation does not work once nothing is missing', () => {
    const draft = draftOf(aScenario());
    const looping = changeLevel(draft, 1, (level) =>
      changeStep(level, 'accepts', (step) => ({ ...step, turn: { ...step.turn, otherwise: 'asks' } })),
    );

    expect(keysOf(looping)).toEqual(['levels.1.accepts: goes-back']);
  });

  it('is told what may not be asked of anybody, with the words', () => {
    const draft = { ...draftOf(aScenario()), otherCould: 'Pedirte que le mires a los ojos.' };

    expect(checkDraft(draft)).toEqual([
      { key: 'never-claimed', at: 'otherCould', params: { kind: 'eye-contact', words: 'mires a los ojos' } },
    ]);
  });
});

describe('The steps of a level', () => {
  const [level] = draftOf(aScenario()).levels;

  it('are there again after a removal is undone, with everything that led to them', () => {
    const without = removeStep(level, 'thanks');

    expect(without.steps.map(({ key }) => key)).not.toContain('thanks');
    expect(without.steps[0]?.turn.ways[1]?.to).toBeNull();
    expect(restoreStep(without, level, 'thanks')).toEqual(level);
  });

  it('keep what was written elsewhere while one of them was gone', () => {
    const meanwhile = changeStep(removeStep(level, 'thanks'), 'bye', (step) => ({ ...step, says: 'Adiós.' }));

    const back = restoreStep(meanwhile, level, 'thanks');

    expect(back.steps.find(({ key }) => key === 'bye')?.says).toBe('Adiós.');
    expect(back.steps[0]?.turn.ways[1]?.to).toBe('thanks');
  });

  it('move one place at a time and stay at the ends', () => {
    const keys = (moved: typeof level) => moved.steps.map(({ key }) => key).join(' ');

    expect(keys(moveStep(level, 'accepts', -1))).toBe('accepts asks thanks explains bye');
    expect(keys(moveStep(level, 'asks', -1))).toBe(keys(level));
    expect(keys(moveStep(level, 'bye', 1))).toBe(keys(level));
  });

  it('get a key of their own when they are added', () => {
    const more = insertStep(level, emptyStep(freeKey(level)), 2);

    expect(more.steps[2]?.key).toBe('step-6');
    expect(freeKey(more)).toBe('step-7');
    expect(walkLevel(aScenario().levels[0])).toHaveProperty('paths');
  });
});
