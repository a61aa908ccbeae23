import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { whyNoDatabase } from '#tests/support/world.ts';
import { poseHandshape } from '../core/dictionary/handshapes.ts';
import type { Take } from '../core/motion/track.ts';
import { packTake } from '../core/pose-file/quantise.ts';
import type { BroughtSigns, KnownSigns, SignEntry, SignPage } from '../dictionary/contract.ts';
import { aDictionary, adds, aSign, base, finds, glosses, houseFsw, publishes, submits } from './a-dictionary.ts';

const take: Take = [0, 40, 80].map((atMs) => ({
  atMs,
  right: { landmarks: poseHandshape('flat'), handedness: 'right', score: 1, atMs },
}));
const pose = Buffer.from(packTake(take).buffer).toString('base64');

describe.skipIf(whyNoDatabase)('Somebody who puts a sign into the dictionary', () => {
  it('keeps it for themselves until they give it to be reviewed, once however often the page asks', async () => {
    const { ana, luis } = await aDictionary();
    const [clientEntryId, gloss] = [randomUUID(), 'ALACENA'];
    const send = () => ana.post<SignEntry>(`${base}/signs`, { clientEntryId, language: 'lsm', content: aSign(gloss) });

    const [first, again] = [await send(), await send()];

    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({
      state: 'draft',
      isMine: true,
      licence: null,
      content: { gloss, senses: [{ examples: ['MI CASA'] }] },
    });
    expect([await glosses(ana, { q: 'alacena' }), await glosses(luis, { q: 'alacena' })]).toEqual([[gloss], []]);
    expect((await luis.get(`${base}/signs/${clientEntryId}`)).status).toBe(404);
    expect((await luis.post(`${base}/signs`, { clientEntryId, language: 'lsm', content: aSign(gloss) })).status).toBe(404);
  });

  it('changes it while it is a draft, and nothing from a page that did not see the last change', async () => {
    const { ana } = await aDictionary();
    const entry = await adds(ana, aSign('BAULL'));
    const path = `${base}/signs/${entry.id}`;

    const changed = await ana.put<SignEntry>(path, { version: 1, content: aSign('BAÚL', { region: 'Puebla' }) });
    const late = await ana.put(path, { version: 1, content: aSign('OTRA') });
    const submitted = await submits(ana, changed.body);
    const locked = await ana.put(path, { version: submitted.body.version, content: aSign('OTRA') });

    expect([changed.body.content.region, changed.body.version]).toEqual(['Puebla', 2]);
    expect(late).toMatchObject({ status: 409, body: { type: 'sign-link/sign-changed', version: 2 } });
    expect(locked).toMatchObject({ status: 409, body: { type: 'sign-link/sign-is-locked' } });
    expect(await glosses(ana, { q: 'baul' })).toContain('BAÚL');
  });

  it('adds how it looks by their own hands, which nobody reads in the database', async () => {
    const { world, ana } = await aDictionary();
    const entry = await adds(ana, aSign('CAZUELA'));

    const kept = await ana.put<SignEntry>(`${base}/signs/${entry.id}/pose`, { version: 1, pose });
    const damaged = await ana.put(`${base}/signs/${entry.id}/pose`, { version: 2, pose: pose.slice(0, 400) });

    expect(kept.body).toMatchObject({ version: 2, pose });
    expect(damaged).toMatchObject({ status: 422, body: { type: 'sign-link/sign-pose-damaged' } });
    const { rows } = await world.system.database.pool.query('select content from sign_media where entry_id = $1', [entry.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(pose.slice(0, 40));
    expect((await finds(ana, { q: 'cazuela' })).body.items[0]?.hasPose).toBe(true);
  });

  it('takes it back when it is published: nothing of it stays', async () => {
    const { world, ana, rosa, luis } = await aDictionary();
    const entry = await publishes(ana, rosa, aSign('DESPENSA'));
    const before = await glosses(luis, { q: 'despensa' });

    const gone = await ana.delete(`${base}/signs/${entry.id}`);

    expect([before, gone.status, await glosses(luis, { q: 'despensa' })]).toEqual([['DESPENSA'], 204, []]);
    const { pool } = world.system.database;
    for (const table of ['sign_senses', 'sign_media', 'contributions'])
      expect((await pool.query(`select 1 from ${table} where entry_id = $1`, [entry.id])).rows, table).toEqual([]);
  });

  it('takes its consent back without losing it: it is a draft again and others do not see it', async () => {
    const { ana, rosa, luis } = await aDictionary();
    const { id, version } = await publishes(ana, rosa, aSign('ESCOBA'));

    const { body } = await ana.post<SignEntry>(`${base}/signs/${id}/take-back`, { version });

    expect(body).toMatchObject({ state: 'draft', licence: null, reviewedOn: null });
    expect((await luis.get(`${base}/signs/${id}`)).status).toBe(404);
  });
});

describe.skipIf(whyNoDatabase)('Looking a sign up', () => {
  it('finds it by words with accents or a slip, by how it looks, and by where it is signed', async () => {
    const { ana } = await aDictionary();
    const two = [
      { words: ['banco', 'sucursal'], definitionEs: 'Donde se guarda dinero', definitionEn: '', examples: [] },
      { words: ['banca'], definitionEs: 'Donde uno se sienta', definitionEn: '', examples: [] },
    ];
    await adds(ana, aSign('FÁBRICA', { handshape: 'claw', place: 'head', movement: 'circle', hands: 1, region: 'Yucatán' }));
    await adds(ana, aSign('BANCO', { senses: two }));

    for (const q of ['fabrica', 'fábrica', 'fabric', 'favrica', 'fabirca'])
      expect(await glosses(ana, { q }), q).toEqual(['FÁBRICA']);
    expect(await glosses(ana, { q: 'sucursal' })).toEqual(['BANCO']);
    expect((await finds(ana, { q: 'banco' })).body.items[0]).toMatchObject({ senses: 2, words: ['banco', 'sucursal', 'banca'] });
    expect(await glosses(ana, { handshape: 'claw', place: 'head', movement: 'circle', hands: '1', region: 'Yucatán' })).toEqual([
      'FÁBRICA',
    ]);
    expect(await glosses(ana, { handshape: 'claw', movement: 'none' })).toEqual([]);
    expect((await ana.get(`${base}/sign-regions?language=lsm`)).body).toMatchObject({
      items: expect.arrayContaining(['Yucatán']),
    });
  });

  it('never finds a sign of the other language', async () => {
    const { ana } = await aDictionary();
    await adds(ana, aSign('GAVIOTA'), 'lse');

    expect([await glosses(ana, { q: 'gaviota' }), await glosses(ana, { q: 'gaviota', language: 'lse' })]).toEqual([
      [],
      ['GAVIOTA'],
    ]);
  });

  it('goes on page after page without a sign twice, the nearest words first', async () => {
    const { ana } = await aDictionary();
    for (const gloss of ['HOJALES', 'HOJA', 'HOJALDRE', 'HOJAS', 'ROJA']) await adds(ana, aSign(gloss));
    const seen: string[] = [];

    let after: string | null = '';
    while (after !== null) {
      const { body }: { body: SignPage } = await finds(ana, { q: 'hoja', limit: '2', ...(after && { after }) });
      seen.push(...body.items.map(({ gloss }) => gloss));
      after = body.next;
    }

    expect(seen).toEqual(['HOJA', 'HOJALDRE', 'HOJALES', 'HOJAS', 'ROJA']);
    expect((await finds(ana, { after: 'no es un lugar' })).status).toBe(200);
  });
});

describe.skipIf(whyNoDatabase)('A file of signs', () => {
  const item = (term: string, fsw = houseFsw) => ({ terms: [term], fsw, text: 'Dicho en el archivo', source: 'Ana' });
  const bring = (clientImportId: string, items: object[]) => ({ clientImportId, language: 'lsm', source: 'SignPuddle 4', items });

  it('comes in as drafts of whoever brings it, without what is there already, with what its signs show', async () => {
    const { ana, luis } = await aDictionary();
    const id = randomUUID();
    const items = [item('jarra'), item('jarra'), item('jícara', 'M519x518S19220498x499S2a20c482x483')];

    const first = await ana.post<BroughtSigns>(`${base}/sign-imports`, bring(id, items));
    const again = await ana.post<BroughtSigns>(`${base}/sign-imports`, bring(id, items));
    const asked = {
      language: 'lsm',
      items: [
        { term: 'JARRA', fsw: houseFsw },
        { term: 'jarro', fsw: houseFsw },
      ],
    };
    const known = await ana.post<KnownSigns>(`${base}/sign-imports/check`, asked);

    expect([first.body, again.body]).toEqual([
      { added: 2, skipped: 1 },
      { added: 0, skipped: 3 },
    ]);
    expect(known.body.known).toEqual([true, false]);
    const [found] = (await finds(ana, { q: 'jicara', handshape: 'little', movement: 'arc' })).body.items;
    expect(found).toMatchObject({ gloss: 'JÍCARA', state: 'draft', hands: 1 });
    expect(await glosses(luis, { q: 'jicara' })).toEqual([]);
    expect((await luis.post<KnownSigns>(`${base}/sign-imports/check`, asked)).body.known).toEqual([false, false]);
  });

  it('is taken back whole, by nobody but who brought it', async () => {
    const { ana, luis } = await aDictionary();
    const id = randomUUID();
    await ana.post(`${base}/sign-imports`, bring(id, [item('kiosco'), item('kilo')]));

    const other = await luis.delete(`${base}/sign-imports/${id}`);
    const own = await ana.delete(`${base}/sign-imports/${id}`);

    expect([other.status, own.body]).toEqual([404, { removed: 2 }]);
    expect(await glosses(ana, { q: 'kiosco' })).toEqual([]);
  });

  it('is not taken where a sign of it is none, or there are too many at once', async () => {
    const { ana } = await aDictionary();
    const refused = [[item('lima', 'M530x518<script>')], [item('')], Array.from({ length: 101 }, () => item('lima')), []];

    for (const items of refused) expect((await ana.post(`${base}/sign-imports`, bring(randomUUID(), items))).status).toBe(422);
    expect(
      (await ana.post(`${base}/signs`, { clientEntryId: randomUUID(), language: 'lsm', content: aSign('LIMA', { fsw: 'M1' }) }))
        .status,
    ).toBe(422);
  });
});
