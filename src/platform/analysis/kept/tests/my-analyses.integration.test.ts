import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { takeCopy } from '../../../consent/belongings/tests/a-copy.ts';
import type { AnalysedText, Analyses, Analysis } from '../contract.ts';
import { decides, voice } from './allowed.ts';

const url = '/api/user/analyses';

async function keeps(person: Person, text = 'Estoy feliz, me dieron la beca'): Promise<Analysis> {
  await decides(person, 'emotion-analysis');
  const { analysis } = (await person.post<AnalysedText>(`${url}/text`, { text, keep: true })).body;
  if (!analysis) throw new Error('Nothing was read');
  return analysis;
}

describe.skipIf(whyNoDatabase)('"No es así"', () => {
  it('a11y/C8 is stored and wins wherever the analysis is shown, and the reading stays beside it', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, results } = await keeps(ana);

    const corrected = await ana.put<Analysis>(`${url}/${id}/correction`, { emotion: 'sorpresa', note: 'Fue un susto bueno' });
    const [listed] = (await ana.get<Analyses>(url)).body.items;
    const one = await ana.get<Analysis>(`${url}/${id}`);

    for (const shown of [corrected.body, listed, one.body]) {
      expect(shown?.stands).toEqual({ isCorrected: true, emotion: 'sorpresa', note: 'Fue un susto bueno' });
      expect(shown?.results).toEqual(results);
    }
  });

  it('survives a new reading of the same thing and a permission taken back, and is in the person’s copy', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await decides(ana, 'emotion-analysis');
    const asked = { id: randomUUID(), text: 'Estoy feliz, me dieron la beca', keep: true };
    await ana.post(`${url}/text`, asked);
    await ana.put(`${url}/${asked.id}/correction`, { note: 'Era ironía' });

    const again = await ana.post<AnalysedText>(`${url}/text`, asked);
    await decides(ana, 'emotion-analysis', false);
    const after = await ana.get<Analysis>(`${url}/${asked.id}`);
    const copy = await takeCopy(world, ana);

    expect(again.body.analysis?.stands).toMatchObject({ isCorrected: true, emotion: null, note: 'Era ironía' });
    expect(after.body.stands).toMatchObject({ isCorrected: true, note: 'Era ironía' });
    expect(String(copy.rowsOf('multimodal_analyses')[0]?.correction)).toContain('Era ironía');
  });

  it('can be taken back, is no baseline meanwhile, and must say something', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await keeps(ana);
    for (let at = 0; at < 4; at += 1) await keeps(ana);
    await ana.put(`${url}/${id}/correction`, { note: 'No' });
    const baseline = async () => (await keeps(ana)).figures.find(({ key }) => key === 'text.valence')?.baseline ?? null;

    const without = await baseline();
    const undone = await ana.delete<Analysis>(`${url}/${id}/correction`);
    const empty = await ana.put(`${url}/${id}/correction`, {});
    const long = await ana.put(`${url}/${id}/correction`, { note: 'a'.repeat(501) });

    expect(without).toBeNull();
    expect(undone.body).toMatchObject({ correction: null, stands: { isCorrected: false, emotion: 'alegria' } });
    expect(await baseline()).toMatchObject({ of: 6 });
    expect([empty.status, long.status]).toEqual([422, 422]);
  });
});

describe.skipIf(whyNoDatabase)('A person’s own analyses', () => {
  it('sec/S2 are not there for anybody else, on any way to them', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await keeps(ana);

    const answers = await Promise.all([
      luis.get(`${url}/${id}`),
      luis.delete(`${url}/${id}`),
      luis.put(`${url}/${id}/correction`, { note: 'mía' }),
      luis.delete(`${url}/${id}/correction`),
    ]);

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual(answers.map(() => [404, 'analysis/not-found']));
    await luis.delete(url);
    expect((await ana.get<Analysis>(`${url}/${id}`)).body.stands.isCorrected).toBe(false);
  });

  it('are listed newest first, page by page, by type, by conversation and by message', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'voice');
    const conversationId = randomUUID();
    const texts = [await keeps(ana), await keeps(ana), await keeps(ana)];
    await ana.post(`${url}/measures`, { channel: 'audio', conversationId, measures: voice() });
    const ids = async (query: string) => (await ana.get<Analyses>(`${url}?${query}`)).body.items.map(({ id }) => id);

    const first = (await ana.get<Analyses>(`${url}?type=emotion&limit=2`)).body;
    const rest = (await ana.get<Analyses>(`${url}?type=emotion&limit=2&after=${first.next}`)).body;

    expect([...first.items, ...rest.items].map(({ id }) => id).toSorted()).toEqual(texts.map(({ id }) => id).toSorted());
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null]);
    expect(await ids('type=social_cues')).toHaveLength(1);
    expect(await ids(`conversationId=${conversationId}`)).toHaveLength(1);
    expect(await ids(`messageId=${randomUUID()}`)).toEqual([]);
    expect((await ana.get(`${url}?type=verdict`)).status).toBe(422);
  });

  it('go on to the next page where one of them no longer opens', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    const ids: (string | null)[] = [];
    for (let at = 0; at < 5; at += 1) ids.unshift((await keeps(ana)).id);
    const [newest, broken, middle, last, oldest] = ids;
    for (const id of [broken, last])
      await system.db.execute(sql`update multimodal_analyses set results = 'no seal' where id = ${id}`);

    const pages: (string | null)[][] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { body }: { body: Analyses } = await ana.get<Analyses>(`${url}?limit=2&after=${next}`);
      pages.push(body.items.map(({ id }) => id));
      next = body.next;
    }

    expect(pages).toEqual([[newest], [middle], [oldest]]);
  });

  it('go one by one or all at once, whatever is allowed now', async () => {
    const ana = await (await aWorld()).as('ana');
    const [one] = [await keeps(ana), await keeps(ana), await keeps(ana)];
    await decides(ana, 'emotion-analysis', false);

    const gone = await ana.delete(`${url}/${one?.id}`);
    const left = (await ana.get<Analyses>(url)).body.items.length;
    const again = await ana.delete(`${url}/${one?.id}`);
    const all = await ana.delete(url);

    expect([gone.status, left, again.status, all.status]).toEqual([204, 2, 404, 204]);
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });
});
