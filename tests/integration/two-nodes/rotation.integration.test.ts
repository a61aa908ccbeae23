import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { rotateCommand } from '#platform/context/rotate-command.ts';
import type { Message } from '#platform/conversations/contract.ts';
import type { Profile } from '#platform/profiles/contract.ts';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { sealOldWay } from '#tests/support/seal-old-way.ts';
import { asksOn, startTwoNodes, type TwoNodes } from '#tests/support/two-nodes.ts';
import { installedTables } from '../../../src/installed.tables.ts';

const [old, next] = [randomBytes(32), randomBytes(32)];
const secrets = { SECRET_KEY: randomBytes(32).toString('base64'), JWT_SECRET_KEY: randomBytes(32).toString('base64') };
const profile = '/api/user/profile';
const historyOf = (conversationId: string) => `/api/chat/conversations/${conversationId}/messages`;

/** As an earlier version wrote them: everything that was said so far, and whose it is, under the master key itself. */
async function sealEverythingTheOldWay({ database, vault }: System, person: Person): Promise<void> {
  const seals = await vault.of(person.personId);
  const { pool } = database;
  for (const [table, column, of] of [
    ['messages', 'content', 'conversation_id in (select id from conversations where user_id = $1)'],
    ['users', 'name', 'id = $1'],
    ['profile_versions', 'snapshot', 'user_id = $1'],
  ] as const) {
    const { rows } = await pool.query(`select id, ${column} as text from ${table} where ${of}`, [person.personId]);
    for (const { id, text } of rows) {
      const place = { table, column, row: id };
      await pool.query(`update ${table} set ${column} = $2 where id = $1`, [id, sealOldWay(old, place, seals.open(place, text))]);
    }
  }
}

/** How much of it is still under the master key itself. */
async function countOldSeals({ database }: System): Promise<number> {
  const asked = ['messages.content', 'users.name', 'profile_versions.snapshot'].map((place) => {
    const [table, column] = place.split('.');
    return `(select count(*) from ${table} where ${column} like 'v1.%')`;
  });
  return Number((await database.pool.query(`select ${asked.join(' + ')} as count`)).rows[0].count);
}

describe.skipIf(inject('whyNoRedis'))('Changing the master key of an installation', { timeout: 90_000 }, () => {
  let database: Awaited<ReturnType<typeof createOwnDatabase>>;
  let running: TwoNodes | undefined;
  const start = async (env: Record<string, string>): Promise<TwoNodes> => {
    await running?.close();
    running = await startTwoNodes({
      databaseUrl: database.url,
      redisUrl: inject('redisUrl'),
      models: [],
      env: { ...secrets, ...env },
    });
    return running;
  };
  beforeAll(async () => {
    database = await createOwnDatabase(inject('databaseUrl') ?? '');
  });
  afterAll(async () => {
    await running?.close();
    await database?.drop();
  });

  it('turns nobody away meanwhile, on either node, and afterwards the old key opens nothing (priv/P13)', async () => {
    const before = await start({ MASTER_KEY: old.toString('base64') });
    const ana = await createPerson(before.a.url, 'ana');
    await ana.put(profile, { identity: { conditions: [], ownWords: 'Leo despacio', helps: '', hard: '' } });
    const { conversationId } = await ana.says('Hola, quiero contarte algo');
    await sealEverythingTheOldWay(before.a.system, ana);
    expect(await countOldSeals(before.a.system)).toBeGreaterThan(3);

    const during = await start({ MASTER_KEY: next.toString('base64'), MASTER_KEY_PREVIOUS: old.toString('base64') });
    const bea = await createPerson(during.b.url, 'bea');
    const answers: number[] = [];
    let isOver = false;
    const insist = async (act: (at: number) => Promise<{ status: number }>) => {
      for (let at = 0; !isOver || at < 20; at += 1) answers.push((await act(at)).status);
    };
    const under = [
      insist(() => asksOn(during.a, ana, 'GET', historyOf(conversationId))),
      insist(() =>
        asksOn(during.b, ana, 'POST', historyOf(conversationId), { text: 'Sigo aquí', clientMessageId: randomUUID() }),
      ),
      insist((at) => asksOn(during.a, bea, 'PUT', profile, { settings: { tone: at % 2 ? 'calido' : 'directo' } })),
      insist(async () => ({ status: (await createPerson(during.b.url, 'alguien')) ? 201 : 500 })),
    ];
    const told: string[] = [];
    const { run } = await rotateCommand(installedTables).load();
    const say = () => undefined;
    const open = async () => during.a.system;
    await run({ words: [], options: {}, open, openApart: open, tell: (line) => told.push(line), say });
    isOver = true;
    await Promise.all(under);

    expect(answers.length).toBeGreaterThan(70);
    expect(answers.filter((status) => status >= 400)).toEqual([]);
    expect(told.at(-1)).toContain('Puedes quitar MASTER_KEY_PREVIOUS');
    expect(await countOldSeals(during.a.system)).toBe(0);

    const after = await start({ MASTER_KEY: next.toString('base64') });
    const said: { body: { items: Message[] } } = await asksOn(after.b, ana, 'GET', historyOf(conversationId));
    expect(said.body.items.map(({ content }) => content)).toContain('Hola, quiero contarte algo');
    expect(said.body.items.filter(({ content }) => content === 'Sigo aquí').length).toBeGreaterThanOrEqual(20);
    const kept: { body: Profile } = await asksOn(after.a, ana, 'GET', profile);
    expect(kept.body.identity.ownWords).toBe('Leo despacio');
    await expect(start({ MASTER_KEY: old.toString('base64') })).rejects.toThrow('MASTER_KEY: no es la clave de estos datos');
    running = undefined;
  });
});
