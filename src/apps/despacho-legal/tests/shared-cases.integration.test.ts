import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { rows } from '#platform/db/rows.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { CaseSeenPage, CaseShares, ReceivedShares, SharedPart, SharedSummary } from '../professional/contract.ts';
import { aCase, anEntry, casesPath } from './a-case.ts';
import { aDocument, answers, documentsPath, leaving } from './a-document.ts';
import { asks, aTakenCase, inDays, ownSharesPath, sharedPath, takes, two } from './a-share.ts';

describe.skipIf(whyNoDatabase)('A person who shares a case with a professional', () => {
  it('chooses among the professionals whom they let in, and nobody else', async () => {
    const { world, ana, its, grantId } = await two();
    const tio = await world.as('tio');
    await letsIn(ana, tio, ['activity'], { relation: 'supporter', label: 'Mi tío' });

    const { body } = await ana.get<CaseShares>(`${casesPath}/${its.id}/shares`);

    expect(body.items).toEqual([]);
    expect(body.professionals.map((one) => [one.grantId, one.name])).toEqual([[grantId, 'vega']]);
  });

  it('is asked for their consent to others seeing things, as anywhere', async () => {
    const { ana, its, grantId } = await two();
    await ana.put('/api/user/consents/professional-access', { granted: false, version: '1', language: 'es' });

    const asked = { clientShareId: randomUUID(), grantId, scopes: ['facts'], until: inDays(3), question: '¿Puedo?' };
    const { status } = await ana.post(`${casesPath}/${its.id}/shares`, asked);

    expect(status).toBe(403);
  });

  it('shows nothing before the professional says that they can take it, and then what was chosen and nothing more', async () => {
    const both = await two();
    const { ana, vega, its } = both;
    await anEntry(ana, its.id, 'fact', { what: 'Me dijeron que no volviera', evidence: [randomUUID()] });
    await anEntry(ana, its.id, 'note', { text: 'Solo para mí' });
    const shareId = await asks(both, ['facts']);

    const early = await vega.get(`${sharedPath}/${shareId}/parts/facts`);
    const listed = await vega.get<ReceivedShares>(sharedPath);
    await takes(both, shareId);
    const facts = (await vega.get<SharedPart>(`${sharedPath}/${shareId}/parts/facts`)).body;
    const summary = (await vega.get<SharedSummary>(`${sharedPath}/${shareId}/summary`)).body;
    const notes = await vega.get(`${sharedPath}/${shareId}/parts/notes`);

    expect([early.status, early.body.type]).toEqual([409, 'despacho-legal/not-answered-yet']);
    expect(listed.body.items.map(({ person, state }) => [person, state])).toEqual([['ana', 'asked']]);
    expect(JSON.stringify(listed.body)).not.toMatch(/Despido|despedir/);
    expect(summary).toMatchObject({ title: 'Despido sin carta', question: '¿Me pueden despedir así?', branch: 'laboral' });
    expect(facts.scope === 'facts' && facts.entries.map(({ body }) => body)).toMatchObject([
      { what: 'Me dijeron que no volviera', evidence: [] },
    ]);
    expect(JSON.stringify(facts)).not.toContain('Solo para mí');
    expect([notes.status, notes.body.type]).toEqual([404, 'despacho-legal/share-not-found']);
  });

  it('takes it back at once, also under a page that is open, and undoing gives it back', async () => {
    const { ana, shareId, part } = await aTakenCase();
    expect(await part('facts')).toBe(200);

    await ana.post(`${ownSharesPath}/${shareId}/revoke`);
    const revoked = [await part('facts'), await part('documents')];
    const { body } = await ana.post<CaseShares>(`${ownSharesPath}/${shareId}/restore`);

    expect(revoked).toEqual([404, 404]);
    expect(body.items[0]?.state).toBe('accepted');
    expect(await part('facts')).toBe(200);
  });

  it('takes out one part, which is gone at once while the others stay', async () => {
    const { ana, shareId, part } = await aTakenCase();

    await ana.patch(`${ownSharesPath}/${shareId}`, { scopes: ['facts'] });

    expect([await part('facts'), await part('evidence'), await part('notes')]).toEqual([200, 404, 404]);
  });

  it('stops it by any of the ways: the day comes, the permission goes, the case is taken away, an account is closed', async () => {
    const ways = [
      (shareId: string) => sql`update legal_case_shares set expires_at = now() - interval '1 second' where id = ${shareId}`,
      (shareId: string) =>
        sql`update care_grants g set revoked_at = now() from legal_case_shares s where s.grant_id = g.id and s.id = ${shareId}`,
      (shareId: string) =>
        sql`update care_grants g set expires_at = now() from legal_case_shares s where s.grant_id = g.id and s.id = ${shareId}`,
      (shareId: string) =>
        sql`update legal_cases c set removed_at = now() from legal_case_shares s where s.case_id = c.id and s.id = ${shareId}`,
      (shareId: string) =>
        sql`update users u set is_active = false from legal_case_shares s where s.user_id = u.id and s.id = ${shareId}`,
      (shareId: string) => sql`delete from users where id = (select user_id from legal_case_shares where id = ${shareId})`,
    ];
    for (const way of ways) {
      const { world, vega, shareId, part } = await aTakenCase();
      expect(await part('facts')).toBe(200);

      await world.system.db.execute(way(shareId));

      expect([await part('facts'), await part('citations')]).toEqual([404, 404]);
      expect((await vega.get<ReceivedShares>(sharedPath)).body.items).toEqual([]);
      expect((await vega.get(`/api/despacho-legal/shares/${shareId}/messages`)).status).toBe(404);
    }
  });

  it('stops it when they take the whole purpose back', async () => {
    const { ana, part } = await aTakenCase();

    await ana.put('/api/user/consents/professional-access', { granted: false, version: '1', language: 'es' });

    expect(await part('facts')).toBe(404);
  });

  it('sees who looked at what and when, and nothing is shown that is not on record', async () => {
    const { ana, vega, its, shareId } = await aTakenCase(['facts', 'notes']);
    await vega.get(`${sharedPath}/${shareId}/parts/facts`);
    await vega.get(`${sharedPath}/${shareId}/parts/evidence`);
    await vega.get(`${sharedPath}/${shareId}/summary`);

    const { items } = (await ana.get<CaseSeenPage>(`${casesPath}/${its.id}/seen`)).body;

    expect(items.map(({ name, act, scope }) => [name, act, scope])).toEqual([
      ['vega', 'case.read', 'summary'],
      ['vega', 'case.read', 'facts'],
      ['vega', 'case-share.accepted', null],
      ['vega', 'conflict.checked', null],
    ]);
  });

  it('asks one professional once at a time, and the same id twice is one', async () => {
    const both = await two();
    const { ana, its, grantId } = both;
    const asked = { clientShareId: randomUUID(), grantId, scopes: ['facts'], until: inDays(3), question: '¿Puedo?' };
    const path = `${casesPath}/${its.id}/shares`;

    const first = await ana.post<CaseShares>(path, asked);
    const again = await ana.post<CaseShares>(path, asked);
    const other = await ana.post(path, { ...asked, clientShareId: randomUUID() });
    const past = await ana.post(path, { ...asked, clientShareId: randomUUID(), until: inDays(-1) });

    expect([first.body.items.length, again.body.items.length]).toEqual([1, 1]);
    expect([other.status, other.body.type]).toEqual([409, 'despacho-legal/already-asked']);
    expect([past.status, past.body.type]).toEqual([422, 'despacho-legal/share-too-long']);
  });

  it('shares the documents of that case, and no other of theirs', async () => {
    const { ana, vega, its, shareId } = await aTakenCase(['documents']);
    const inCase = await answers(ana, await aDocument(ana, { caseId: its.id, title: 'De este caso' }), leaving);
    const elsewhere = await answers(ana, await aDocument(ana, { title: 'De otra cosa' }), leaving);
    const day = new Date().toISOString().slice(0, 10);
    for (const { id } of [inCase, elsewhere]) await ana.post(`${documentsPath}/${id}/versions`, { day });

    const part = (await vega.get<SharedPart>(`${sharedPath}/${shareId}/parts/documents`)).body;
    const file = (id: string) => vega.get(`${sharedPath}/${shareId}/documents/${id}/versions/1/file?format=docx`);

    expect(part.scope === 'documents' && part.items.map(({ title, versions }) => [title, versions.length])).toEqual([
      ['De este caso', 1],
    ]);
    expect([(await file(inCase.id)).status, (await file(elsewhere.id)).status]).toEqual([200, 404]);
  });

  it('tells a declining professional nothing, and is told without a reason', async () => {
    const both = await two();
    const { ana, vega, its } = both;
    const shareId = await asks(both);

    await vega.post(`${sharedPath}/${shareId}/decline`);

    expect((await ana.get<CaseShares>(`${casesPath}/${its.id}/shares`)).body.items[0]?.state).toBe('declined');
    expect((await vega.get(`${sharedPath}/${shareId}`)).status).toBe(404);
  });

  it('cannot bring a professional back who left', async () => {
    const { ana, vega, its, shareId } = await aTakenCase();

    await vega.post(`${sharedPath}/${shareId}/leave`);
    const restored = await ana.post(`${ownSharesPath}/${shareId}/restore`);

    expect(restored.status).toBe(404);
    expect((await ana.get<CaseShares>(`${casesPath}/${its.id}/shares`)).body.items[0]?.state).toBe('left');
  });

  it('is first told of people where the question tells of a danger, and it is asked all the same', async () => {
    const { ana, its, grantId } = await two();

    const asked = { clientShareId: randomUUID(), grantId, scopes: ['facts'], until: inDays(3), question: 'No quiero vivir' };
    const { status, body } = await ana.post<CaseShares>(`${casesPath}/${its.id}/shares`, asked);

    expect(status).toBe(201);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
  });

  it('leaves no word of it readable in the database', async () => {
    const { world, shareId } = await aTakenCase();

    const found = rows(
      await world.system.db.execute(sql`select s::text || d::text as line from legal_case_shares s
      join legal_desks d on d.share_id = s.id where s.id = ${shareId}`),
    );

    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/despedir|"ana"/);
  });
});

describe.skipIf(whyNoDatabase)('Somebody with whom nothing is shared', () => {
  it('cannot tell a share of others from one that never was', async () => {
    const { world, shareId } = await aTakenCase();
    const luis = await world.as('luis');
    await aCase(luis);

    for (const id of [shareId, randomUUID()])
      for (const answer of [
        await luis.get(`${sharedPath}/${id}`),
        await luis.get(`${sharedPath}/${id}/summary`),
        await luis.get(`${sharedPath}/${id}/parts/facts`),
        await luis.post(`${sharedPath}/${id}/conflict-check`),
        await luis.get(`/api/despacho-legal/shares/${id}/messages`),
        await luis.get(`/api/despacho-legal/shares/${id}/signatures`),
      ])
        expect([answer.status, answer.body.type]).toEqual([404, 'despacho-legal/share-not-found']);
  });
});
