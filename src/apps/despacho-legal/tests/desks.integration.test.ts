import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { Desk, DeskList } from '../professional/desk/contract.ts';
import { run as forgetDeskEntries } from '../server/professional/forget-desk-entries.ts';
import { startCounting, stopCounting } from '../server/professional/keep-desk-entries.ts';
import { aTakenCase, ownSharesPath } from './a-share.ts';

const desksPath = '/api/despacho-legal/desks';
const minuteMs = 60_000;

const note = (text: string) => ({ clientEntryId: randomUUID(), kind: 'note', body: { text } });
const hours = (minutes: number, what: string, day = '2026-11-27') => ({
  clientEntryId: randomUUID(),
  kind: 'hours',
  body: { day, minutes, what },
});
const adds = async (person: Person, deskId: string, entry: object): Promise<Desk> =>
  (await person.post<Desk>(`${desksPath}/${deskId}/entries`, entry)).body;

describe.skipIf(whyNoDatabase)('A professional’s own side of a case', () => {
  it('holds notes that only they read, sealed with their own key', async () => {
    const { world, ana, vega, deskId } = await aTakenCase();
    await adds(vega, deskId, note('Parece despido nulo'));

    const sealed = rows<{ body: string }>(
      await world.system.db.execute(sql`select body from legal_desk_entries where desk_id = ${deskId}`),
    );

    expect((await vega.get<Desk>(`${desksPath}/${deskId}`)).body.entries).toMatchObject([
      { kind: 'note', text: 'Parece despido nulo' },
    ]);
    expect(JSON.stringify(sealed)).not.toContain('nulo');
    expect((await ana.get(`${desksPath}/${deskId}`)).status).toBe(404);
    expect((await ana.get<DeskList>(desksPath)).body.items).toEqual([]);
  });

  it('sums hours that were typed and hours that were counted', async () => {
    const { world, vega, deskId } = await aTakenCase();
    await adds(vega, deskId, hours(45, 'Leer el caso'));
    let now = new Date('2026-11-28T10:00:00Z');
    const ctx = { ...world.system, personId: vega.personId, sessionId: randomUUID(), now: () => now };

    const counting = await startCounting(ctx, deskId, { clientEntryId: randomUUID(), day: '2026-11-28', what: 'Llamada' });
    const twice = startCounting(ctx, deskId, { clientEntryId: randomUUID(), day: '2026-11-28', what: 'Otra' });
    await expect(twice).rejects.toThrow('counted already');
    now = new Date(now.getTime() + 29 * minuteMs + 1_000);
    const stopped = await stopCounting(ctx, deskId);

    expect([counting.isCounting, counting.minutes]).toEqual([true, 45]);
    expect([stopped.isCounting, stopped.minutes]).toEqual([false, 75]);
    await expect(stopCounting(ctx, deskId)).rejects.toThrow('No time is being counted');
  });

  it('counts no more than a day where somebody forgot to stop, and the line can be put right', async () => {
    const { world, vega, deskId } = await aTakenCase();
    let now = new Date('2026-11-20T10:00:00Z');
    const ctx = { ...world.system, personId: vega.personId, sessionId: randomUUID(), now: () => now };
    await startCounting(ctx, deskId, { clientEntryId: randomUUID(), day: '2026-11-20', what: '' });
    now = new Date('2026-11-25T10:00:00Z');
    const [line] = (await stopCounting(ctx, deskId)).entries;

    const body = { day: '2026-11-20', minutes: 50, what: 'Estudio' };
    const changed = await vega.patch<Desk>(`${desksPath}/${deskId}/entries/${line?.id}`, {
      version: line?.version,
      kind: 'hours',
      body,
    });

    expect(line).toMatchObject({ minutes: 1_440 });
    expect(changed.body.minutes).toBe(50);
  });

  it('gives the hours as a table in which nothing runs as a formula', async () => {
    const { vega, deskId, world } = await aTakenCase();
    await adds(vega, deskId, hours(90, '=HYPERLINK("http://mal.test")', '2026-11-27'));
    await adds(vega, deskId, hours(30, 'Dijo "sí"', '2026-11-26'));

    const response = await fetch(`${world.url}${desksPath}/${deskId}/hours-file`, { headers: vega.headers });
    // `text()` takes the mark of UTF-8 off.
    const bytes = Buffer.from(await response.arrayBuffer()).toString('utf8');

    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(bytes).toBe(
      [
        '\uFEFF"Día","Minutos","Horas","Para qué"',
        '"2026-11-26","30","0:30","Dijo ""sí"""',
        `"2026-11-27","90","1:30","'=HYPERLINK(""http://mal.test"")"`,
        '"Total","120","2:00",""',
        '',
      ].join('\r\n'),
    );
  });

  it('has a name and an order of its own, and says when it was changed meanwhile', async () => {
    const { vega, deskId } = await aTakenCase();

    const changed = await vega.patch<Desk>(`${desksPath}/${deskId}`, {
      version: 1,
      label: 'Ruiz contra Luna',
      status: 'waiting',
    });
    const late = await vega.patch(`${desksPath}/${deskId}`, { version: 1, status: 'done' });

    expect(changed.body).toMatchObject({ label: 'Ruiz contra Luna', status: 'waiting' });
    expect([late.status, late.body.type, late.body.version]).toEqual([409, 'despacho-legal/desk-changed', 2]);
  });

  it('loses a line only thirty days after it was taken away, and brings it back until then', async () => {
    const { world, vega, deskId } = await aTakenCase();
    const { entries } = await adds(vega, deskId, note('Llamar'));
    const path = `${desksPath}/${deskId}/entries/${entries[0]?.id}`;

    expect((await vega.delete<Desk>(path)).body.entries).toEqual([]);
    expect((await vega.post<Desk>(`${path}/restore`)).body.entries).toHaveLength(1);
    await vega.delete(path);
    await world.system.db.execute(
      sql`update legal_desk_entries set removed_at = now() - interval '31 days' where id = ${entries[0]?.id}`,
    );
    await forgetDeskEntries(world.system);

    expect((await vega.post(`${path}/restore`)).status).toBe(404);
  });

  it('stays theirs when the case is not shared any more, and even when its person is gone', async () => {
    const { world, ana, vega, shareId, deskId } = await aTakenCase();
    await adds(vega, deskId, hours(60, 'Consulta'));

    await ana.post(`${ownSharesPath}/${shareId}/revoke`);
    const revoked = (await vega.get<DeskList>(desksPath)).body.items;
    await world.system.db.execute(sql`delete from users where id = ${ana.personId}`);
    const gone = (await vega.get<Desk>(`${desksPath}/${deskId}`)).body;

    expect(revoked).toMatchObject([{ id: deskId, shareId: null, minutes: 60 }]);
    expect(gone).toMatchObject({ shareId: null, minutes: 60 });
  });
});
