import { describe, expect, it } from 'vitest';
import { createPerson } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { createServer } from '../../../server.ts';
import type { BotSpec, BotSummary } from '../contract.ts';
import { seedBots } from '../seed-store.ts';
import { smallBot } from './small-bot.ts';

const cuentos: BotSpec = {
  ...smallBot,
  slug: 'cuentos',
  name: 'Cuentos',
  icon: 'palette',
  description: { es: { directo: 'Te lee un cuento.', formal: 'Le lee un cuento.' }, en: 'Reads you a story.' },
  summary: { es: 'Cuentos cortos. Es un programa.', en: 'Short stories. It is a program.' },
};

/** The same world with one more bot installed. */
async function withCuentos({ system }: World) {
  const bots = [...system.bots, cuentos];
  await system.db.transaction((tx) => seedBots(tx, bots));
  const server = await createServer({ ...system, bots });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => server.close() };
}

const found = (items: BotSummary[]) => items.find(({ slug }) => slug === 'cuentos');

describe.skipIf(whyNoDatabase)('The bots that a person can talk with', () => {
  it('are all that are installed, each with what pages show of it, and a conversation with each can begin', async () => {
    const world = await aWorld();
    const { url, close } = await withCuentos(world);
    const ana = await createPerson(url, 'ana');

    const { items } = (await ana.get<{ items: BotSummary[] }>('/api/bots')).body;
    const conversationId = await ana.opens('cuentos');
    await close();

    expect(items.map(({ slug }) => slug)).toEqual([...world.system.bots.map(({ slug }) => slug), 'cuentos']);
    expect(found(items)).toMatchObject({ name: 'Cuentos', icon: 'palette', summary: 'Cuentos cortos. Es un programa.' });
    expect(conversationId).toBeTruthy();
  });

  it('are told in the language and the tone of whoever asks, and as the app where they are met is for them (a11y/C1)', async () => {
    const { url, close } = await withCuentos(await aWorld());
    const ana = await createPerson(url, 'ana');
    const asked = async (path: string) => found((await ana.get<{ items: BotSummary[] }>(path)).body.items);
    await ana.put('/api/user/profile/apps/chat', { tone: 'formal' });

    const [anywhere, inChat] = [await asked('/api/bots'), await asked('/api/bots?app=chat')];
    await ana.put('/api/user/profile', { settings: { language: 'en' }, onboarded: true });
    const inEnglish = await asked('/api/bots?app=chat');
    await close();

    expect([anywhere?.description, inChat?.description]).toEqual(['Te lee un cuento.', 'Le lee un cuento.']);
    expect([inEnglish?.description, inEnglish?.summary]).toEqual(['Reads you a story.', 'Short stories. It is a program.']);
  });

  it('are not told of an app that cannot be one', async () => {
    const ana = await (await aWorld()).as('ana');

    expect((await ana.get('/api/bots?app=../chat')).status).toBe(422);
  });
});
