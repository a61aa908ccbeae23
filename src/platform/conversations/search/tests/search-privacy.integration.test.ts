import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { destroyPersonKey } from '../../../auth/person-keys/person-key-store.ts';
import { stemsIn } from '../core/words-in.ts';
import { searchMessages } from '../search-messages.ts';
import { run as stemNow } from '../stem-new.ts';
import { lookFor } from './look-for.ts';

const secret = 'zarzaparrilla';

async function two() {
  const world = await aWorld();
  const [ana, bea] = [await world.as('ana'), await world.as('bea')];
  const { pool } = world.system.database;
  const stemsOf = async (personId: string): Promise<string[]> =>
    (await pool.query('select stem from message_stems where user_id = $1', [personId])).rows.map(({ stem }) => stem);
  return { ...world, ana, bea, pool, stemsOf };
}

describe.skipIf(whyNoDatabase)('What is kept so that words can be found', () => {
  it('priv/P11 holds neither words nor digests that somebody without the key could guess', async () => {
    const { system, ana, stemsOf } = await two();
    await ana.says(secret);
    await lookFor(ana, secret);

    const kept = await stemsOf(ana.personId);
    const guesses = [secret, ...stemsIn(secret)].flatMap((word) => [
      word,
      ...(['base64url', 'base64', 'hex'] as const).map((form) => createHash('sha256').update(word).digest(form)),
      system.vault.blindIndex('message-stem', word),
    ]);

    expect(kept.length).toBeGreaterThan(0);
    for (const stem of kept) {
      expect(stem).toMatch(/^[\w-]{16}$/);
      expect(guesses.some((guess) => guess.startsWith(stem) || stem.includes(guess))).toBe(false);
    }
    const own = (await system.vault.of(ana.personId)).blindIndex('message-stem', stemsIn(secret)[0] ?? '');
    expect(kept).toContain(own.slice(0, 16));
  });

  it('priv/P11 is different for the same words of two people', async () => {
    const { ana, bea, stemsOf } = await two();
    for (const person of [ana, bea]) {
      await person.says(secret);
      expect((await lookFor(person, secret)).items).toHaveLength(1);
    }

    const [ofAna, ofBea] = [await stemsOf(ana.personId), await stemsOf(bea.personId)];

    expect(ofAna.length).toBeGreaterThan(0);
    expect(ofAna.filter((stem) => ofBea.includes(stem))).toEqual([]);
  });

  it('sec/S6 finds nothing of another person, whatever is looked for', async () => {
    const { system, ana, bea } = await two();
    const words = ['secreto', 'madreselva', 'diagnóstico', 'hola', 'respirar'];
    await ana.says(words.join(' '));
    await bea.says('hola, quiero respirar');
    await stemNow(system);
    const own = (await bea.get<{ items: { id: string }[] }>('/api/chat/conversations')).body.items.map(({ id }) => id);
    const query = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.subarray(words, { minLength: 1 }).map((some) => some.join(' ')),
    );

    await fc.assert(
      fc.asyncProperty(query, async (q) => {
        const { items } = await searchMessages(system, bea.personId, { q, limit: 50 });
        expect(items.filter(({ conversationId }) => !own.includes(conversationId))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect((await lookFor(bea, 'hola')).items.length).toBeGreaterThan(0);
    expect((await lookFor(bea, 'madreselva')).items).toEqual([]);
  });

  it('is found by nobody once the key of its person is destroyed, and breaks nothing', async () => {
    const { system, ana, bea, pool } = await two();
    const { conversationId } = await ana.says('una buganvilla');
    expect((await lookFor(ana, 'buganvilla')).items).toHaveLength(1);
    await pool.query('update messages set is_stemmed = false where conversation_id = $1', [conversationId]);
    await bea.says('otra buganvilla');

    await destroyPersonKey(system.db, ana.personId);
    system.vault.forget(ana.personId);
    await stemNow(system);

    expect(await searchMessages(system, ana.personId, { q: 'buganvilla', limit: 20 })).toEqual({
      items: [],
      next: null,
      ignored: false,
    });
    expect((await lookFor(bea, 'buganvilla')).items).toHaveLength(1);
    const { rows } = await pool.query('select 1 from messages where conversation_id = $1 and not is_stemmed', [conversationId]);
    expect(rows).toEqual([]);
  });
});
