import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSealedStore } from '../offline/create-sealed-store.ts';
import { aDatabase } from './a-database.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined) => read && new TextDecoder().decode(read);
const aKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

describe('What is kept sealed on this device', () => {
  let database: Map<string, unknown>;
  const store = createSealedStore('things');
  beforeEach(() => {
    database = aDatabase();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('opens as it was written, and lies there sealed', async () => {
    await store.write('plan', bytes('salir a caminar'));
    const { sealed } = database.get('plan') as { sealed: ArrayBuffer };

    expect(text(await store.read('plan'))).toBe('salir a caminar');
    expect(new TextDecoder().decode(sealed)).not.toContain('caminar');
  });

  it.each(['of its own', 'for everything'])('opens what an earlier version kept with a key %s', async (whose) => {
    const [key, iv] = [await aKey(), crypto.getRandomValues(new Uint8Array(12))];
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes('quiero agua'));
    if (whose === 'for everything') database.set('key', key);
    database.set('board', whose === 'for everything' ? { iv, sealed } : { key, iv, sealed });
    await store.write('picture', bytes('un perro'));

    expect([text(await store.read('board')), text(await store.read('picture'))]).toEqual(['quiero agua', 'un perro']);
  });

  it('reads as nothing where it does not open', async () => {
    const [key, iv] = [await aKey(), new Uint8Array(12)];
    database.set('board', { key, iv, sealed: new ArrayBuffer(40) });
    database.set('picture', { iv, sealed: new ArrayBuffer(40) });

    expect([await store.read('board'), await store.read('picture'), await store.read('none')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
