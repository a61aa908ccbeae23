import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Analyses, Analysis } from '../contract.ts';
import { decides, look, voice } from './allowed.ts';

const url = '/api/user/analyses';
const measures = `${url}/measures`;

describe.skipIf(whyNoDatabase)('Keeping what a microphone or a camera measured', () => {
  it.each([
    ['audio', 'voice', voice()],
    ['video', 'camera', look()],
  ] as const)(
    'priv/P1 needs its own permission: %s asks for "%s", and keeps nothing without',
    async (channel, purpose, numbers) => {
      const ana = await (await aWorld()).as('ana');
      await decides(ana, channel === 'audio' ? 'camera' : 'voice');

      const { status, body } = await ana.post(measures, { channel, measures: numbers });

      expect([status, body.type, body.purpose]).toEqual([403, 'http/consent-required', purpose]);
      expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
    },
  );

  it('keeps numbers with units, which name no emotion and carry no confidence', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'voice');
    await decides(ana, 'camera');

    const heard = await ana.post<Analysis>(measures, { channel: 'audio', measures: voice() });
    const seen = await ana.post<Analysis>(measures, { channel: 'video', measures: look(), language: 'en' });

    expect([heard.status, seen.status]).toEqual([201, 201]);
    for (const { body } of [heard, seen]) {
      expect([body.type, body.confidence, body.stands.emotion]).toEqual(['social_cues', null, null]);
    }
    const pitch = heard.body.figures.find(({ key }) => key === 'audio.f0Median');
    expect(pitch).toMatchObject({ value: 182, unit: 'Hz', notMeaning: expect.stringContaining('emoción') });
    const gaze = seen.body.figures.find(({ key }) => key === 'video.towardsCamera');
    expect(gaze).toMatchObject({ value: null, notMeaning: expect.stringContaining('not a mark') });
  });

  it('takes numbers within their ranges and nothing else: no sound, no image, no words, no lists', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'voice');
    await decides(ana, 'camera');
    const audio = (more: object) => ({ channel: 'audio', measures: { ...voice(), ...more } });
    const video = (more: object) => ({ channel: 'video', measures: { ...look(), ...more } });
    const bad = [
      audio({ frames: [0.1, 0.2] }),
      audio({ sound: 'UklGRg==' }),
      audio({ emotion: 'enojo' }),
      audio({ speechRatio: '0.5' }),
      audio({ speechRatio: 1.2 }),
      audio({ seconds: -1 }),
      audio({ pauses: [1, 2, 3] }),
      video({ image: 'data:image/png;base64,AAAA' }),
      video({ landmarks: [[0, 0]] }),
      video({ framesPerSecond: null }),
      video({ expressionSeen: { happy: 1 } }),
      { channel: 'video', measures: voice() },
      { channel: 'text', measures: {} },
      { ...audio({}), source: 'file' },
      { ...audio({}), note: 'hola' },
    ];

    const answers = await Promise.all(bad.map((body) => ana.post(measures, body)));

    expect(answers.map(({ status }) => status)).toEqual(bad.map(() => 422));
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('takes no more than eight kilobytes, whatever is in them', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'voice');

    const { status } = await ana.post(measures, { channel: 'audio', measures: { ...voice(), sound: 'A'.repeat(9000) } });

    expect(status).toBe(413);
  });

  it('is one analysis when it is sent twice, and never another person’s', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    await decides(ana, 'voice');
    await decides(luis, 'voice');
    const asked = { id: randomUUID(), channel: 'audio', measures: voice() };

    await ana.post(measures, asked);
    const again = await ana.post<Analysis>(measures, asked);
    const taken = await luis.post(measures, asked);

    expect([again.status, again.body.id, taken.status, taken.body.type]).toEqual([201, asked.id, 404, 'analysis/not-found']);
    expect((await ana.get<Analyses>(url)).body.items).toHaveLength(1);
    expect((await luis.get<Analyses>(url)).body.items).toEqual([]);
  });
});
