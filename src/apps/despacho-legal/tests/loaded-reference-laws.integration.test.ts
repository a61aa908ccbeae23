import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { LawReply, LoadedLaw, LoadedLaws } from '../laws/contract.ts';
import { type Imported, importLaws } from '../server/laws/import-laws.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { readLawFolder } from '../server/laws/read-law-folder.ts';
import { countLaws, forgetLaws } from './load-laws.ts';

const folder = referenceFolder('law');
const day = '2026-06-01';

describe.skipIf(!folder || whyNoDatabase)('The reference laws in a database', () => {
  let world: World;
  let imported: Imported[];
  let items: LoadedLaw[];
  const load = () => importLaws(world.system, readLawFolder(folder ?? '', day).files);

  beforeAll(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
    imported = await load();
    items = (await (await world.as('ana')).get<LoadedLaws>('/api/despacho-legal/laws')).body.items;
  }, 120_000);
  afterAll(async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
  });

  it('are all loaded, with the counts of their sources', () => {
    const counts = (key: string) => items.find((law) => law.key === key)?.articles;
    const ofSpain = items.filter(({ country }) => country === 'ES');

    expect(imported.map(({ is }) => is)).toEqual(Array(28).fill('new'));
    expect([ofSpain.length, items.length]).toEqual([18, 28]);
    expect(counts('CE')).toBe(169);
    expect(ofSpain.reduce((sum, { articles }) => sum + articles, 0)).toBe(5285 + 11);
    expect([counts('LFT'), counts('CPEUM'), counts('LGAMVLV')]).toEqual([1264, 136, 107]);
  });

  it('are changed in nothing by loading them again', async () => {
    expect((await load()).map(({ is }) => is)).toEqual(Array(28).fill('same'));
    expect(await countLaws(world.system)).toEqual({ all: 28, current: 28 });
  }, 60_000);

  it('answer once they are ready, and say how far that is', async () => {
    lawShelfOf(world.system.db).close();
    const ana = await world.as('ana');
    const asked = { questionId: randomUUID(), question: 'Me han echado del trabajo', country: 'ES' };

    const ask = () => ana.post<LawReply>('/api/despacho-legal/questions', asked);

    const [first, { body: meanwhile }] = await Promise.all([ask(), ana.get<LoadedLaws>('/api/despacho-legal/laws')]);
    // On a busy machine they may not be ready within what one request waits: the page asks once more, as here.
    const { status, body } = first.status === 503 ? await ask() : first;

    expect([status, body.outcome]).toEqual([200, 'answer']);
    expect(meanwhile.shelf).toMatchObject({ state: 'making', total: 28 });
    expect(lawShelfOf(world.system.db).made()?.bytes).toBeLessThan(400_000_000);
  }, 90_000);
});
