import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigProblem } from '#platform/config/config-problem.ts';
import { aVault, type MemoryKeys, memoryKeys } from '#tests/support/a-vault.ts';
import { indexOldWay, sealOldWay } from '#tests/support/seal-old-way.ts';
import { installationId, rewrapDataKey } from '../data-key.ts';
import { readMasterKeys } from '../master-key.ts';

const place = { table: 'users', column: 'email', row: 'a1' };
const [old, next] = [randomBytes(32), randomBytes(32)];

/** What `mentalia vault rotate` does to keys, here to the keys of a test. */
function rewrap(store: MemoryKeys, owners: string[]): void {
  const [current, ...others] = readMasterKeys({ current: next, previous: old });
  for (const owner of owners) {
    const key = store.keys.get(owner);
    if (key) store.keys.set(owner, rewrapDataKey([current, ...others], current, key));
  }
}

describe('The master key', () => {
  it('is refused in one sentence when it is not the one that the data were sealed with (priv/P14)', async () => {
    const store = memoryKeys();
    await aVault({ current: old }, store);

    const refused = await aVault({ current: next }, store).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(ConfigProblem);
    expect(String(refused)).toContain('MASTER_KEY: no es la clave de estos datos');
    expect(store.keys.size).toBe(1);
  });

  it('is refused too where an earlier version sealed the data, before anything is written (priv/P14)', async () => {
    const store = memoryKeys();
    store.seal = sealOldWay(old, place, 'ana@example.org');

    await expect(aVault({ current: next }, store)).rejects.toThrow('MASTER_KEY: no es la clave de estos datos');
    expect(store.keys.size).toBe(0);
  });

  it('still opens what an earlier version sealed, and still finds people by the digests that it made', async () => {
    const store = memoryKeys();
    store.seal = sealOldWay(old, place, 'ana@example.org');

    const vault = await aVault({ current: next, previous: old }, store);

    const index = indexOldWay(old, 'users.email', 'ana@example.org');
    expect(vault.open(place, store.seal)).toBe('ana@example.org');
    expect((await vault.of(randomUUID())).open(place, store.seal)).toBe('ana@example.org');
    expect(vault.blindIndex('users.email', 'ana@example.org')).toBe(index);
    rewrap(store, [...store.keys.keys()]);
    expect((await aVault({ current: next }, store)).blindIndex('users.email', 'ana@example.org')).toBe(index);
  });

  it('says which one is missing when something was sealed with another', async () => {
    const vault = await aVault({ current: next });

    expect(() => vault.open(place, sealOldWay(old, place, 'hola'))).toThrow(
      /users\.email does not open: it was sealed with the master key \S{8}, which is not here/,
    );
  });
});

describe('Replacing the master key', () => {
  it('wraps keys anew and leaves everything that they sealed as it is', async () => {
    const store = memoryKeys();
    const [before, ana] = [await aVault({ current: old }, store), randomUUID()];
    const [hers, ours] = [(await before.of(ana)).seal(place, 'hola'), before.seal(place, 'clave')];
    const index = before.blindIndex('users.email', 'ana@example.org');

    rewrap(store, [...store.keys.keys()]);

    const after = await aVault({ current: next }, store);
    expect((await after.of(ana)).open(place, hers)).toBe('hola');
    expect(after.open(place, ours)).toBe('clave');
    expect(after.blindIndex('users.email', 'ana@example.org')).toBe(index);
  });

  it('has nodes with both keys wrap as before until the rotation begins, and the new way from then on', async () => {
    const store = memoryKeys();
    const onlyOld = await aVault({ current: old }, store);
    const both = await aVault({ current: next, previous: old }, store);
    const [early, late] = [randomUUID(), randomUUID()];

    const sealed = (await both.of(early)).seal(place, 'hola');
    expect((await onlyOld.of(early)).open(place, sealed)).toBe('hola');
    rewrap(store, [installationId]);
    await both.of(late);

    expect(store.keys.get(late)?.masterKeyId).toBe(store.keys.get(installationId)?.masterKeyId);
    expect(store.keys.get(early)?.masterKeyId).not.toBe(store.keys.get(late)?.masterKeyId);
  });

  it('is not over while any key waits: without the old master key MENTALIA says so and does not start', async () => {
    const store = memoryKeys();
    await (await aVault({ current: old }, store)).of(randomUUID());
    rewrap(store, [installationId]);

    const refused = aVault({ current: next }, store);

    await expect(refused).rejects.toThrow('MASTER_KEY_PREVIOUS: aún hace falta la clave de antes');
  });
});
