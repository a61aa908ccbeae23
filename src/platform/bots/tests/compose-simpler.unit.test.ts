import { describe, expect, it } from 'vitest';
import { BrokenRule } from '../../conversations/contract.ts';
import type { SomeSettings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { composeSimpler } from '../compose-simpler.ts';

const told = (broken: BrokenRule[], settings: SomeSettings = {}) =>
  composeSimpler(broken, compileAdaptation({ ...defaultSettings, ...settings }));

describe('What a model is told of its last reply', () => {
  it.each([
    [{ rule: 'sentence-length', count: 2 }, {}, 'Sentences of more than 15 words: 2.'],
    [{ rule: 'sentence-length', count: 2 }, { length: 'detallado' }, 'Sentences of more than 20 words: 2.'],
    [{ rule: 'sentence-count', count: 3 }, {}, 'Sentences beyond the 4 allowed: 3.'],
    [{ rule: 'idiom', count: 1 }, {}, 'Say literally'],
    [{ rule: 'emoji', count: 1 }, {}, 'Use none'],
    [{ rule: 'format', count: 1 }, { format: 'pasos' }, 'numbered steps'],
    [{ rule: 'format', count: 1 }, { format: 'puntos' }, 'bullet points'],
    [{ rule: 'readability', count: 1 }, { reading: 'facil' }, 'easy reading'],
    [{ rule: 'readability', count: 1 }, {}, 'more common words'],
  ] satisfies [BrokenRule, SomeSettings, string][])('names %j, for %j: %s', (broken, settings, words) => {
    expect(told([broken], settings)).toContain(words);
  });

  it('names every rule there is, each on its line', () => {
    const all = BrokenRule.shape.rule.options.map((rule) => ({ rule, count: 1 }));

    expect(told(all).match(/^- /gm)).toHaveLength(all.length);
  });
});
