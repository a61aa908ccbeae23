import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BotSpec } from '../../src/platform/bots/contract.ts';
import { type AppSpec, defineApp } from '../../src/platform/catalog/define-app.ts';
import { applications, bots } from '../../src/platform/catalog/tables.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { openScratchDatabase } from '../../src/platform/db/tests/scratch-database.ts';
import { seed } from '../../src/seed.ts';

const app = (slug: string): AppSpec =>
  defineApp({
    slug,
    path: `/${slug}`,
    name: { es: slug, en: slug },
    category: 'plataforma',
    description: { es: 'Una línea', en: 'One line' },
    hue: 200,
    icon: 'star',
    access: 'basic',
  });
const bot: BotSpec = {
  slug: 'blu-psicologa',
  name: 'BLU',
  category: 'salud-mental',
  icon: 'star',
  summary: { es: '', en: '' },
  words: '',
  specialty: 'Acompañamiento',
  personality: 'Cálida',
  capabilities: ['conversation'],
  model: { prefer: ['local'], withoutModel: 'guided' },
  safetyTier: 'support',
  description: { es: '', en: '' },
  disclaimer: { es: '', en: '' },
  greeting: { es: '', en: '' },
  protocols: [],
  intents: [],
  knowledge: { es: [], en: [] },
};

describe.skipIf(inject('whyNoDatabase'))('Seeding a database', () => {
  let scratch: Awaited<ReturnType<typeof openScratchDatabase>>;
  const installed = ['universe', 'chat', 'comunicacion-social', 'spoiler-alert', 'sign-link', 'despacho-legal'].map(app);
  const everything = async () => [
    await scratch.db.select().from(applications).orderBy(applications.slug),
    await scratch.db.select().from(bots).orderBy(bots.slug),
  ];
  const isActive = async (slug: string) =>
    (await scratch.db.select().from(applications).where(eq(applications.slug, slug)))[0]?.isActive;

  beforeAll(async () => {
    scratch = await openScratchDatabase();
    await migrate(scratch);
    await seed(scratch.db, installed, [bot]);
  });
  afterAll(() => scratch.drop());

  it('knows the seven applications of the specification, and offers those that are installed', async () => {
    const rows = await scratch.db.select().from(applications).orderBy(applications.slug);

    expect(rows.map(({ slug, isActive }) => [slug, isActive])).toEqual([
      ['chat', true],
      ['comunicacion-social', true],
      ['despacho-legal', true],
      ['hiperfoco', false],
      ['sign-link', true],
      ['spoiler-alert', true],
      ['universe', true],
    ]);
  });

  it('changes nothing when it runs again, even on several nodes at once', async () => {
    const before = await everything();

    await Promise.all([1, 2, 3].map(() => seed(scratch.db, installed, [bot])));

    expect(await everything()).toEqual(before);
  });

  it('leaves what an administrator has switched off or changed', async () => {
    await scratch.db.update(applications).set({ isActive: false }).where(eq(applications.slug, 'chat'));
    await scratch.db.update(bots).set({ isActive: false });

    await seed(scratch.db, installed, [{ ...bot, name: 'BLU psicóloga' }]);

    expect(await isActive('chat')).toBe(false);
    expect((await scratch.db.select().from(bots))[0]).toMatchObject({ name: 'BLU psicóloga', isActive: false });
  });

  it('opens an application when its code arrives, and closes it when it goes', async () => {
    await seed(scratch.db, [...installed, app('hiperfoco')], [bot]);
    expect(await isActive('hiperfoco')).toBe(true);

    await seed(scratch.db, installed, [bot]);
    expect(await isActive('hiperfoco')).toBe(false);
  });
});
