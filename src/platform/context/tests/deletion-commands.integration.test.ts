import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { forgetPerson } from '../../consent/belongings/forget-person.ts';
import { receiptOf } from '../../consent/belongings/tombstone.ts';
import { deletionCommands } from '../deletion-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'mentalia-receipt-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on this world and gives back what it tells. */
async function run(name: string, words: string[] = []): Promise<string[]> {
  const { system } = await aWorld();
  const told: string[] = [];
  const command = deletionCommands.find((one) => one.name === name);
  const { run: act } = (await command?.load()) ?? { run: async () => undefined };
  await act({
    words,
    options: {},
    open: async () => system,
    openApart: async () => system,
    tell: (line) => void told.push(line),
    say: () => undefined,
  });
  return told;
}

describe.skipIf(whyNoDatabase)('Whoever runs the installation', () => {
  it('priv/P8 can tell a receipt of theirs from one that was changed, and from no receipt', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const receipt = receiptOf(await forgetPerson(world.system, ana.personId));
    const keep = (name: string, said: unknown): string => {
      writeFileSync(join(folder, name), JSON.stringify(said));
      return join(folder, name);
    };

    const genuine = await run('deletions verify', [keep('own.json', receipt)]);

    expect(genuine.join()).toContain('auténtico');
    await expect(run('deletions verify', [keep('other.json', { ...receipt, keyId: 'otra' })])).rejects.toThrow('fue cambiado');
    await expect(run('deletions verify', [keep('none.json', { hello: 1 })])).rejects.toThrow('no es un recibo');
    await expect(run('deletions verify')).rejects.toThrow('Falta');
  });

  it('priv/P9 forgets again whoever was brought back since, and nobody when nobody was', async () => {
    const { system, ...world } = await aWorld();
    const { personId } = await world.as('ana');
    await forgetPerson(system, personId);
    await system.database.pool.query(`insert into users (id, email, email_index, name) values ($1, 'sealed', $2, 'sealed')`, [
      personId,
      randomUUID(),
    ]);

    const told = [await run('deletions replay'), await run('deletions replay')].map((lines) => lines.join());

    expect(told).toEqual([expect.stringMatching(/: 1\.$/), expect.stringMatching(/: 0\.$/)]);
    expect((await system.database.pool.query('select id from users where id = $1', [personId])).rows).toEqual([]);
  });
});
