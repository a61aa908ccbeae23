import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Applications } from '../contract.ts';
import { applications, userAppAccess } from '../tables.ts';

const hourMs = 3_600_000;

describe.skipIf(whyNoDatabase)('The applications a person finds', () => {
  let system: System;
  let ana: Person;
  beforeAll(async () => {
    const world = await aWorld();
    system = world.system;
    ana = await world.as('ana');
  });
  const found = async (query = '') => (await ana.get<Applications>(`/api/applications${query}`)).body;
  const idOf = async (slug: string) =>
    (await system.db.select().from(applications).where(eq(applications.slug, slug)))[0]?.id ?? '';
  const switchChat = (isActive: boolean) => system.db.update(applications).set({ isActive }).where(eq(applications.slug, 'chat'));
  afterEach(() => switchChat(true));

  it('are those that are installed, and no other of the specification', async () => {
    const { items, next } = await found();

    expect(items.map(({ slug }) => slug).sort()).toEqual(system.apps.map(({ slug }) => slug).sort());
    expect(items).toContainEqual(expect.objectContaining({ slug: 'chat', path: '/chat', name: 'Chat', accessLevel: 'basic' }));
    expect(next).toBeNull();
  });

  it('are told in the language that is asked for', async () => {
    const spanish = (await found()).items.find(({ slug }) => slug === 'universe')?.description;
    const english = (await found('?language=en')).items.find(({ slug }) => slug === 'universe')?.description;

    const { description } = system.apps.find(({ slug }) => slug === 'universe') ?? {};
    expect({ es: spanish, en: english }).toEqual(description);
  });

  it('do not include one that was switched off', async () => {
    await switchChat(false);

    expect((await found()).items.map(({ slug }) => slug)).not.toContain('chat');
  });

  it('say how far the person may go, while that lasts', async () => {
    const access = { userId: ana.personId, appId: await idOf('chat'), accessLevel: 'premium' as const };
    const levelNow = async () => (await found()).items.find(({ slug }) => slug === 'chat')?.accessLevel;
    await system.db.insert(userAppAccess).values({ ...access, expiresAt: new Date(Date.now() + hourMs) });
    expect(await levelNow()).toBe('premium');

    await system.db
      .update(userAppAccess)
      .set({ expiresAt: new Date(Date.now() - hourMs) })
      .where(eq(userAppAccess.userId, ana.personId));
    expect(await levelNow()).toBe('basic');
  });

  it('point at a language or a filter that does not exist', async () => {
    const answers = [await ana.get('/api/applications?language=fr'), await ana.get('/api/applications?owner=1')];

    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(answers.map(({ body }) => (body.errors as { pointer: string }[])[0]?.pointer)).toEqual([
      '#/querystring/language',
      '#/querystring/owner',
    ]);
  });
});
