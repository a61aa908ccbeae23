import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import { aFlac, anM4a, anMp3, anOgg, aWav, aWebm } from '#tests/support/some-sound.ts';
import { speak } from '#tests/support/synthetic-voice.ts';
import { converse } from '#tests/support/voice/converse.ts';
import { writeWav } from '#tests/support/voice/write-wav.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { decides } from '../../kept/tests/allowed.ts';
import { run } from '../runs/analyse-audio-file.ts';
import { asksAbout, filesOf, lookAt, runUntil } from './a-recording.ts';

const voice = speak({ f0Hz: 170, syllablesPerSecond: 4, phrases: [6, 7], pauses: [0.6], seed: 5 });

describe.skipIf(whyNoDatabase)('Looking at a recording that somebody gave', () => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });

  it('measures it, keeps the numbers alone and erases the file', async () => {
    const ana = await world.as('ana');
    const { status, runId } = await asksAbout(world, ana, writeWav([voice.samples]));
    expect(status).toBe(202);

    await run(world.system, { runId });

    const told = await lookAt(ana, runId);
    expect(told).toMatchObject({ status: 'done', progress: 100, problem: null });
    const { body } = await ana.get<{ input: object; results: { f0: { medianHz: number }; pauses: object } }>(
      `/api/user/analyses/${told.analysisId}`,
    );
    expect(body.input).toMatchObject({ channel: 'audio', source: 'file' });
    expect(Math.abs(body.results.f0.medianHz / voice.f0MedianHz - 1)).toBeLessThan(0.02);
    expect(body.results.pauses).toMatchObject({ count: 1 });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('tells two people on two channels apart, and what they share of the time', async () => {
    const ana = await world.as('ana');
    const turn = { phrases: [6], pauses: [] };
    const talk = converse({ voices: [120, 210], turns: [turn, turn, turn], gaps: [0.5, 0.7], seed: 3 });
    const { runId } = await asksAbout(world, ana, writeWav(talk.channels));

    await run(world.system, { runId });

    const { analysisId } = await lookAt(ana, runId);
    const { body } = await ana.get<{ results: { twoSpeakers: object } }>(`/api/user/analyses/${analysisId}`);
    expect(body.results.twoSpeakers).toMatchObject({ turns: 3, latencyCount: 2 });
  });

  it('fails a damaged file with the reason, and erases it', async () => {
    const ana = await world.as('ana');
    // All its bytes are there, and none of them is sound.
    const broken = aWav();
    broken.write('junk', 36);
    const { runId } = await asksAbout(world, ana, broken);

    await run(world.system, { runId });

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'failed', problem: 'analysis/damaged-sound', analysisId: null });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it.each([
    ['MP3', anMp3()],
    ['Ogg', anOgg()],
    ['WebM', aWebm()],
    ['M4A', anM4a()],
    ['FLAC', aFlac()],
  ])('does not even take a format that it cannot read: %s', async (_format, bytes) => {
    const ana = await world.as('ana');

    await expect(asksAbout(world, ana, bytes)).rejects.toMatchObject({ type: 'files/wrong-type' });

    expect(await filesOf(world, ana)).toBe(0);
  });

  it('looks at nothing when the permission was taken back meanwhile, and erases the file', async () => {
    const ana = await world.as('ana');
    const { runId } = await asksAbout(world, ana, writeWav([voice.samples]));
    await decides(ana, 'audio-files', false);

    await run(world.system, { runId });

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'failed', problem: 'http/consent-required' });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('looks at nothing of whoever came to belong to a company meanwhile', async () => {
    const ana = await world.as('ana');
    const { runId } = await asksAbout(world, ana, writeWav([voice.samples]));
    await (await anOrganisationFor(world, 'work')).joins(ana);

    await run(world.system, { runId });

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'failed', problem: 'analysis/not-in-this-account' });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('stops within a second when its person says so, however long the recording is', async () => {
    const ana = await world.as('ana');
    const { runId } = await asksAbout(world, ana, writeWav([new Float32Array(16_000 * 300)]));
    const working = run(world.system, { runId });
    await runUntil(ana, runId, ({ progress }) => progress > 0);

    const stoppedAt = performance.now();
    await ana.post(`/api/user/analyses/runs/${runId}/cancel`);
    await working;

    expect(performance.now() - stoppedAt).toBeLessThan(1_000);
    expect(await lookAt(ana, runId)).toMatchObject({ status: 'cancelled', analysisId: null, problem: null });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('erases at once what was stopped before it began, and never begins', async () => {
    const ana = await world.as('ana');
    const { runId } = await asksAbout(world, ana, writeWav([voice.samples]));

    await ana.post(`/api/user/analyses/runs/${runId}/cancel`);
    expect(await filesOf(world, ana)).toBe(0);
    await run(world.system, { runId });

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'cancelled', analysisId: null });
  });

  it('is one run for one file, and one result however often it is done', async () => {
    const ana = await world.as('ana');
    const { fileId, runId } = await asksAbout(world, ana, writeWav([voice.samples]));
    const again = await ana.post('/api/user/analyses/runs', { fileId });
    expect(again.body).toMatchObject({ id: runId });

    await run(world.system, { runId });
    await run(world.system, { runId });

    const { body } = await ana.get<{ items: unknown[] }>('/api/user/analyses');
    expect(body.items).toHaveLength(1);
    const { items } = (await ana.get<{ items: unknown[] }>('/api/user/analyses/runs')).body;
    expect(items).toMatchObject([{ id: runId, status: 'done' }]);
  });

  it("does not know of somebody else's file or run", async () => {
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { fileId, runId } = await asksAbout(world, ana, writeWav([voice.samples]));
    await decides(luis, 'audio-files');

    expect((await luis.post('/api/user/analyses/runs', { fileId })).status).toBe(404);
    expect((await luis.post(`/api/user/analyses/runs/${runId}/cancel`)).status).toBe(404);
    expect((await luis.get(`/api/user/analyses/runs/${randomUUID()}`)).status).toBe(404);
  });
});
