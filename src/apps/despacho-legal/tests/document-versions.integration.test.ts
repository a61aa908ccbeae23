import mammoth from 'mammoth';
import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Law } from '../core/law/law.ts';
import type { TemplateHere, VersionDiff, VersionList, VersionSummary } from '../documents/contract.ts';
import { aDocument, answers, documentsPath, leaving } from './a-document.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';

const today = () => new Date().toISOString().slice(0, 10);
const quote =
  'd) Por dimisión del trabajador, debiendo mediar el preaviso que señalen los convenios colectivos o la costumbre del lugar.';
const workersLaw = (text: string): Law => ({
  ...{ key: 'ET', jurisdiction: 'ES', identifier: 'BOE-A-2015-11430', title: 'Real Decreto Legislativo 2/2015' },
  ...{ versionDate: '2026-01-01', publishedAt: '2015-10-24', standing: 'in-force', sourceUrl: 'https://www.boe.es/' },
  articles: [
    {
      ...{ number: '49', kind: 'article', heading: 'Extinción del contrato', path: [], text, standing: 'in-force' },
      ...{ versionDate: null, sourceUrl: 'https://www.boe.es/', hash: 'a'.repeat(63) + (text.length % 10) },
    },
  ],
});

async function file(
  url: string,
  person: Person,
  path: string,
): Promise<{ type: string | null; name: string | null; bytes: Buffer }> {
  const response = await fetch(url + path, { headers: person.headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { type: response.headers.get('content-type'), name: response.headers.get('content-disposition'), bytes };
}

describe.skipIf(whyNoDatabase)('The versions of a document', () => {
  it('are not made while a question must be answered, and it is said which', async () => {
    const ana = await (await aWorld()).as('ana');
    const { city: _city, ...most } = leaving;
    const { id } = await answers(ana, await aDocument(ana), most);

    const refused = await ana.post(`${documentsPath}/${id}/versions`, { day: today() });

    expect([refused.status, refused.body.type, refused.body.missing]).toEqual([
      409,
      'despacho-legal/document-incomplete',
      ['city'],
    ]);
  });

  it('are one for each text: the same text is not kept twice', async () => {
    const ana = await (await aWorld()).as('ana');
    const first = await answers(ana, await aDocument(ana), leaving);
    const path = `${documentsPath}/${first.id}/versions`;

    const one = (await ana.post<VersionSummary>(path, { day: today() })).body;
    const same = (await ana.post<VersionSummary>(path, { day: today() })).body;
    await answers(ana, first, { job: 'Cocinera' });
    const two = (await ana.post<VersionSummary>(path, { day: today() })).body;

    expect(same).toEqual(one);
    expect([one.number, two.number]).toEqual([1, 2]);
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await ana.get<VersionList>(path)).body.items).toEqual([two, one]);
    const diff = (await ana.get<VersionDiff>(`${path}/1/changes?to=2&day=${today()}`)).body;
    const changed = diff.changes.filter(({ kind }) => kind !== 'same');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.words).toEqual(
      expect.arrayContaining([
        { kind: 'removed', text: 'Administrativa. ' },
        { kind: 'added', text: 'Cocinera. ' },
      ]),
    );
    const now = (await ana.get<VersionDiff>(`${path}/2/changes?day=${today()}`)).body;
    expect(now.changes.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('give the same file again, with the text of that day, under the name of the document', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const document = await answers(ana, await aDocument(ana, { title: 'Baja: «adiós» / 2027' }), leaving);
    const path = `${documentsPath}/${document.id}/versions`;
    await ana.post(path, { day: today() });
    await answers(ana, document, { name: 'Otra Persona' });

    const docx = await file(world.url, ana, `${path}/1/file?format=docx`);
    const pdf = await file(world.url, ana, `${path}/1/file?format=pdf`);

    expect(docx.type).toContain('wordprocessingml.document');
    expect(decodeURIComponent(docx.name ?? '')).toBe("attachment; filename*=UTF-8''Baja «adiós» 2027-1.docx");
    const { value } = await mammoth.extractRawText({ buffer: docx.bytes });
    expect(value).toContain('Firma: Ana Ruiz Gil');
    expect([pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect((await file(world.url, ana, `${path}/1/file?format=pdf`)).bytes.equals(pdf.bytes)).toBe(true);
    expect((await ana.get(`${path}/2/file?format=pdf`)).body.type).toBe('despacho-legal/document-version-not-found');
  });

  it('have the day where their person is, and no day that is nowhere', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await answers(ana, await aDocument(ana), leaving);

    const kept = (await ana.post<VersionSummary>(`${documentsPath}/${id}/versions`, { day: '2020-01-01' })).body;

    expect(kept.day).toBe(today());
  });
});

describe.skipIf(whyNoDatabase)('What a document cites', () => {
  afterEach(async () => forgetLaws((await aWorld()).system));
  const cites = async (person: Person) => {
    const { id } = await answers(person, await aDocument(person), leaving);
    await person.post(`${documentsPath}/${id}/versions`, { day: today() });
    const { bytes } = await file((await aWorld()).url, person, `${documentsPath}/${id}/versions/1/file?format=docx`);
    return (await mammoth.extractRawText({ buffer: bytes })).value;
  };
  const here = async (person: Person) => (await person.get<TemplateHere>('/api/despacho-legal/templates/es-resignation')).body;

  it('is nothing where the law is not loaded, and the page is told', async () => {
    const ana = await (await aWorld()).as('ana');

    expect((await here(ana)).uncited).toEqual([{ law: 'ET', article: '49', reason: 'not-loaded' }]);
    expect(await cites(ana)).not.toMatch(/Lo que dice la ley|Artículo 49/);
  });

  it('is the article word for word where it is loaded', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await loadLaws(world.system, [workersLaw(`1. El contrato de trabajo se extinguirá:\n${quote}`)]);

    expect((await here(ana)).uncited).toEqual([]);
    expect(await cites(ana)).toContain('Artículo 49 del Estatuto de los Trabajadores: «Por dimisión');
  });

  it('is nothing where the article says something else now', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await loadLaws(world.system, [
      workersLaw('1. El contrato de trabajo se extinguirá:\nd) Por dimisión, con quince días de preaviso.'),
    ]);

    expect((await here(ana)).uncited).toEqual([{ law: 'ET', article: '49', reason: 'changed' }]);
    expect(await cites(ana)).not.toContain('Artículo 49');
  });
});
