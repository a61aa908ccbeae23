import { beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { Law } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';
import type { LawArticle } from '../laws/contract.ts';
import { type Imported, importLaws } from '../server/laws/import-laws.ts';
import { asked, lawText } from './a-law.ts';
import { countLaws, forgetLaws, loadLaws } from './load-laws.ts';
import { someLaw } from './some-laws.ts';

const given = (source: string) => ({ law: readLaw(source, asked), source });
const changedText = () =>
  lawText('es.md')
    .replace('El banco puede ser de madera.', 'El banco puede ser de madera o de piedra.')
    .replace('##### Artículo 5 bis. Sombra y etc.\n\nLa sombra es parte del banco.\n', '')
    .replace('2033-05-06', '2034-01-01');

describe.skipIf(whyNoDatabase)('Loading laws', () => {
  let world: World;
  const load = async (source: string, options: Parameters<typeof importLaws>[2] = {}): Promise<Imported> => {
    const [imported] = await importLaws(world.system, [given(source)], options);
    if (!imported) throw new Error('Nothing was imported');
    return imported;
  };

  beforeEach(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
  });

  it('writes a law whole, as its source has it', async () => {
    const { is, counts } = await load(lawText('es.md'));

    expect(is).toBe('new');
    expect(counts).toMatchObject({ holds: true, expected: 9 });
    const ana = await world.as('ana');
    const { body } = await ana.get<{ items: object[] }>('/api/despacho-legal/laws');
    expect(body.items).toEqual([
      expect.objectContaining({ key: 'RDL9/2031', articles: 9, provisions: 6, versionDate: '2033-05-06', first: 'único' }),
    ]);
  });

  it('changes nothing where the text is the same', async () => {
    await load(lawText('es.md'));

    const again = await load(lawText('es.md'));

    expect(again).toMatchObject({ is: 'same', difference: { added: [], changed: [], removed: [], same: 15 } });
    expect(await countLaws(world.system)).toEqual({ all: 1, current: 1 });
  });

  it('tells what changed, and keeps the old text for whoever cites it', async () => {
    const before = await load(lawText('es.md'));
    const cited = before.law.articles.find(({ number }) => number === '1 bis');

    const after = await load(changedText());

    expect(after.is).toBe('changed');
    expect(after.difference).toMatchObject({ added: [], changed: [{ number: '1 bis' }], removed: ['5 bis'] });
    expect(await countLaws(world.system)).toEqual({ all: 2, current: 1 });
    const ana = await world.as('ana');
    const url = `/api/despacho-legal/laws/${encodeURIComponent('RDL9/2031')}/articles/${encodeURIComponent('1 bis')}`;
    const now = (await ana.get<LawArticle>(url)).body;
    const then = (await ana.get<LawArticle>(`${url}?hash=${cited?.hash}`)).body;
    expect([now.pairs[0]?.literal, now.isCurrent]).toEqual(['El banco puede ser de madera o de piedra.', true]);
    expect([then.pairs[0]?.literal, then.isCurrent]).toEqual(['El banco puede ser de madera.', false]);
    expect(now.versions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    const gone = await ana.get<LawArticle>(url.replace(encodeURIComponent('1 bis'), encodeURIComponent('5 bis')));
    expect([gone.status, gone.body.isCurrent, gone.body.before]).toEqual([200, false, null]);
  });

  it('goes back to a text that was loaded before without writing it twice', async () => {
    await load(lawText('es.md'));
    await load(changedText());

    const back = await load(lawText('es.md'), { accept: true });

    expect(back.is).toBe('changed');
    expect(await countLaws(world.system)).toEqual({ all: 2, current: 1 });
  });

  it('does not put an older text in the place of a newer one, unless it is told to', async () => {
    await load(changedText());

    expect((await load(lawText('es.md'))).is).toBe('older');
    expect((await load(lawText('es.md'), { accept: true })).is).toBe('changed');
  });

  it('refuses a law of which not every article was read, unless it is told to', async () => {
    const { law, source } = given(lawText('es.md'));
    const cut = { law, source: `${source}\n##### Artículo 99. Nieve.\n` };

    const [refused] = await importLaws(world.system, [cut]);

    expect(refused).toMatchObject({ is: 'miscounted', counts: { expected: 10 } });
    expect(await countLaws(world.system)).toEqual({ all: 0, current: 0 });
    expect((await importLaws(world.system, [cut], { accept: true }))[0]?.is).toBe('new');
  });

  it('writes nothing on trial', async () => {
    expect((await load(lawText('es.md'), { isTrial: true })).is).toBe('new');

    expect(await countLaws(world.system)).toEqual({ all: 0, current: 0 });
  });

  it('keeps what was loaded before something that fails, and nothing of that', async () => {
    const broken: Law = { ...someLaw('L1/2030', 'Ley 1/2030', [['1', '', 'Uno.']]) };
    broken.articles = [...broken.articles, ...broken.articles];

    await expect(loadLaws(world.system, [someLaw('LAU', 'Ley 29/1994', [['1', '', 'Uno.']]), broken])).rejects.toThrow();

    expect(await countLaws(world.system)).toEqual({ all: 1, current: 1 });
  });

  it('writes a law once where two load it at the same time', async () => {
    const both = await Promise.all([load(lawText('mx.md')), load(lawText('mx.md'))]);

    expect(both.map(({ is }) => is).sort()).toEqual(['new', 'same']);
    expect(await countLaws(world.system)).toEqual({ all: 1, current: 1 });
  });

  it('takes over what the source says of the same text anew, without another copy of it', async () => {
    await load(lawText('es.md'));

    expect((await load(lawText('es.md').replace('2033-05-06', '2033-07-08'))).is).toBe('same');

    const { body } = await (await world.as('ana')).get<{ items: { versionDate: string }[] }>('/api/despacho-legal/laws');
    expect(body.items[0]?.versionDate).toBe('2033-07-08');
    expect((await countLaws(world.system)).all).toBe(1);
    await forgetLaws(world.system);
  });
});
