import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { verifyChain } from '../../../audit/verify-chain.ts';
import type { DataExport } from '../contract.ts';
import { run as expireFiles } from '../expire-files.ts';
import { exportPath } from '../export-files.ts';
import { run } from '../keep-retention.ts';
import { run as makeExport } from '../make-export.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('What is older than it may be', { timeout: 60_000 }, () => {
  let world: OtherWorld;
  let passedDays = 0;
  beforeAll(async () => {
    world = await anotherInstallation({ now: () => new Date(Date.now() + passedDays * dayMs), env: { AUDIT_DAYS: '400' } });
  });
  afterAll(() => world?.drop());

  it('priv/P10 is gone on the night after its last day, and not before', async () => {
    const { system } = world;
    const { db } = system;
    const ana = await world.as('ana');
    const id = ana.personId;
    await db.execute(sql`insert into multimodal_analyses (user_id, analysis_type) values (${id}, 'text')`);
    await db.execute(sql`insert into one_time_tokens (user_id, purpose, token_hash, expires_at)
      values (${id}, 'magic-link', ${randomUUID()}, now() + interval '10 minutes')`);
    await db.execute(sql`insert into mails (user_id, kind) values (${id}, 'test')`);
    await db.execute(sql`insert into spent_tokens (token_hash, session_id)
      select ${randomUUID()}, id from sessions where user_id = ${id}`);
    const asked = (await ana.post<DataExport>('/api/user/exports', {})).body;
    await makeExport(system, { exportId: asked.id, language: 'es' });

    const counted = async (days: number) => {
      passedDays = days;
      await run(system);
      await expireFiles(system);
      const found = await db.execute(sql`select
        (select count(*)::int from multimodal_analyses) as analyses, (select count(*)::int from one_time_tokens) as links,
        (select count(*)::int from mails) as mails, (select count(*)::int from spent_tokens) as spent,
        (select count(*)::int from sessions) as sessions,
        (select count(*)::int from audit_events where action = 'export.asked') as audit`);
      return { ...rows<Record<string, number>>(found)[0], file: existsSync(exportPath(system, asked.id)) };
    };

    const all = { analyses: 1, links: 1, mails: 1, spent: 1, sessions: 1, audit: 1, file: true };
    expect(await counted(0.9)).toEqual(all);
    expect(await counted(1.1)).toEqual({ ...all, links: 0, file: false });
    expect(await counted(6.9)).toEqual({ ...all, links: 0, file: false });
    expect(await counted(7.1)).toEqual({ ...all, links: 0, file: false, mails: 0 });
    // The session lives for 30 days; what it left behind goes a day after it, it itself 90 days after.
    expect(await counted(30.9)).toMatchObject({ spent: 1, sessions: 1 });
    expect(await counted(31.1)).toMatchObject({ spent: 0, sessions: 1 });
    expect(await counted(119.9)).toMatchObject({ sessions: 1 });
    expect(await counted(120.1)).toMatchObject({ sessions: 0 });
    expect(await counted(364.9)).toMatchObject({ analyses: 1 });
    expect(await counted(365.1)).toMatchObject({ analyses: 0, audit: 1 });
    expect(await counted(400.1)).toMatchObject({ audit: 0 });
    expect((await verifyChain(system)).broken).toBeUndefined();
  });
});
