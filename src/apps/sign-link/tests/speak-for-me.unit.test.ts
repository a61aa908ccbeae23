import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildSentence } from '../core/speak/build-sentence.ts';
import type { OwnPhraseNow, PhraseContent } from '../core/speak/own-phrase.ts';
import { addPending, keepBoth, type Pending, withPending } from '../core/speak/pending.ts';
import { givenPhrases, phraseCategories } from '../core/speak/phrases.ts';
import { findPictogram, pictograms } from '../core/speak/pictogram.ts';
import { rankMostUsed } from '../core/speak/rank-most-used.ts';
import { readPictures } from '../core/speak/read-pictures.ts';
import { shapePath } from '../core/speak/shape-path.ts';
import { tiles } from '../core/speak/tile.ts';

const dayMs = 86_400_000;
const today = Date.UTC(2026, 4, 20);
const at = (day: number, hour: number, isWeekend = false) => ({
  at: today + day * dayMs + hour * 3_600_000,
  minute: hour * 60,
  isWeekend,
});
const uses = (phraseId: string, ...moments: ReturnType<typeof at>[]) => moments.map((moment) => ({ phraseId, ...moment }));

describe('The phrases that somebody uses most now', () => {
  it('are those of this hour: breakfast in the morning, sleep at night', () => {
    const all = [
      ...uses('want-bread', at(-3, 8), at(-2, 8), at(-1, 8)),
      ...uses('want-sleep', at(-3, 22), at(-2, 22), at(-1, 22)),
    ];

    expect(rankMostUsed(all, at(0, 8), 2)).toEqual(['want-bread', 'want-sleep']);
    expect(rankMostUsed(all, at(0, 22), 2)).toEqual(['want-sleep', 'want-bread']);
  });

  it('go around midnight', () => {
    const all = [...uses('noon', at(-1, 12)), ...uses('late', at(-1, 23))];

    expect(rankMostUsed(all, at(0, 0), 1)).toEqual(['late']);
  });

  it('forget what was long ago, and know one kind of day from the other', () => {
    const old = uses('old', at(-90, 10), at(-91, 10), at(-92, 10));

    expect(rankMostUsed([...old, ...uses('new', at(-1, 10))], at(0, 10), 1)).toEqual(['new']);
    expect(rankMostUsed([...uses('work', at(-1, 10)), ...uses('rest', at(-1, 10, true))], at(0, 10, true), 1)).toEqual(['rest']);
  });

  it('are no more than there is room for, and nothing where nothing was used', () => {
    expect(rankMostUsed([...uses('a', at(-1, 9)), ...uses('b', at(-1, 9))], at(0, 9), 1)).toHaveLength(1);
    expect(rankMostUsed([], at(0, 9), 5)).toEqual([]);
  });
});

const of = (...ids: string[]) => ids.map((id) => (id.startsWith('«') ? { written: id.slice(1, -1) } : { tile: id }));

describe('A sentence of pictures', () => {
  it.each([
    [['want', 'water'], 'Quiero agua.'],
    [['me', 'want', 'eat', 'bread'], 'Quiero comer pan.'],
    [['want', 'go', 'school'], 'Quiero ir a la escuela.'],
    [['want', 'go', 'work'], 'Quiero ir al trabajo.'],
    [['want', 'go', 'house', 'please'], 'Quiero ir a casa, por favor.'],
    [['mother', 'go', 'hospital'], 'Mi mamá va al hospital.'],
    [['we', 'want', 'play'], 'Queremos jugar.'],
    [['want', 'more', 'water'], 'Quiero más agua.'],
    [['want', 'water', 'not'], 'No quiero agua.'],
    [['not', 'like', 'noise'], 'No me gusta el ruido.'],
    [['like', 'headphones'], 'Me gustan los audífonos.'],
    [['mother', 'like', 'coffee'], 'A mi mamá le gusta el café.'],
    [['hurt', 'head'], 'Me duele la cabeza.'],
    [['have', 'fear'], 'Tengo miedo.'],
    [['need', 'pause', 'now'], 'Ahora necesito una pausa.'],
    [['you', 'want', 'play', 'question'], '¿Quieres jugar?'],
    [['want', 'see', '«a Lucía»'], 'Quiero ver a Lucía.'],
    [['want', 'leave', 'house'], 'Quiero salir de casa.'],
    [['go', 'eat'], 'Voy a comer.'],
    [['please'], 'Por favor.'],
    [[], ''],
  ])('in Spanish: %j', (ids, sentence) => {
    expect(buildSentence(of(...ids), 'es')).toBe(sentence);
  });

  it.each([
    [['want', 'water'], 'I want water.'],
    [['want', 'go', 'school'], 'I want to go to school.'],
    [['want', 'go', 'house', 'please'], 'I want to go home, please.'],
    [['mother', 'want', 'eat'], 'My mum wants to eat.'],
    [['mother', 'want', 'water', 'not'], 'My mum does not want water.'],
    [['not', 'like', 'noise'], 'I do not like noise.'],
    [['have', 'fear'], 'I am scared.'],
    [['hurt', 'head'], 'My head hurts.'],
    [['need', 'pause', 'now'], 'I need a break now.'],
    [['can', 'see', 'not'], 'I cannot see.'],
  ])('in English: %j', (ids, sentence) => {
    expect(buildSentence(of(...ids), 'en')).toBe(sentence);
  });
});

describe('The drawn pictures', () => {
  it('are many, each with its name in both languages and something to see', () => {
    expect(pictograms.length).toBeGreaterThanOrEqual(60);
    for (const { id, es, en, soft, line } of pictograms) {
      expect([es, en].every(Boolean), id).toBe(true);
      expect(soft.length > 0 && line.length > 0, id).toBe(true);
      for (const shape of [...soft, ...line])
        expect(shapePath(shape), `${id}: ${shape}`).toMatch(/^M[\d.\s]+[A-Za-z][-\d.\sA-Za-z]*$/);
    }
  });

  it('stand with every phrase and every word, and every group has phrases', () => {
    const named = [...givenPhrases, ...tiles].map(({ picture }) => picture);

    expect(named.filter((name) => !findPictogram(name))).toEqual([]);
    expect(phraseCategories.filter((one) => !givenPhrases.some(({ category }) => category === one))).toEqual([]);
    expect(new Set(givenPhrases.map(({ id }) => id)).size).toBe(givenPhrases.length);
  });
});

const content = (text: string): PhraseContent => ({ text, category: 'people', picture: 'friend', given: null });
const when = '2026-05-20T10:00:00.000Z';
const known: OwnPhraseNow = { ...content('Hola, Lu'), id: 'a', version: 3, hasPicture: false, createdAt: when, updatedAt: when };
const change = (text: string): Pending => ({
  kind: 'change',
  id: 'a',
  version: 3,
  content: content(text),
  at: when,
  picture: 'keep',
});

describe('What was done without a network', () => {
  it('is one thing of each phrase: the last words count, from the version that was seen', () => {
    const waiting = addPending(addPending([], change('Hola')), { ...change('Hola, Luz'), version: 9 } as Pending);

    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toMatchObject({ version: 3, content: { text: 'Hola, Luz' } });
    expect(withPending([known], waiting).map(({ text }) => text)).toEqual(['Hola, Luz']);
  });

  it('leaves nothing of a phrase that was made and deleted here, and deletes one that the server has', () => {
    const made: Pending = { kind: 'add', id: 'b', content: content('Nueva'), at: when, picture: 'keep' };

    expect(addPending(addPending([], made), { kind: 'remove', id: 'b', at: when })).toEqual([]);
    expect(withPending([known], addPending([change('Hola')], { kind: 'remove', id: 'a', at: when }))).toEqual([]);
  });

  it('keeps both where the phrase was changed elsewhere too', () => {
    const waiting = keepBoth([change('Lo de aquí')], 'a', 'fresh');

    expect(withPending([{ ...known, text: 'Lo de allá' }], waiting).map(({ text }) => text)).toEqual([
      'Lo de allá',
      'Lo de aquí',
    ]);
  });
});

describe('A sack of pictures', () => {
  it('gives each picture with its name as words, and nothing else of what is in it', () => {
    const one = new Uint8Array([1]);
    const zip = zipSync({
      'comida/2345_agua_fría.png': one,
      'pan.PNG': one,
      '__MACOSX/pan.png': one,
      'leeme.txt': one,
      'x/.oculto.png': one,
    });

    expect(readPictures(zip).map(({ name }) => name)).toEqual(['agua fría', 'pan']);
    expect(() => readPictures(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
