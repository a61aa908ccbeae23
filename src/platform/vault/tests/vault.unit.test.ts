import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault, SealBroken, type Sealed } from '../vault.ts';

const place = { table: 'messages', column: 'content', row: 'a1' };
const masterKey = randomBytes(32);

describe('Sealing what a person wrote', () => {
  it('opens to the very same text, whatever it holds', () => {
    const vault = createVault(masterKey);

    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => vault.open(place, vault.seal(place, text)) === text));
  });

  it('shows nothing of the text, and never the same seal twice', () => {
    const vault = createVault(masterKey);

    const [one, other] = [vault.seal(place, 'hoy estoy triste'), vault.seal(place, 'hoy estoy triste')];

    expect(one).not.toContain('triste');
    expect(Buffer.from(one.split('.')[3] ?? '', 'base64url').toString()).not.toContain('triste');
    expect(one).not.toBe(other);
  });

  it('opens after a restart with the same master key', () => {
    const sealed = createVault(masterKey).seal(place, 'hola');

    expect(createVault(masterKey).open(place, sealed)).toBe('hola');
  });

  it('does not open in another row, column or table: nobody can move a text to another person', () => {
    const vault = createVault(masterKey);
    const sealed = vault.seal(place, 'hola');

    for (const elsewhere of [{ row: 'b2' }, { column: 'metadata' }, { table: 'drafts' }]) {
      expect(() => vault.open({ ...place, ...elsewhere }, sealed)).toThrow(SealBroken);
    }
  });

  it('does not open when a single byte was changed', () => {
    const vault = createVault(masterKey);
    const [version, keyId, iv, payload = ''] = vault.seal(place, 'hola').split('.');
    const bytes = Buffer.from(payload, 'base64url');

    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const forged = [version, keyId, iv, changed.toString('base64url')].join('.') as Sealed;
      expect(() => vault.open(place, forged)).toThrow(SealBroken);
    }
  });

  it('says which key is missing and where, and nothing of the text', () => {
    const sealed = createVault(randomBytes(32)).seal(place, 'hoy estoy triste');

    expect(() => createVault(masterKey).open(place, sealed)).toThrow(
      /messages\.content does not open: it was sealed with key \S{8}, not/,
    );
  });

  it('refuses what is no envelope, and a key that is too short', () => {
    const vault = createVault(masterKey);

    for (const odd of ['', 'hola', 'v1.x', 'v2.a.b.c', 'v1.a.b.c.d', `${vault.seal(place, 'x')}.y`]) {
      expect(() => vault.open(place, odd as Sealed)).toThrow(SealBroken);
    }
    expect(() => createVault(randomBytes(31))).toThrow('32 bytes');
  });
});

describe('Finding a sealed text', () => {
  it('gives one digest for one text, another for another purpose, and another under another key', () => {
    const vault = createVault(masterKey);
    const index = vault.blindIndex('users.email', 'ana@example.org');

    expect(createVault(masterKey).blindIndex('users.email', 'ana@example.org')).toBe(index);
    expect(vault.blindIndex('invitations.email', 'ana@example.org')).not.toBe(index);
    expect(createVault(randomBytes(32)).blindIndex('users.email', 'ana@example.org')).not.toBe(index);
    expect(index).not.toContain('ana');
  });

  it('keeps a purpose and a text apart, however they are cut', () => {
    const vault = createVault(masterKey);

    expect(vault.blindIndex('a', 'bc')).not.toBe(vault.blindIndex('ab', 'c'));
  });
});
