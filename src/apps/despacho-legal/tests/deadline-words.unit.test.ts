import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import type { AssumptionId } from '../core/deadlines/assumptions-of.ts';
import { deadlineNotes, deadlineRules } from '../core/deadlines/deadline-rules.ts';
import type { DeadlineWarning } from '../core/deadlines/warnings-of.ts';
import en from '../locales/deadlines/en.json' with { type: 'json' };
import es from '../locales/deadlines/es.json' with { type: 'json' };

type Words = { [key: string]: string | Words };

const sample: Record<string, string> = { date: '4 de enero', from: '4 de enero', to: '8 de enero', do: 'Presenta la demanda' };
const texts = flat(es.deadlines).map(
  ([key, text]) => [key, text.replace(/\{(\w+)\}/g, (_, name) => sample[name] ?? '20')] as const,
);

/** Both have to name every member, so that a new one cannot be without words. */
const assumptions: Record<AssumptionId, true> = {
  ...{ 'start-next': true, 'start-same': true, 'start-back': true, 'working-days': true, 'natural-days': true, months: true },
  ...{ holidays: true, 'no-region': true, 'own-days': true, 'no-own-days': true, 'calendar-unchecked': true },
  ...{ august: true, 'august-counts': true, christmas: true, 'last-day': true, 'last-day-stays': true, grace: true },
  ...{ 'stop-none': true, 'stop-asked': true, 'stop-by-itself': true, 'stop-open': true, 'stop-anew': true },
};
const warnings: Record<DeadlineWarning, true> = {
  ...{ past: true, 'future-trigger': true, 'back-is-over': true, 'older-than-text': true, 'other-country': true },
  ...{ 'text-changed': true, 'stop-backwards': true, 'stop-before': true, 'stop-too-late': true, 'stop-unknown': true },
};

function flat(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

describe('The words of deadlines', () => {
  it('name every deadline, note, assumption and warning there is, in both languages', () => {
    for (const { deadlines } of [es, en]) {
      expect(Object.keys(deadlines.rules).sort()).toEqual(deadlineRules.map(({ id }) => id).sort());
      expect(Object.keys(deadlines.notes).sort()).toEqual(deadlineNotes.map(({ id }) => id).sort());
      expect(Object.keys(deadlines.assumptions).sort()).toEqual(Object.keys(assumptions).sort());
      expect(Object.keys(deadlines.warnings).sort()).toEqual(Object.keys(warnings).sort());
    }
  });

  it('tell no two things that happened apart by nothing', () => {
    for (const country of ['ES', 'MX']) {
      const ids = deadlineRules.filter((rule) => rule.country === country).map(({ id }) => id);
      const names = ids.map((id) => (es.deadlines.rules as Record<string, { happened: string }>)[id]?.happened);
      expect(new Set(names).size).toBe(ids.length);
    }
  });

  it.each(texts.filter(([, text]) => text.split(' ').length >= 7))('a11y/R8 read well: %s', (_key, text) => {
    expect(inflesz(text), text).toBeGreaterThanOrEqual(55);
  });

  it('promise nothing, frighten nobody, and never call a program a lawyer', () => {
    for (const [key, text] of texts) {
      if (key === 'page.limits' || key.startsWith('past.') || key.startsWith('rules.')) continue;
      expect(text, key).not.toMatch(/urgente|peligro de|garantiz|seguro que ganas|¡|!|abogad/i);
    }
    expect(es.deadlines.page.limits).toBe('Es información, no un abogado');
  });
});
