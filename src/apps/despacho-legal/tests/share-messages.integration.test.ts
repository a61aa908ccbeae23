import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { CaseShares, ReceivedShare } from '../professional/contract.ts';
import type { ShareMessageKept, ShareMessages } from '../professional/messages/contract.ts';
import { casesPath } from './a-case.ts';
import { aTakenCase, ownSharesPath, sharedPath, sharesPath } from './a-share.ts';

const written = (text: string) => ({ clientMessageId: randomUUID(), text });

describe.skipIf(whyNoDatabase)('A person and a professional who write to each other', () => {
  it('read what either wrote, in its order, a page at a time', async () => {
    const { ana, vega, shareId } = await aTakenCase();
    const path = `${sharesPath}/${shareId}/messages`;
    for (const [who, text] of [
      [ana, 'Uno'],
      [vega, 'Dos'],
      [ana, 'Tres'],
    ] as const)
      await who.post(path, written(text));

    const newest = (await vega.get<ShareMessages>(`${path}?limit=2`)).body;
    const older = (await vega.get<ShareMessages>(`${path}?limit=2&after=${encodeURIComponent(newest.next ?? '')}`)).body;

    expect([...older.items, ...newest.items].map(({ text, isMine }) => [text, isMine])).toEqual([
      ['Uno', false],
      ['Dos', true],
      ['Tres', false],
    ]);
    expect(older.next).toBeNull();
  });

  it('send one message once, however often the page tries', async () => {
    const { ana, shareId } = await aTakenCase();
    const path = `${sharesPath}/${shareId}/messages`;
    const message = written('Hola');

    const [first, again] = [await ana.post<ShareMessageKept>(path, message), await ana.post<ShareMessageKept>(path, message)];

    expect(again.body.message).toEqual(first.body.message);
    expect((await ana.get<ShareMessages>(path)).body.items).toHaveLength(1);
  });

  it('see how many they have not read, until they read them; their own are not among them', async () => {
    const { ana, vega, its, shareId } = await aTakenCase();
    const path = `${sharesPath}/${shareId}/messages`;
    await ana.post(path, written('¿Qué hago?'));
    const unread = async () => [
      (await ana.get<CaseShares>(`${casesPath}/${its.id}/shares`)).body.items[0]?.unread,
      (await vega.get<ReceivedShare>(`${sharedPath}/${shareId}`)).body.unread,
    ];
    expect(await unread()).toEqual([0, 1]);

    await vega.post(`${path}/read`, { until: new Date(Date.now() + 1_000).toISOString() });

    expect(await unread()).toEqual([0, 0]);
    expect((await ana.get<ShareMessages>(path)).body.items[0]?.readAt).not.toBeNull();
  });

  it('are told that there is something, and not what', async () => {
    const { world, ana, vega, shareId } = await aTakenCase();
    await ana.post(`${sharesPath}/${shareId}/messages`, written('Me da miedo el juicio'));

    const told = rows<{ kind: string; body: string }>(
      await world.system.db.execute(sql`select kind, body from notices where user_id = ${vega.personId}`),
    );

    expect(told.map(({ kind }) => kind)).toEqual(Array(told.length).fill('despacho-legal.shared-case'));
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(told)).not.toContain('juicio');
  });

  it('write nothing more once it is taken back; whose case it is still reads what was said, and the other one nothing', async () => {
    const { ana, vega, shareId } = await aTakenCase();
    const path = `${sharesPath}/${shareId}/messages`;
    await vega.post(path, written('Hola'));

    await ana.post(`${ownSharesPath}/${shareId}/revoke`);
    const [mine, late] = [await ana.get<ShareMessages>(path), await ana.post(path, written('Tarde'))];

    expect(mine.body.items.map(({ text }) => text)).toEqual(['Hola']);
    expect(mine.body.canWrite).toBe(false);
    expect([late.status, late.body.type]).toEqual([409, 'despacho-legal/share-not-open']);
    expect([(await vega.get(path)).status, (await vega.post(path, written('Y yo'))).status]).toEqual([404, 404]);
  });

  it('are sealed: no word of them is readable in the database', async () => {
    const { world, ana, shareId } = await aTakenCase();
    await ana.post(`${sharesPath}/${shareId}/messages`, written('Me da miedo el juicio'));

    const found = rows(await world.system.db.execute(sql`select content from legal_share_messages where share_id = ${shareId}`));

    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('juicio');
  });

  it('are first told of people where what they write tells of a danger, and it is sent all the same', async () => {
    const { ana, shareId } = await aTakenCase();

    const { status, body } = await ana.post<ShareMessageKept>(`${sharesPath}/${shareId}/messages`, written('No quiero vivir'));

    expect(status).toBe(201);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
  });
});
