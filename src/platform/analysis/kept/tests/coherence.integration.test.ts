import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { AnalysedText } from '../contract.ts';
import { decides } from './allowed.ts';

const url = '/api/user/analyses/coherence';
const none = { neutral: 0, happy: 0, sad: 0, angry: 0, fearful: 0, disgusted: 0, surprised: 0 };
const segments = [
  { text: 'Estoy muy contenta, qué alegría tan grande', expressionSeen: { ...none, happy: 0.9 } },
  { text: 'Me siento feliz y muy agradecida', expressionSeen: { ...none, happy: 0.8 } },
  { text: 'Estoy muy triste, lloré toda la tarde', expressionSeen: { ...none, happy: 0.9 } },
];

async function allowing(...purposes: Parameters<typeof decides>[1][]): Promise<Person> {
  const person = await (await aWorld()).as('ana');
  for (const purpose of purposes) await decides(person, purpose);
  return person;
}

describe.skipIf(whyNoDatabase)('Whether words and the expression that was seen point the same way', () => {
  it('is told to whoever allowed each channel, with what it means and what it does not', async () => {
    const ana = await allowing('emotion-analysis', 'camera', 'social-cues');

    const { status, body } = await ana.post<AnalysedText>(url, { segments });

    expect(status).toBe(201);
    expect(body.analysis).toMatchObject({
      type: 'coherence',
      results: { agreement: 2 / 3, segments: { compared: 3 } },
      confidence: null,
    });
    for (const figure of body.analysis?.figures ?? []) expect(figure.meaning && figure.notMeaning).toBeTruthy();
    expect(JSON.stringify((await ana.get('/api/user/analyses')).body)).not.toContain('lloré');
  });

  it('is not read where one of them tells of a danger: help comes, and nothing is kept', async () => {
    const ana = await allowing('emotion-analysis', 'camera', 'social-cues');

    const { body } = await ana.post<AnalysedText>(url, {
      segments: [...segments, { text: 'me quiero matar esta noche', expressionSeen: null }],
    });

    expect(body.analysis).toBeNull();
    expect(body.help?.helpLines.length).toBeGreaterThan(0);
    expect((await ana.get<{ items: unknown[] }>('/api/user/analyses')).body.items).toEqual([]);
  });

  it('is not read either for whoever left out one of them and tells of a danger: help comes before the refusal', async () => {
    const ana = await allowing('social-cues');

    const { body } = await ana.post<AnalysedText>(url, {
      segments: [{ text: 'me quiero matar esta noche', expressionSeen: null }],
    });

    expect(body.help?.helpLines.length).toBeGreaterThan(0);
    expect((await ana.get<{ items: unknown[] }>('/api/user/analyses')).body.items).toEqual([]);
  });

  it('is read for nobody who left out one of them, and nothing is kept', async () => {
    const all = ['emotion-analysis', 'camera', 'social-cues'] as const;
    for (const missing of all) {
      const ana = await allowing(...all.filter((purpose) => purpose !== missing));

      const { status, body } = await ana.post<{ type: string; purpose: string }>(url, { segments });

      expect([status, body.type, body.purpose]).toEqual([403, 'http/consent-required', missing]);
      expect((await ana.get<{ items: unknown[] }>('/api/user/analyses')).body.items).toEqual([]);
    }
  });
});
