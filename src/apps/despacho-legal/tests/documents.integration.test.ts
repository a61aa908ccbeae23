import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { DocumentPage, LegalDocument, Suggestions, TemplateList } from '../documents/contract.ts';
import { run as forgetDocuments } from '../server/documents/forget-documents.ts';
import { aCase, anEntry } from './a-case.ts';
import { aDocument, answers, documentsPath, leaving } from './a-document.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Somebody who prepares a document', () => {
  it('sees what can be prepared, in both languages', async () => {
    const ana = await (await aWorld()).as('ana');

    const { items } = (await ana.get<TemplateList>('/api/despacho-legal/templates')).body;

    expect(items.length).toBeGreaterThanOrEqual(22);
    expect(items.find(({ id }) => id === 'es-resignation')?.name).toEqual({
      es: 'Dejar el trabajo, con aviso',
      en: 'Leave a job, with notice',
    });
    expect((await ana.get('/api/despacho-legal/templates/es-nothing')).body.type).toBe('despacho-legal/template-not-found');
  });

  it('begins it once, however often it is sent, and is told where something else stands under the same id', async () => {
    const ana = await (await aWorld()).as('ana');
    const asked = { clientDocumentId: randomUUID(), templateId: 'es-resignation', title: 'Me voy' };

    const [first, again] = [await ana.post(documentsPath, asked), await ana.post(documentsPath, asked)];
    const other = await ana.post(documentsPath, { ...asked, templateId: 'es-consumer' });

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect([other.status, other.body.type]).toEqual([409, 'despacho-legal/already-kept']);
    expect((await ana.get<DocumentPage>(documentsPath)).body.items).toHaveLength(1);
  });

  it('finds each answer again as it was written, and where they left it', async () => {
    const ana = await (await aWorld()).as('ana');
    const begun = await aDocument(ana, { templateId: 'es-consumer' });

    const one = await answers(ana, begun, { name: 'Ana  Ruiz\n', annexes: ['Recibo', ''] });
    const two = await ana.patch(`${documentsPath}/${begun.id}`, {
      version: one.version,
      answers: { annexes: null },
      at: 'bought',
    });
    const found = (await ana.get<LegalDocument>(`${documentsPath}/${begun.id}`)).body;

    expect(two.status).toBe(200);
    expect(found).toMatchObject({ answers: { name: 'Ana  Ruiz\n' }, at: 'bought', version: 3 });
    expect(found.missing).toBe(begun.missing - 1);
  });

  it('is told what does not fit, and keeps it as it is', async () => {
    const ana = await (await aWorld()).as('ana');

    const kept = await answers(ana, await aDocument(ana), { 'id-number': '12345678A', name: 'Ana 🙂', unknown: 'no' });

    expect(kept.answers).toEqual({ 'id-number': '12345678A', name: 'Ana 🙂' });
    expect(kept.faults).toEqual([{ field: 'id-number', kind: 'dni-letter' }]);
    expect(kept.cannotPrint).toEqual(['🙂']);
  });

  it('changes nothing where it was changed elsewhere', async () => {
    const ana = await (await aWorld()).as('ana');
    const begun = await aDocument(ana);
    await answers(ana, begun, { name: 'Ana' });

    const late = await ana.patch(`${documentsPath}/${begun.id}`, { version: 1, answers: { name: 'Tarde' } });

    expect([late.status, late.body.type, late.body.version]).toEqual([409, 'despacho-legal/document-changed', 2]);
    expect((await ana.get<LegalDocument>(`${documentsPath}/${begun.id}`)).body.answers).toEqual({ name: 'Ana' });
  });

  it('gets people first where what they write may tell of a danger, and nothing is lost', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aDocument(ana, { templateId: 'es-report-harassment' });

    const kept = await ana.patch(`${documentsPath}/${id}`, {
      version: 1,
      answers: { events: ['Ya no quiero vivir, me quiero matar'] },
    });

    expect(kept.status).toBe(200);
    expect(kept.body).toMatchObject({ fixed: { helpLines: expect.any(Array) }, document: { version: 2 } });
  });

  it('is offered what is known already, and says where it is from', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id: caseId } = await aCase(ana, { country: 'ES' });
    await anEntry(ana, caseId, 'party', { name: 'Talleres Luna', role: 'other-side', is: 'company' });
    await anEntry(ana, caseId, 'fact', { what: 'Me echaron de palabra' });
    await answers(ana, await aDocument(ana), { 'id-number': '12345678Z', job: 'Cocinera' });
    const { id } = await aDocument(ana, { templateId: 'es-conciliation-dismissal', caseId });

    const { items } = (await ana.get<Suggestions>(`${documentsPath}/${id}/suggestions`)).body;

    expect(items).toEqual(
      expect.arrayContaining([
        { field: 'name', answer: 'ana', from: 'account' },
        { field: 'id-number', answer: '12345678Z', from: 'document' },
        { field: 'company', answer: 'Talleres Luna', from: 'case' },
        { field: 'facts', answer: 'Me echaron de palabra', from: 'case' },
      ]),
    );
    expect(items.map(({ field }) => field)).not.toContain('job');
    expect((await ana.get<LegalDocument>(`${documentsPath}/${id}`)).body.answers).toEqual({});
  });

  it('takes it away and brings it back, and after thirty days it is gone for good', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await answers(ana, await aDocument(ana), leaving);
    await ana.post(`${documentsPath}/${id}/versions`, { day: new Date().toISOString().slice(0, 10) });
    const count = async () =>
      rows<{ n: number }>(
        await world.system.db.execute(sql`select count(*)::int as n from legal_document_versions where document_id = ${id}`),
      )[0]?.n;

    expect((await ana.delete(`${documentsPath}/${id}`)).status).toBe(204);
    expect((await ana.get(`${documentsPath}/${id}`)).body.type).toBe('despacho-legal/document-not-found');
    expect((await ana.get<DocumentPage>(`${documentsPath}?shelf=removed`)).body.items).toHaveLength(1);
    expect((await ana.post<LegalDocument>(`${documentsPath}/${id}/restore`)).body.answers).toEqual(leaving);
    await ana.delete(`${documentsPath}/${id}`);

    await forgetDocuments({ db: world.system.db, now: () => new Date(Date.now() + 29 * dayMs) });
    expect(await count()).toBe(1);
    await forgetDocuments({ db: world.system.db, now: () => new Date(Date.now() + 31 * dayMs) });
    expect(await count()).toBe(0);
    expect((await ana.post(`${documentsPath}/${id}/restore`)).status).toBe(404);
  });

  it('cannot put it into somebody else’s case', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id: caseId } = await aCase(luis);
    const { id } = await aDocument(ana);

    const begun = await ana.post(documentsPath, {
      clientDocumentId: randomUUID(),
      templateId: 'es-consumer',
      title: 'X',
      caseId,
    });
    const moved = await ana.patch(`${documentsPath}/${id}`, { version: 1, caseId });

    expect([begun.body.type, moved.body.type]).toEqual(Array(2).fill('despacho-legal/case-not-found'));
  });

  it('leaves no word of it readable in the database', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await answers(ana, await aDocument(ana, { title: 'Adiós Luna' }), { ...leaving, name: 'Zenobia' });
    await ana.post(`${documentsPath}/${id}/versions`, { day: new Date().toISOString().slice(0, 10) });

    const kept = rows<{ row: string }>(
      await world.system.db.execute(
        sql`select d::text || v::text as row from legal_documents d join legal_document_versions v on v.document_id = d.id where d.id = ${id}`,
      ),
    );

    expect(kept).toHaveLength(1);
    expect(kept[0]?.row).not.toMatch(/Zenobia|Luna|resignation/);
  });
});
