import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { letsIn } from '../../grants/tests/letting-in.ts';
import type { DataExport, DataExports } from '../contract.ts';
import { exportPath } from '../export-files.ts';
import { run } from '../make-export.ts';
import { download, growStale, takeCopy } from './a-copy.ts';

describe.skipIf(whyNoDatabase)('The copy of everything of a person', () => {
  it('priv/P5 holds what they wrote and what they were answered, to read and for programs, and nothing of anybody else', async () => {
    const world = await aWorld();
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    const { conversationId } = await ana.says('Quiero <b>ordenar</b> mi día');
    await ana.post('/api/universe/notes', { clientNoteId: randomUUID(), content: 'Comprar pan' });
    await berta.post('/api/universe/notes', { clientNoteId: randomUUID(), content: 'Llamar a Berto' });

    const copy = await takeCopy(world, ana);
    const everything = copy.names.map(copy.textOf).join('\n');

    const mine = copy.rowsOf('messages').filter(({ conversation_id: of }) => of === conversationId);
    expect(mine[1]).toMatchObject({ seq: 2, sender_type: 'user', content: 'Quiero <b>ordenar</b> mi día' });
    expect(copy.rowsOf('users')).toMatchObject([{ id: 'me', email: ana.email, name: 'ana' }]);
    expect(copy.rowsOf('conversations')[0]).toMatchObject({ user_id: 'me', bot_id: 'blu-psicologa' });
    expect(copy.textOf('leeme.html')).toContain('Quiero &#60;b&#62;ordenar&#60;/b&#62; mi día');
    expect(copy.textOf('leeme.html')).not.toMatch(/<script|https?:\/\//);
    expect(copy.manifest.tables.filter(({ unreadable }) => unreadable > 0)).toEqual([]);
    expect(everything).not.toContain('Berto');
    expect(everything).not.toContain(ana.personId);
  });

  it('priv/P5 holds the appointments that they have with others, whoever of the two made them, and says no other name', async () => {
    const world = await aWorld();
    const [elia, ana, luis] = [await world.as('elia'), await world.as('ana'), await world.as('luis')];
    const { grantId } = await letsIn(elia, ana, ['activity']);
    const { grantId: other } = await letsIn(luis, ana, ['activity']);
    const [startsAt, endsAt] = [24, 25].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    const make = (id: string, title: string) =>
      ana.post('/api/universe/appointments', { id: randomUUID(), grantId: id, title, startsAt, endsAt });
    await make(grantId, 'Primera sesión');
    await make(other, 'Lo de Luis');

    const [hers, theirs] = [await takeCopy(world, ana), await takeCopy(world, elia)];

    const said = { user_id: 'somebody', with_user_id: 'me', title: 'Primera sesión' };
    expect(theirs.rowsOf('appointments')).toMatchObject([said]);
    expect(hers.rowsOf('appointments').map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Primera sesión', 'Lo de Luis']),
    );
    expect(theirs.textOf('leeme.html')).toContain('Primera sesión');
    expect(theirs.textOf('data/appointments.ndjson')).not.toContain(ana.personId);
    const told = theirs.manifest.tables.find(({ name }) => name === 'appointments');
    expect(told).toMatchObject({ rows: 1, unreadable: 0, carried: false });
  });

  it('priv/P22 marks what a program wrote, for people and for programs', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await ana.says('Hola');

    const copy = await takeCopy(world, ana, 'en');

    const marks = copy.rowsOf('messages').map(({ sender_type: by, generated }) => [by, generated]);
    expect(marks).toContainEqual(['bot', true]);
    expect(marks).toContainEqual(['user', undefined]);
    expect(copy.textOf('readme.html')).toContain('data-generated="true"');
    expect(copy.textOf('readme.html')).toContain('Text by a program');
  });

  it('priv/P5 counts the same rows that the database has, table by table, over more than one page', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const { db, vault } = world.system;
    const seals = await vault.of(ana.personId);
    const many = Array.from({ length: 2301 }, (_, at) => ({ id: randomUUID(), seq: at + 11 }));
    const written = many.map(({ id, seq }) => ({
      id,
      seq,
      content: seals.seal({ table: 'messages', column: 'content', row: id }, `número ${seq}`),
    }));
    await db.execute(sql`insert into messages (id, conversation_id, seq, sender_type, content)
      select id, ${conversationId}::uuid, seq, 'user', content
      from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as x (id uuid, seq int, content text)`);

    const copy = await takeCopy(world, ana);

    expect(
      copy
        .rowsOf('messages')
        .slice(1)
        .map(({ content }) => content),
    ).toEqual(many.map(({ seq }) => `número ${seq}`));
    expect(copy.manifest.tables.find(({ name }) => name === 'messages')?.rows).toBe(2302);
  });

  it('priv/P7 is sealed on the disk, is for its person alone, asks who they are, and is gone when its day is over', async () => {
    const world = await aWorld();
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    const { system } = world;
    const { body } = await ana.post<DataExport>('/api/user/exports', {});
    await run(system, { exportId: body.id, language: 'es' });
    const place = `/api/user/exports/${body.id}`;
    const onDisk = readFileSync(exportPath(system, body.id), 'latin1');

    const ready = (await ana.get<DataExport>(place)).body;
    const others = [await berta.get(place), await berta.get(`${place}/file`), await berta.delete(place)];
    const size = (await download(world.url, ana, body.id)).length;
    const hours = (Date.parse(ready.expiresAt ?? '') - Date.parse(ready.readyAt ?? '')) / 3_600_000;
    await growStale(world.system, ana);
    const stale = [await ana.get(`${place}/file`), await ana.post('/api/user/exports', {})];
    await growStale(system, ana, 0);
    await system.db.execute(sql`update data_exports set expires_at = now() - interval '1 second' where id = ${body.id}`);
    const late = await ana.get(`${place}/file`);

    expect(onDisk).not.toContain('PK\u0003\u0004');
    expect([ready.status, ready.progress, ready.bytes, hours]).toEqual(['ready', 100, size, 24]);
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(stale.map(({ status, body: { type } }) => [status, type])).toEqual([
      [401, 'http/prove-it-is-you'],
      [401, 'http/prove-it-is-you'],
    ]);
    expect(late.status).toBe(404);
  });

  it('is asked for once at a time, and stops when its person no longer wants it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const first = (await ana.post<DataExport>('/api/user/exports', {})).body;
    const again = (await ana.post<DataExport>('/api/user/exports', {})).body;

    await ana.delete(`/api/user/exports/${first.id}`);
    await run(world.system, { exportId: first.id, language: 'es' });

    const { items } = (await ana.get<DataExports>('/api/user/exports')).body;
    expect(again.id).toBe(first.id);
    expect(items.map(({ status }) => status)).toEqual(['cancelled']);
    expect(existsSync(exportPath(world.system, first.id))).toBe(false);
  });
});
