import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { createHttpServer, type HttpServer } from '#platform/http/server.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { defineApp } from '../define-app.ts';
import { guardApp } from '../guard-app.ts';
import { liveAccessOf } from '../live-access.ts';
import { applications, userAppAccess } from '../tables.ts';

const dayMs = 86_400_000;
const talents = defineApp({
  slug: 'hiperfoco',
  path: '/hiperfoco',
  name: { es: 'Hiperfoco', en: 'Hiperfoco' },
  category: 'servicios-profesionales',
  description: { es: 'Talentos', en: 'Talents' },
  hue: 60,
  icon: 'telescope',
  access: 'premium',
});

describe.skipIf(whyNoDatabase)('An application that asks for a level', () => {
  let world: World;
  let system: System;
  let ana: Person;
  let appId: string;
  beforeAll(async () => {
    world = await aWorld();
    system = world.system;
    ana = await world.as('ana');
    appId = (await system.db.select().from(applications).where(eq(applications.slug, talents.slug)))[0]?.id ?? '';
  });
  const switchTalents = async (isActive: boolean) => {
    await system.db.update(applications).set({ isActive }).where(eq(applications.slug, talents.slug));
  };
  afterEach(async () => {
    await switchTalents(false);
    await system.db.delete(userAppAccess).where(eq(userAppAccess.userId, ana.personId));
    liveAccessOf(system.db).forgetApps();
    liveAccessOf(system.db).forgetPerson(ana.personId);
  });

  /** A node whose only app is this one, whose clock a test can move. */
  async function aNode() {
    let aheadMs = 0;
    const now = () => new Date(system.now().getTime() + aheadMs);
    const person = {
      personId: ana.personId,
      sessionId: randomUUID(),
      role: 'person' as const,
      provedAt: now(),
      renewedAt: now(),
    };
    const server: HttpServer = await createHttpServer({
      config: system.config,
      log: system.log,
      authenticate: async () => person,
      ready: async () => ({ database: 'ok', migrations: 'ok' }),
    });
    const terms = { config: { purpose: 'core', owner: 'self' } } as const;
    await guardApp(
      server,
      { ...system, now },
      {
        app: talents,
        routes(scope) {
          scope.get('/api/hiperfoco/talents', terms, async () => ({ items: [] }));
          scope.post('/api/hiperfoco/talents', terms, async () => ({ id: 1 }));
        },
      },
    );
    const ask = async (method: 'GET' | 'POST' = 'GET') => {
      const { statusCode, body } = await server.inject({ method, url: '/api/hiperfoco/talents' });
      return [statusCode, JSON.parse(body).type];
    };
    const pass = (ms: number): void => {
      aheadMs += ms;
    };
    return { ask, pass };
  }
  const give = (accessLevel: 'basic' | 'premium' | 'professional', expiresAt: Date | null) =>
    system.db.insert(userAppAccess).values({ userId: ana.personId, appId, accessLevel, expiresAt });

  it('sec/S5 does not exist while it is off, and within a second of being switched off', async () => {
    const { ask, pass } = await aNode();
    expect(await ask()).toEqual([404, 'http/not-found']);
    await give('premium', null);
    await switchTalents(true);
    pass(1000);
    expect(await ask()).toEqual([200, undefined]);

    await switchTalents(false);
    pass(1000);

    expect(await ask()).toEqual([404, 'http/not-found']);
  });

  it('sec/S5 says so to whoever has too low a level, and opens to a higher one', async () => {
    await switchTalents(true);
    const { ask, pass } = await aNode();
    expect(await ask()).toEqual([403, 'catalog/access-required']);

    await give('professional', null);
    pass(1000);

    expect(await ask('POST')).toEqual([200, undefined]);
  });

  it('sec/S5 is read for seven days after a level ended, changed no more, and then closed', async () => {
    await switchTalents(true);
    const { ask, pass } = await aNode();
    await give('premium', new Date(system.now().getTime() + dayMs));
    expect(await ask('POST')).toEqual([200, undefined]);

    pass(dayMs + 1000);
    expect([await ask('GET'), await ask('POST')]).toEqual([
      [200, undefined],
      [403, 'catalog/access-required'],
    ]);

    pass(7 * dayMs);
    expect(await ask('GET')).toEqual([403, 'catalog/access-required']);
  });

  it('is guarded in this installation as every other: a switched-off chat answers nothing, and is in no list', async () => {
    await system.db.update(applications).set({ isActive: false }).where(eq(applications.slug, 'chat'));
    liveAccessOf(system.db).forgetApps();
    try {
      const answers = [
        await ana.get('/api/chat/conversations'),
        await ana.post('/api/chat/conversations', { botSlug: 'blu-psicologa' }),
      ];
      expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
        [404, 'http/not-found'],
        [404, 'http/not-found'],
      ]);
      const { body } = await ana.get<{ items: { app: string }[] }>('/api/user/access');
      expect(body.items.map(({ app }) => app)).not.toContain('chat');
      expect((await ana.get('/api/user/standing')).body).toEqual({ role: 'person', closedApps: ['chat'] });
      expect((await ana.get('/api/bots')).body).toEqual({ items: [], next: null });
    } finally {
      await system.db.update(applications).set({ isActive: true }).where(eq(applications.slug, 'chat'));
      liveAccessOf(system.db).forgetApps();
    }
  });
});

describe.skipIf(whyNoDatabase)('Asking for a level', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  const asks = { accessLevel: 'premium', reason: 'Quiero preparar un caso.' };

  it('is open until somebody decides, once per application, and can be taken back', async () => {
    const marta = await world.as('marta');
    const asked = await marta.post<{ id: string }>('/api/applications/chat/access-requests', asks);
    expect([asked.status, asked.body]).toMatchObject([201, { app: 'chat', status: 'asked', reason: asks.reason }]);

    const [one, other] = await Promise.all([1, 2].map(() => marta.post('/api/applications/chat/access-requests', asks)));
    expect([one?.body.type, other?.body.type]).toEqual(['catalog/already-asked', 'catalog/already-asked']);

    expect((await marta.delete(`/api/user/access-requests/${asked.body.id}`)).status).toBe(204);
    const { items } = (await marta.get<{ items: object[] }>('/api/user/access-requests')).body;
    expect(items).toMatchObject([{ id: asked.body.id, status: 'withdrawn' }]);
  });

  it('opens one request when it is asked twice at once', async () => {
    const eva = await world.as('eva');

    const answers = await Promise.all([1, 2, 3, 4].map(() => eva.post('/api/applications/chat/access-requests', asks)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('sec/S1 is nobody else’s to withdraw or to see', async () => {
    const [luz, rosa] = [await world.as('luz'), await world.as('rosa')];
    const { body } = await luz.post<{ id: string }>('/api/applications/chat/access-requests', asks);

    const others = await rosa.delete(`/api/user/access-requests/${body.id}`);
    const random = await rosa.delete(`/api/user/access-requests/${randomUUID()}`);

    expect({ ...others.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
    expect(others.status).toBe(404);
    expect((await rosa.get<{ items: [] }>('/api/user/access-requests')).body.items).toEqual([]);
  });

  it('knows no application that is not installed', async () => {
    const ivo = await world.as('ivo');

    expect((await ivo.post('/api/applications/hiperfoco/access-requests', asks)).body.type).toBe('catalog/app-not-found');
  });
});
