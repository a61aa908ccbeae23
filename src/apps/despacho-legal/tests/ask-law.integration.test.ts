import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '#platform/log/log.ts';
import { everyRow } from '#tests/support/everything-kept.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { AskLaw, LawFindings, LawReply, LoadedLaws } from '../laws/contract.ts';
import { askLaw } from '../server/laws/ask-law.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';
import { someLaw, someLaws } from './some-laws.ts';

const ask = (question: string, more: object = {}) => ({ questionId: randomUUID(), question, country: 'ES', ...more });
const url = '/api/despacho-legal/questions';

describe.skipIf(whyNoDatabase)('Asking the loaded laws', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
    await loadLaws(world.system, someLaws);
  });
  afterAll(async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
  });
  const reply = async (question: string, more?: object) =>
    (await (await world.as('ana')).post<LawReply>(url, ask(question, more))).body;

  it('answers in the words of the law, each sentence beside its article', async () => {
    const answer = await reply('Me han despedido. ¿Cuánto tiempo tengo para ir al juez?');

    if (answer.outcome !== 'answer') throw new Error(JSON.stringify(answer));
    expect(answer.articles.map(({ law, article }) => `${law} ${article}`)).toContain('ET 59');
    for (const { law, article, pairs, hash, versionDate, lawTitle } of answer.articles) {
      const stored = someLaws.find(({ key }) => key === law)?.articles.find(({ number }) => number === article);
      expect(stored?.hash).toBe(hash);
      expect([versionDate, lawTitle.length > 0]).toEqual(['2035-01-01', true]);
      for (const { literal } of pairs) expect(stored?.text).toContain(literal);
    }
  });

  it('says that it is not in the loaded laws, and which they are', async () => {
    const answer = await reply('xyzzy plugh');

    expect(answer).toMatchObject({ outcome: 'not_found', because: 'nothing-found' });
    expect(answer.outcome === 'not_found' && answer.loaded.map(({ key }) => key)).toEqual(['CC', 'ET', 'LAU', 'LEC', 'LFT']);
  });

  it('asks of which country, and tells no odds', async () => {
    expect(await reply('Me han despedido', { country: null })).toEqual({ outcome: 'ask', because: 'no-country' });
    expect(await reply('¿Qué probabilidad tengo de ganar el juicio?')).toEqual({ outcome: 'refuse', because: 'odds' });
  });

  it('brings people first to whoever may be in danger, and is followed up', async () => {
    const eva = await world.as('eva');

    const { body } = await eva.post<LawReply>(url, ask('Mi jefe me ha despedido y ya no quiero vivir, voy a matarme'));

    expect(body).toMatchObject({ outcome: 'handoff_human', because: 'crisis' });
    expect(body.outcome === 'handoff_human' && body.text && body.helpLines.length).toBeGreaterThan(0);
    const { episode } = (await eva.get<{ episode: object | null }>('/api/safety/episodes/open')).body;
    expect(episode).not.toBeNull();
  });

  it('goes on bringing people where a life is in danger, whatever was seen, and the law where it is not', async () => {
    const seen = { sawPeople: true };

    expect(await reply('voy a matarme esta noche', seen)).toMatchObject({ outcome: 'handoff_human', because: 'crisis' });
    expect((await reply('La policía me acaba de detener. ¿Puede el juez citarme a la vista?')).outcome).toBe('handoff_human');
    expect((await reply('La policía me acaba de detener. ¿Puede el juez citarme a la vista?', seen)).outcome).toBe('answer');
  });

  it('keeps and logs no word of what is asked', async () => {
    const ana = await world.as('ana');
    const logged: string[] = [];
    const log = createLog({ logLevel: 'trace' }, { write: (line) => void logged.push(line) });
    const ctx = { ...world.system, log, personId: ana.personId, sessionId: randomUUID() };
    const asked = ask('Me han despedido de la zapatería Quintanilla', { isDecided: false, sawPeople: false });

    expect((await askLaw(ctx, asked as AskLaw)).outcome).toBe('answer');
    await ana.post('/api/despacho-legal/laws/ET/search', { q: 'zapatería Quintanilla' });

    expect(logged.join('\n')).not.toMatch(/zapater|quintanilla/i);
    expect(await everyRow(world.system.database.pool)).not.toMatch(/zapater|quintanilla/i);
  });

  it('finds within a law, by number and by words', async () => {
    const ana = await world.as('ana');
    const find = async (q: string) =>
      (await ana.post<LawFindings>('/api/despacho-legal/laws/ET/search', { q })).body.items.map(({ article }) => article);

    expect((await find('59'))[0]).toBe('59');
    expect((await find('por escrito con los hechos'))[0]).toBe('55');
    expect((await ana.post('/api/despacho-legal/laws/NADA/search', { q: 'x' })).status).toBe(404);
  });

  it('shows an article however it is cited, with those beside it', async () => {
    const ana = await world.as('ana');
    const show = async (path: string) => (await ana.get<Record<string, unknown>>(`/api/despacho-legal/laws/${path}`)).body;

    expect(await show('ET/articles/art.%2056')).toMatchObject({
      article: '56',
      before: { article: '55' },
      after: { article: '59' },
    });
    expect(await show('LFT/articles/3%20bis')).toMatchObject({ article: '3o Bis', country: 'MX', after: null });
    expect(await show('ET/articles/60')).toMatchObject({ standing: 'repealed' });
    expect(await show('ET/articles/1000')).toMatchObject({ type: 'despacho-legal/article-not-found' });
    expect(await show('ET/articles/56?country=MX')).toMatchObject({ type: 'despacho-legal/law-not-loaded' });
  });

  it('refuses what is no question, and whoever is not signed in', async () => {
    const ana = await world.as('ana');

    expect((await ana.post(url, ask('   '))).status).toBe(422);
    expect((await ana.post(url, ask('x'.repeat(2001)))).status).toBe(422);
    expect((await ana.post(url, ask('hola', { country: 'FR' }))).status).toBe(422);
    expect((await fetch(world.url + url, { method: 'POST' })).status).toBe(401);
    expect((await fetch(`${world.url}/api/despacho-legal/laws`)).status).toBe(401);
  });

  it('follows an import, with the laws before answering meanwhile', async () => {
    const ana = await world.as('ana');
    await reply('fianza');
    await loadLaws(world.system, [
      someLaw('L7/2036', 'Ley 7/2036, de Faroles', [['1', 'Faroles', 'Los faroles se encienden a las ocho.']]),
    ]);

    await vi.waitFor(
      async () => {
        const answer = await reply('¿a qué hora se encienden los faroles?');
        expect(answer.outcome === 'answer' && answer.articles.map(({ law }) => law)).toContain('L7/2036');
      },
      { timeout: 15_000, interval: 300 },
    );

    expect((await ana.get<LoadedLaws>('/api/despacho-legal/laws')).body.shelf).toEqual({ state: 'ready', done: 6, total: 6 });
  });

  it('says calmly that no law is loaded, and has people first all the same', async () => {
    await forgetLaws(world.system);
    await vi.waitFor(async () => {
      const { body } = await (await world.as('ana')).get<LoadedLaws>('/api/despacho-legal/laws');
      expect(body).toEqual({ items: [], shelf: { state: 'empty', done: 0, total: 0 } });
    }, 5_000);

    expect(await reply('Me han despedido')).toMatchObject({ outcome: 'not_found', because: 'nothing-found', loaded: [] });
    expect((await reply('voy a matarme')).outcome).toBe('handoff_human');
  });
});
