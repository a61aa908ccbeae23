import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aVault, memoryKeys } from '#tests/support/a-vault.ts';
import { SealBroken } from '../seal-broken.ts';
import type { Sealed } from '../vault.ts';

const place = { table: 'messages', column: 'content', row: 'a1' };
const masterKeys = { current: randomBytes(32) };

describe('Sealing what a person wrote', () => {
  it('opens to the very same text, whatever it holds', async () => {
    const own = await (await aVault()).of(randomUUID());

    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => own.open(place, own.seal(place, text)) === text));
  });

  it('shows nothing of the text, and never the same seal twice', async () => {
    const own = await (await aVault()).of(randomUUID());

    const [one, other] = [own.seal(place, 'hoy estoy triste'), own.seal(place, 'hoy estoy triste')];

    expect(one).toMatch(/^v2\.[\w-]{12}\.[\w-]{16}\.[\w-]+$/);
    expect(Buffer.from(one.split('.')[3] ?? '', 'base64url').toString()).not.toContain('triste');
    expect(one).not.toBe(other);
  });

  it('opens after a restart with the same master key', async () => {
    const [store, ana] = [memoryKeys(), randomUUID()];
    const before = await aVault(masterKeys, store);
    const [hers, nobodys] = [(await before.of(ana)).seal(place, 'hola'), before.seal(place, 'clave')];

    const after = await aVault(masterKeys, store);

    expect((await after.of(ana)).open(place, hers)).toBe('hola');
    expect(after.open(place, nobodys)).toBe('clave');
  });

  it('does not open in another row, column or table: nobody can move a text to another place (priv/P12)', async () => {
    const own = await (await aVault()).of(randomUUID());
    const sealed = own.seal(place, 'hola');

    for (const elsewhere of [{ row: 'b2' }, { column: 'metadata' }, { table: 'drafts' }]) {
      expect(() => own.open({ ...place, ...elsewhere }, sealed)).toThrow(SealBroken);
    }
  });

  it("does not open with another person's key, not even in its own place, nor with the installation's (priv/P12)", async () => {
    const vault = await aVault();
    const [ana, leo] = [await vault.of(randomUUID()), await vault.of(randomUUID())];
    const sealed = ana.seal(place, 'hola');

    for (const other of [leo, vault]) expect(() => other.open(place, sealed)).toThrow('or belongs to somebody else');
  });

  it('does not open when a single byte was changed', async () => {
    const own = await (await aVault()).of(randomUUID());
    const [version, keyId, iv, payload = ''] = own.seal(place, 'hola').split('.');
    const bytes = Buffer.from(payload, 'base64url');

    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const forged = [version, keyId, iv, changed.toString('base64url')].join('.') as Sealed;
      expect(() => own.open(place, forged)).toThrow(SealBroken);
    }
  });

  it('refuses what is no envelope, and a master key that is too short', async () => {
    const vault = await aVault();
    const own = await vault.of(randomUUID());

    for (const odd of [
      '',
      'hola',
      'v1.x',
      'v2.a.b.c',
      'v3.a.b.AAAAAAAAAAAAAAAAAAAAAAAA',
      'v1.a.b.c.d',
      `${own.seal(place, 'x')}.y`,
    ]) {
      expect(() => own.open(place, odd as Sealed)).toThrow(SealBroken);
      expect(() => vault.open(place, odd as Sealed)).toThrow(SealBroken);
    }
    await expect(aVault({ current: randomBytes(31) })).rejects.toThrow('32 bytes');
  });

  it('lets a person read what the installation sealed in their name, but not the other way round', async () => {
    const vault = await aVault();
    const own = await vault.of(randomUUID());

    expect(own.open(place, vault.seal(place, 'hola'))).toBe('hola');
    expect(() => vault.open(place, own.seal(place, 'hola'))).toThrow(SealBroken);
  });
});

describe('Finding a sealed text', () => {
  it('gives one digest for one text, another for another purpose, and another in another installation', async () => {
    const store = memoryKeys();
    const vault = await aVault(masterKeys, store);
    const index = vault.blindIndex('users.email', 'ana@example.org');

    expect((await aVault(masterKeys, store)).blindIndex('users.email', 'ana@example.org')).toBe(index);
    expect(vault.blindIndex('invitations.email', 'ana@example.org')).not.toBe(index);
    expect((await aVault(masterKeys)).blindIndex('users.email', 'ana@example.org')).not.toBe(index);
    expect(index).not.toContain('ana');
  });

  it('keeps a purpose and a text apart, however they are cut', async () => {
    const vault = await aVault();

    expect(vault.blindIndex('a', 'bc')).not.toBe(vault.blindIndex('ab', 'c'));
  });

  it("gives each person digests of their own, which say nothing once the person's key is gone", async () => {
    const vault = await aVault();
    const [ana, leo] = [await vault.of(randomUUID()), await vault.of(randomUUID())];
    const index = ana.blindIndex('messages.stem', 'trist');

    expect(ana.blindIndex('messages.stem', 'trist')).toBe(index);
    expect(leo.blindIndex('messages.stem', 'trist')).not.toBe(index);
    vault.forget(ana.personId);
    expect(() => ana.blindIndex('messages.stem', 'trist')).toThrow('its key was destroyed');
  });
});
