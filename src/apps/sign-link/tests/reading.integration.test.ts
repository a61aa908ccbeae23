import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewCards } from '#platform/cards/tables.ts';
import { everyRow } from '#tests/support/everything-kept.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { SignChoicesNow } from '../contract.ts';
import { mostOwnWords, type OwnWord, type ReadingNow } from '../reading/contract.ts';
import { practiceAttempts, signWords } from '../tables.ts';

const base = '/api/sign-link';
type Refused = { type: string };

describe.skipIf(whyNoDatabase)('Sign-Link', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  const reading = async (person: Person, language: 'lsm' | 'lse' = 'lsm') =>
    (await person.get<ReadingNow>(`${base}/reading?language=${language}`)).body;
  const reads = (person: Person, word: string, typed: string, more: object = {}) =>
    person.post<ReadingNow & Refused>(`${base}/reading/attempts`, {
      ...{ clientAttemptId: randomUUID(), language: 'lsm', word, typed },
      ...more,
    });
  const adds = (person: Person, text: string, clientWordId: string = randomUUID()) =>
    person.post<OwnWord & Refused>(`${base}/reading/words`, { clientWordId, text });
  const rowsOf = async ({ personId }: Person) => {
    const { db } = world.system;
    const of = (table: typeof practiceAttempts | typeof reviewCards | typeof signWords) =>
      db.$count(table, eq(table.userId, personId));
    return { attempts: await of(practiceAttempts), cards: await of(reviewCards), words: await of(signWords) };
  };

  describe('which sign language somebody uses', () => {
    const choices = async (person: Person) => (await person.get<SignChoicesNow>(`${base}/choices`)).body;
    const chosen = { language: 'lse', hand: 'left', speed: 'fast', isMirrored: true, isLooping: false } as const;

    it('is not guessed by the server, follows the country that they chose, and is theirs once they choose it', async () => {
      const ana = await world.as('ana');
      expect(await choices(ana)).toMatchObject({ language: null, isChosen: false, hand: 'right', speed: 'slow' });

      await ana.put('/api/user/profile', { settings: { country: 'ES' } });
      expect(await choices(ana)).toMatchObject({ language: 'lse', isChosen: false });
      await ana.put(`${base}/choices`, { ...chosen, language: 'lsm' });
      expect(await choices(ana)).toEqual({ ...chosen, language: 'lsm', isChosen: true });
    });

    it('is the last one that any of their devices chose, and nobody else sees it', async () => {
      const [eva, luz] = [await world.as('eva'), await world.as('luz')];
      const put = (language: 'lsm' | 'lse') => eva.put(`${base}/choices`, { ...chosen, language });

      await Promise.all([put('lsm'), put('lse'), put('lsm')]);
      await put('lse');

      expect(await choices(eva)).toMatchObject({ language: 'lse', isChosen: true });
      expect((await choices(luz)).isChosen).toBe(false);
      expect((await eva.put<Refused>(`${base}/choices`, { ...chosen, language: 'asl' })).status).toBe(422);
    });
  });

  describe('what somebody read', () => {
    it('is kept letter by letter, and says which letters come again', async () => {
      const ana = await world.as('iris');

      const { status, body } = await reads(ana, 'luna', 'lvna');

      expect(status).toBe(200);
      expect(body.attempts[0]?.letters.map(({ kind, seen, typed }) => [kind, seen, typed])).toEqual([
        ['right', 'L', 'L'],
        ['taken-for', 'U', 'V'],
        ['right', 'N', 'N'],
        ['right', 'A', 'A'],
      ]);
      expect(body.figures[0]).toEqual({ letter: 'U', shown: 1, read: 0, missed: 0, takenFor: [{ letter: 'V', times: 1 }] });
      expect(await rowsOf(ana)).toEqual({ attempts: 1, cards: 5, words: 0 });
    });

    it('counts once when it is sent twice, and comes to every device', async () => {
      const ana = await world.as('nora');
      const clientAttemptId = randomUUID();

      await reads(ana, 'sol', 'sol', { clientAttemptId });
      await reads(ana, 'sol', 'sal', { clientAttemptId });

      const { attempts, kept } = await reading(ana);
      expect([attempts.length, kept, attempts[0]?.letters.every(({ kind }) => kind === 'right')]).toEqual([1, 1, true]);
    });

    it('never mixes one language with the other', async () => {
      const ana = await world.as('olga');
      await reads(ana, 'chal', 'chal', { language: 'lse' });

      expect((await reading(ana, 'lsm')).attempts).toEqual([]);
      const [attempt] = (await reading(ana, 'lse')).attempts;
      expect(attempt?.letters.map(({ seen }) => seen)).toEqual(['CH', 'A', 'L']);
    });

    it('a11y/M5 can be taken back while it is the last one, as if it had not been', async () => {
      const ana = await world.as('pia');
      await reads(ana, 'mar', 'mar');
      const before = await reading(ana);
      const [first, last] = [before.attempts[0]?.id ?? '', randomUUID()];
      await reads(ana, 'pan', 'pas', { clientAttemptId: last });
      const undo = (id: string) => ana.delete<ReadingNow & Refused>(`${base}/reading/attempts/${id}`);

      expect((await undo(first)).body.type).toBe('sign-link/not-the-last-attempt');
      const { status, body } = await undo(last);

      expect([status, body]).toEqual([200, before]);
      expect(await rowsOf(ana)).toEqual({ attempts: 1, cards: 4, words: 0 });
      expect((await undo(last)).body.type).toBe('sign-link/attempt-not-found');
    });

    it('is refused where no letter can be spelled, and keeps nothing then', async () => {
      const ana = await world.as('rita');

      expect((await reads(ana, '😀', 'a')).body.type).toBe('sign-link/nothing-to-spell');
      expect((await reads(ana, 'dos palabras', 'a')).status).toBe(422);
      expect(await rowsOf(ana)).toEqual({ attempts: 0, cards: 0, words: 0 });
    });

    it('can be forgotten in one language; the other one and the own words stay', async () => {
      const ana = await world.as('sara');
      await adds(ana, 'Elia');
      await reads(ana, 'Elia', 'Elia');
      await reads(ana, 'sol', 'sol', { language: 'lse' });

      const { body } = await ana.delete<ReadingNow>(`${base}/reading?language=lsm`);

      expect([body.kept, body.figures, body.ownWords.map(({ text }) => text)]).toEqual([0, [], ['Elia']]);
      expect((await reading(ana, 'lse')).kept).toBe(1);
      expect(await rowsOf(ana)).toEqual({ attempts: 1, cards: 4, words: 1 });
    });

    it('stands nowhere readable in the database, neither words nor letters nor the language', async () => {
      const ana = await world.as('teresa');
      await adds(ana, 'Xochiquetzal');
      await reads(ana, 'Popocatepetl', 'Popocatepetl');

      const dump = (await everyRow(world.system.database.pool)).toLowerCase();

      expect(dump).not.toMatch(/xochiquetzal|popocatepetl/);
      const mine = dump.split('\n').filter((line) => line.includes(ana.personId));
      expect(mine.filter((line) => /lsm|"letter"/.test(line))).toEqual([]);
    });
  });

  describe("somebody's own words", () => {
    it('are there once each, go, and come back under the same name', async () => {
      const ana = await world.as('vera');
      const { body } = await adds(ana, 'Ñandú');
      expect((await adds(ana, 'ñandú')).body.id).toBe(body.id);

      expect((await ana.delete(`${base}/reading/words/${body.id}`)).status).toBe(204);
      expect((await reading(ana)).ownWords).toEqual([]);
      expect((await adds(ana, 'Ñandú', body.id)).status).toBe(200);
      expect((await reading(ana)).ownWords).toEqual([{ id: body.id, text: 'Ñandú' }]);
    });

    it('are single words with letters, and no more than fit', async () => {
      const ana = await world.as('zoe');
      expect((await adds(ana, '123 ')).body.type).toBe('sign-link/nothing-to-spell');
      expect((await adds(ana, 'dos palabras')).status).toBe(422);
      const rows = Array.from({ length: mostOwnWords }, () => randomUUID());
      const seals = await world.system.vault.of(ana.personId);
      const sealedWord = (id: string) => seals.seal({ table: 'sign_words', column: 'content', row: id }, `w${id}`);
      await world.system.db.insert(signWords).values(rows.map((id) => ({ id, userId: ana.personId, content: sealedWord(id) })));

      expect((await adds(ana, 'otra')).body.type).toBe('sign-link/too-many-words');
    });

    it('of somebody else are not found', async () => {
      const [ana, ivo] = [await world.as('uma'), await world.as('ivo')];
      const { body } = await adds(ana, 'luna');
      const { body: read } = await reads(ana, 'sol', 'sol');

      expect((await ivo.delete<Refused>(`${base}/reading/words/${body.id}`)).body.type).toBe('sign-link/word-not-found');
      const id = read.attempts[0]?.id;
      expect((await ivo.delete<Refused>(`${base}/reading/attempts/${id}`)).body.type).toBe('sign-link/attempt-not-found');
      expect((await reading(ana)).ownWords).toHaveLength(1);
    });
  });
});
