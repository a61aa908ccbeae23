import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World } from '#tests/support/world.ts';
import { createServer } from '../../../server.ts';
import { closeSystem, createSystem } from '../../../system.ts';
import { anAdmin } from './an-admin.ts';

/** What one node remembers is trusted for a second; the rest is the way to it on a busy machine. */
const withinMs = 1600;

describe.skipIf(!inject('databaseUrl'))('What an administrator does on one node', () => {
  let world: World;
  let admin: Person;
  let other: System;
  let server: HttpServer;
  let url: string;
  beforeAll(async () => {
    world = await aWorld();
    admin = await anAdmin(world, 'administra');
    other = await createSystem(world.system.config, world.system.log, { models: [] });
    server = await createServer(other);
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server?.close();
    if (other) await closeSystem(other);
  });
  const there = async ({ headers }: Person, path: string) => (await fetch(url + path, { headers })).status;
  const becomes = async (status: number, ask: () => Promise<number>) => {
    const since = performance.now();
    await vi.waitFor(async () => expect(await ask()).toBe(status), { timeout: 5000, interval: 20 });
    return performance.now() - since;
  };

  it('sec/S21 closes an account on the other within a second, and ends the stream that is open there', async () => {
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const stream = await fetch(`${url}/api/chat/conversations/${conversationId}/events`, { headers: ana.headers });
    const since = performance.now();
    const ended = stream.body?.pipeTo(new WritableStream()).catch(() => undefined);
    expect(await there(ana, '/api/user')).toBe(200);

    await admin.post(`/api/admin/people/${ana.personId}/deactivate`);

    expect(await becomes(401, () => there(ana, '/api/user'))).toBeLessThan(withinMs);
    await ended;
    expect(performance.now() - since).toBeLessThan(withinMs + 1000);
  });

  it('switches an application off on the other within a second', async () => {
    const eva = await world.as('eva');
    const ask = () => there(eva, '/api/chat/conversations');
    expect(await ask()).toBe(200);

    await admin.put('/api/admin/applications/chat', { isActive: false });
    const off = await becomes(404, ask);
    await admin.put('/api/admin/applications/chat', { isActive: true });

    expect(off).toBeLessThan(withinMs);
    expect(await becomes(200, ask)).toBeLessThan(withinMs);
  });

  it('changes a setting for the other within a second', async () => {
    const key = 'organisations.invitation-days';
    expect(await other.settings.read(key)).toBe(14);

    await admin.put(`/api/admin/settings/${key}`, { value: 3, was: 14 });
    const taken = await becomes(3, () => other.settings.read(key));
    await admin.post(`/api/admin/settings/${key}/undo`);

    expect(taken).toBeLessThan(withinMs);
  });
});
