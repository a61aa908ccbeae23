import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson, type Person } from '#tests/support/person.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { specialists } from '../core/cases/specialists.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';
import { someLaws } from './some-laws.ts';

const dismissal = 'Me han despedido. ¿Cuánto tiempo tengo para ir al juez?';
const labour = specialists.laboral.slug;

/** What a reply quotes, without the marks of its text. */
const quotesOf = (reply: string) =>
  reply
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2).replace(/\\([\\`*_[\]<>|~])/g, '$1'));
const isInLaws = (quote: string) => someLaws.some(({ articles }) => articles.some(({ text }) => text.includes(quote)));

describe.skipIf(whyNoDatabase)('Talking with a legal specialist', () => {
  let world: World;
  const model = scriptedModel({ say: ['El artículo 99 dice que ganas.'] });
  beforeAll(async () => {
    world = await aWorld({ models: [model] });
    await forgetLaws(world.system);
    await loadLaws(world.system, someLaws);
  });
  afterAll(async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
  });

  /** Somebody new, of a country if they said which. */
  async function somebody(country?: string): Promise<Person> {
    const person = await createPerson(world.url, 'eva');
    if (country) await person.put('/api/user/profile', { settings: { country }, onboarded: true });
    return person;
  }
  async function talks(person: Person, slug = labour) {
    const conversationId = await person.opens(slug);
    return (text: string) => person.says(text, { conversationId });
  }

  it('answers with the words of the law, its article and the way to all of it, and nothing that is not in the law', async () => {
    const say = await talks(await somebody('ES'));

    const { body, message } = await say(dismissal);

    const quotes = quotesOf(body);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !isInLaws(quote))).toEqual([]);
    expect(body).toContain('**Estatuto de los Trabajadores, artículo');
    expect(body).toMatch(/\]\(\/despacho-legal\/leyes\/ET\/\d+\?pais=ES&texto=[^)]+\)/);
    expect(body).toContain('He mirado la ley de España.');
    expect(message.metadata).not.toHaveProperty('memory');
    expect(message.metadata.mode).toBe('guided');
  });

  it('shows more articles to who reads much at a time, each sentence out of the store', async () => {
    const person = await somebody('ES');
    await person.put('/api/user/profile', { settings: { country: 'ES', length: 'detallado' }, onboarded: true });
    const say = await talks(person);
    const questions = [dismissal, 'despido improcedente', 'me echaron sin carta', 'cuidar de un niño y trabajar menos horas'];

    for (const question of questions) {
      const quotes = quotesOf((await say(question)).body);
      expect(quotes.length, question).toBeGreaterThan(0);
      expect(quotes.filter((quote) => !isInLaws(quote))).toEqual([]);
    }
  });

  it('asks of which country where nobody said it, takes the answer as it comes, and keeps it', async () => {
    const say = await talks(await somebody());

    const asked = (await say(dismissal)).body;
    const doubted = (await say('no sé')).body;
    const answered = (await say('es de España')).body;
    const later = (await say('¿qué pasa si el despido es improcedente?')).body;

    for (const each of [asked, doubted]) expect(each).toBe('¿De qué país es tu caso? Escribe «España» o «México».');
    expect(answered).toContain('/leyes/ET/');
    expect(later).toContain('He mirado la ley de España.');
  });

  it('asks the last question again for another country that is named', async () => {
    const say = await talks(await somebody('ES'));

    await say('Me han despedido');
    const { body } = await say('México');

    expect(body).toContain('/leyes/LFT/48?pais=MX');
    expect(body).toContain('He mirado la ley de México.');
  });

  it('brings people first, with their telephones, and the law afterwards to who wants to read it', async () => {
    const say = await talks(await somebody('ES'), specialists.penal.slug);

    const { body, message } = await say('La policía me acaba de detener. ¿Puede el juez citarme a la vista?');
    const after = (await say('ver la ley')).body;

    expect(message.metadata).toMatchObject({ mode: 'fixed' });
    expect(message.metadata.helpLines?.map(({ phone, country }) => [phone, country])).toEqual([['112', 'ES']]);
    expect(body).toContain('Esto necesita a una persona ahora.');
    expect(quotesOf(body)).toEqual([]);
    expect(quotesOf(after).length).toBeGreaterThan(0);
    expect(quotesOf(after).every(isInLaws)).toBe(true);
  });

  it('answers a danger to life with the fixed words, before anything is looked up', async () => {
    const say = await talks(await somebody('ES'));

    const { body, message } = await say('Me han despedido y ya no quiero vivir, voy a matarme');

    expect(message.metadata.mode).toBe('fixed');
    expect(body).not.toContain('/leyes/');
  });

  it('tells no odds and acts for nobody', async () => {
    const say = await talks(await somebody('ES'));

    expect((await say('¿Qué probabilidad tengo de ganar el juicio?')).body).toContain('No digo si vas a ganar.');
    expect((await say('¿Voy a ganar el juicio?')).body).toContain('No digo si vas a ganar.');
  });

  it('quotes instead of judging where a verdict is asked for', async () => {
    const say = await talks(await somebody('ES'));

    const { body } = await say('¿Me pueden despedir sin decirlo por escrito?');

    expect(quotesOf(body).length).toBeGreaterThan(0);
    expect(quotesOf(body).every(isInLaws)).toBe(true);
  });

  it('says that it is not there where it is not, and asks no model, ever', async () => {
    const say = await talks(await somebody('ES'));

    const { body, message } = await say('xyzzy plugh');

    expect(body).toContain('No está en las leyes cargadas.');
    expect(message.metadata.mode).toBe('honest');
    expect(world.modelCalls()).toBe(0);
  });

  it('says so where no law is loaded', async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
    const say = await talks(await somebody('ES'));

    expect((await say(dismissal)).body).toContain('Aquí no hay leyes cargadas.');

    await loadLaws(world.system, someLaws);
    lawShelfOf(world.system.db).close();
  });
});
