import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { Tx } from '#platform/db/open-database.ts';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { writeWav } from '#tests/support/voice/write-wav.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { decides } from '../../kept/tests/allowed.ts';
import { run } from '../runs/analyse-audio-file.ts';
import { run as failStaleRuns } from '../runs/fail-stale-runs.ts';
import { asksAbout, filesOf, lookAt, runUntil } from './a-recording.ts';

const short = writeWav([new Float32Array(16_000)]);
const long = () => writeWav([new Float32Array(16_000 * 900)]);
const hourMs = 3_600_000;

describe.skipIf(whyNoDatabase)('The end of a look at a recording', () => {
  let world: World;
  let ana: Person;
  beforeEach(async () => {
    world = await aWorld();
    ana = await world.as('ana');
  });

  // The embedded database does one thing at a time: there, nobody comes between.
  it.skipIf(!inject('databaseUrl'))('keeps nothing of what was stopped at the last moment', async () => {
    const { runId } = await asksAbout(world, ana, short);
    const stops = async () => void (await ana.post(`/api/user/analyses/runs/${runId}/cancel`));

    await run(onceKept(runId, stops), { runId });

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'cancelled', analysisId: null });
    expect(await analysesOf()).toEqual([]);
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('keeps nothing of what failed at the last moment', async () => {
    const { runId } = await asksAbout(world, ana, short);
    const breaks = () => Promise.reject(new Error('no words for it'));

    await expect(run(onceKept(runId, breaks), { runId })).rejects.toThrow('no words for it');

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'failed', problem: 'analysis/run-broken' });
    expect(await analysesOf()).toEqual([]);
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('comes at once, under way as it is, when the permission is taken back', async () => {
    const { runId } = await asksAbout(world, ana, long());
    const working = run(world.system, { runId });
    await runUntil(ana, runId, ({ progress }) => progress > 0);

    await decides(ana, 'audio-files', false);
    await working;

    const told = await lookAt(ana, runId);
    expect(told).toMatchObject({ status: 'failed', problem: 'http/consent-required', analysisId: null });
    // It was not heard to its end first.
    expect(told.progress).toBeLessThan(80);
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('waits for the next try, with the file, when the queue gives it up', async () => {
    const { runId } = await asksAbout(world, ana, short);
    const queue = new AbortController();
    queue.abort();

    await expect(run(world.system, { runId }, queue.signal)).rejects.toThrow();
    expect(await lookAt(ana, runId)).toMatchObject({ status: 'running', problem: null });

    await run(world.system, { runId });
    expect(await lookAt(ana, runId)).toMatchObject({ status: 'done' });
  });

  it('is told to its person within the day when nobody ends it, and its file is erased', async () => {
    const { runId } = await asksAbout(world, ana, short);
    const inHours = (hours: number) => failStaleRuns({ ...world.system, now: () => new Date(Date.now() + hours * hourMs) });

    await inHours(11);
    expect(await lookAt(ana, runId)).toMatchObject({ status: 'queued' });
    await inHours(13);

    expect(await lookAt(ana, runId)).toMatchObject({ status: 'failed', problem: 'analysis/run-broken' });
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('makes room for one more: five files of a person are under way at most', async () => {
    const runs = [];
    for (let nth = 0; nth < 5; nth += 1) runs.push(await asksAbout(world, ana, short));
    expect(runs.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);

    const { fileId, status, body } = await asksAbout(world, ana, short);
    expect({ status, body }).toMatchObject({ status: 409, body: { type: 'analysis/too-many-runs', most: 5 } });

    await ana.post(`/api/user/analyses/runs/${runs[0]?.runId}/cancel`);
    expect((await ana.post('/api/user/analyses/runs', { fileId })).status).toBe(202);
  });

  /** Makes something happen once the numbers are written, and before the run says that it is done: they are read once more then. */
  function onceKept(runId: string, happens: () => Promise<void>) {
    const { system } = world;
    const of: typeof system.vault.of = async (personId, db) => {
      const kept = db ? rows(await (db as Tx).execute(sql`select 1 from multimodal_analyses where id = ${runId}`)) : [];
      if (kept.length > 0) await happens();
      return system.vault.of(personId, db);
    };
    return { ...system, vault: { ...system.vault, of } };
  }

  async function analysesOf(): Promise<unknown[]> {
    return (await ana.get<{ items: unknown[] }>('/api/user/analyses')).body.items;
  }
});
