import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aTransaction, aVault, memoryKeys } from '#tests/support/a-vault.ts';
import { SealBroken } from '../seal-broken.ts';

const place = { table: 'messages', column: 'content', row: 'a1' };
const masterKeys = { current: randomBytes(32) };

/** An installation whose clock the test turns, and a person of it. */
async function aClockedVault() {
  const store = memoryKeys();
  const clock = { now: 0 };
  const open = () => aVault(masterKeys, store, () => clock.now);
  const [vault, personId] = [await open(), randomUUID()];
  const destroy = () => {
    const key = store.keys.get(personId);
    if (key) store.keys.set(personId, { ...key, wrapped: '' });
  };
  const looksAt = () => store.asked.filter((owner) => owner === personId).length;
  return { store, clock, open, vault, personId, destroy, looksAt };
}

describe('The key of a person', () => {
  it('is made at the first use, once, however many ask at the same time', async () => {
    const { store, vault, personId } = await aClockedVault();

    const [one, other] = await Promise.all([vault.of(personId), vault.of(personId)]);

    expect(other).toBe(one);
    expect(store.keys.size).toBe(2);
    expect(one.open(place, other.seal(place, 'hola'))).toBe('hola');
  });

  it('is the same on every node, whoever made it', async () => {
    const { vault, open, personId } = await aClockedVault();
    const far = await open();

    const [here, there] = await Promise.all([vault.of(personId), far.of(personId)]);

    expect(there.open(place, here.seal(place, 'hola'))).toBe('hola');
  });

  it('lies in the database wrapped: neither its bytes nor the wrapping of somebody else open anything', async () => {
    const { store, vault, open, personId } = await aClockedVault();
    const leo = randomUUID();
    const sealed = (await vault.of(personId)).seal(place, 'hola');
    await vault.of(leo);
    const [hers, his] = [store.keys.get(personId), store.keys.get(leo)];
    if (!hers || !his) throw new Error('The keys are not there');

    // As somebody who can write to the database would give Leo the key of Ana.
    store.keys.set(leo, { ...hers, owner: leo });

    await expect((await open()).of(leo)).rejects.toThrow('belongs to somebody else');
    expect(Buffer.from(hers.wrapped.split('.')[1] ?? '', 'base64url')).toHaveLength(32 + 16);
    expect(sealed).not.toContain(hers.wrapped);
  });

  it('is known without waiting once it was asked for, and costs the database nothing while it is used', async () => {
    const { vault, clock, personId, looksAt } = await aClockedVault();
    expect(vault.known(personId)).toBeUndefined();
    const own = await vault.of(personId);
    const before = looksAt();

    for (let second = 1; second <= 600; second += 1) {
      clock.now = second * 1000;
      expect(vault.known(personId)).toBe(own);
      expect(await vault.of(personId)).toBe(own);
    }

    expect(looksAt()).toBe(before);
  });
});

describe('A key that was destroyed', () => {
  it('opens nothing any more, not even an old copy of a row that is put back, and is not made again', async () => {
    const { store, vault, open, personId, destroy } = await aClockedVault();
    const own = await vault.of(personId);
    const sealed = own.seal(place, 'hola');

    destroy();
    vault.forget(personId);

    expect(() => own.open(place, sealed)).toThrow('its key was destroyed');
    expect(() => own.seal(place, 'más')).toThrow(SealBroken);
    for (const any of [vault, await open()]) {
      const gone = await any.of(personId);
      expect(() => gone.open(place, sealed)).toThrow('its key was destroyed');
      expect(() => gone.seal(place, 'más')).toThrow('its key was destroyed');
      expect(() => any.open(place, sealed)).toThrow('its key was destroyed');
    }
    expect(store.keys.get(personId)?.wrapped).toBe('');
  });

  it('opens nothing either when its row is gone whole: a new key is another key', async () => {
    const { store, vault, personId } = await aClockedVault();
    const sealed = (await vault.of(personId)).seal(place, 'hola');

    store.keys.delete(personId);
    vault.forget(personId);

    expect((await vault.of(personId)).open.bind(null, place, sealed)).toThrow('its key was destroyed');
  });

  it('is used on another node for a minute at most, also by whoever holds on to it', async () => {
    const { vault, open, clock, personId, destroy } = await aClockedVault();
    const far = await open();
    const held = await far.of(personId);
    const sealed = (await vault.of(personId)).seal(place, 'hola');
    clock.now = 1_000;
    destroy();
    vault.forget(personId);

    clock.now = 30_000;
    expect(far.known(personId)).toBe(held);
    // The node looks which of its keys still exist while it goes on.
    await expect.poll(() => far.known(personId)).toBeUndefined();

    expect(() => held.open(place, sealed)).toThrow('its key was destroyed');
    expect((await far.of(personId)).open.bind(null, place, sealed)).toThrow('its key was destroyed');
  });

  it('is not used after a minute even where the database cannot be asked', async () => {
    const { store, open, clock, personId, destroy } = await aClockedVault();
    const far = await open();
    await far.of(personId);
    const sealed = (await far.of(personId)).seal(place, 'hola');
    store.listLiving = async () => Promise.reject(new Error('The database is away'));
    destroy();

    clock.now = 59_999;
    expect(far.known(personId)).toBeDefined();
    clock.now = 60_000;

    expect(far.known(personId)).toBeUndefined();
    expect((await far.of(personId)).open.bind(null, place, sealed)).toThrow('its key was destroyed');
  });

  it('is not remembered when it is forgotten while it is still being read', async () => {
    const { store, vault, personId, destroy } = await aClockedVault();
    await vault.of(personId);
    vault.forget(personId);
    const find = store.find;
    const answer = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    store.find = async (owner) => {
      const found = await find(owner);
      asked.resolve();
      await answer.promise;
      return found;
    };
    const reading = vault.of(personId);
    await asked.promise;

    destroy();
    vault.forget(personId);
    answer.resolve();
    await reading;

    expect(vault.known(personId)).toBeUndefined();
  });

  it('that is made inside a transaction is not remembered before it is sure', async () => {
    const { store, vault, personId } = await aClockedVault();
    const inside = await vault.of(personId, aTransaction);
    const sealed = inside.seal(place, 'hola');

    expect(vault.known(personId)).toBeUndefined();
    expect((await vault.of(personId)).open(place, sealed)).toBe('hola');
    // Rolled back, it never was.
    const other = randomUUID();
    await vault.of(other, aTransaction);
    store.keys.delete(other);
    expect((await vault.of(other)).seal(place, 'x').split('.')[1]).toBe(store.keys.get(other)?.keyId);
  });
});
