import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { DataExport } from '#platform/consent/belongings/contract.ts';
import { forgetPerson } from '#platform/consent/belongings/forget-person.ts';
import { run as makeExport } from '#platform/consent/belongings/make-export.ts';
import { everyFile, everyKey, everyRow } from '#tests/support/everything-kept.ts';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { startTwoNodes, type TwoNodes } from '#tests/support/two-nodes.ts';

describe.skipIf(inject('whyNoRedis'))('Somebody who was forgotten on one of two nodes', { timeout: 90_000 }, () => {
  const flock: string[] = [];
  const next = (): string => {
    const canary = `canario${randomUUID().replaceAll('-', '').slice(0, 14)}`;
    flock.push(canary);
    return canary;
  };
  const logged: string[] = [];
  let database: Awaited<ReturnType<typeof createOwnDatabase>>;
  let nodes: TwoNodes;
  let ana: Person;
  beforeAll(async () => {
    database = await createOwnDatabase(inject('databaseUrl') ?? '');
    nodes = await startTwoNodes({
      databaseUrl: database.url,
      redisUrl: inject('redisUrl'),
      models: [scriptedModel({ say: ['Claro: ', `${next()} `, 'y nada más.'] })],
      env: { LOG_LEVEL: 'debug' },
      logTo: { write: (line) => void logged.push(line) },
    });
    ana = await createPerson(nodes.a.url, next());
    const conversationId = await ana.opens('gerencia-ia');
    for (let said = 0; said < 12; said += 1) await ana.says(`Explícame ${next()}`, { conversationId });
    for (let note = 0; note < 6; note += 1)
      await ana.post('/api/universe/notes', { clientNoteId: randomUUID(), content: next() });
  });
  afterAll(async () => {
    await nodes?.close();
    await database?.drop();
  });

  it('priv/P7 takes at one node the copy that the other made', async () => {
    const { body } = await ana.post<DataExport>('/api/user/exports', {});
    await makeExport(nodes.b.system, { exportId: body.id, language: 'es' });

    const { status, headers } = await ana.get(`/api/user/exports/${body.id}/file`);

    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
  });

  it('priv/P8 is nowhere: not in Redis, the database, the files or the log, and is let in by neither node', async () => {
    const ask = () => fetch(`${nodes.b.url}/api/user`, { headers: ana.headers });
    const before = (await ask()).status;

    await forgetPerson(nodes.a.system, ana.personId);

    await vi.waitFor(async () => expect((await ask()).status).toBe(401), { timeout: 1500, interval: 50 });
    const kept = [
      await everyRow(nodes.a.system.database.pool),
      await everyKey(inject('redisUrl')),
      everyFile(nodes.dataDir),
      logged.join(''),
    ];
    expect(before).toBe(200);
    expect(flock.length).toBeGreaterThanOrEqual(20);
    // What is no secret is found, so each copy is one.
    expect([ana.personId, 'sync', ana.personId, 'request answered'].map((known, at) => kept[at]?.includes(known))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(flock.filter((canary) => kept.some((one) => one.includes(canary)))).toEqual([]);
  });
});
