import { describe, expect, it, vi } from 'vitest';
import { mostPeople } from '../core/most-people.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { eachAtBring } from './each-at-bring.ts';
import { aChat, choose, field, main, press, primaries, sees, shows } from './open-conversation.tsx';

const { atBring, bring } = eachAtBring();

/** A chat in which so many write in turn. */
const aGroup = (people: number) =>
  aChat(60)
    .split('\n')
    .map((line, at) => line.replace(/ - [^:]+:/, ` - Persona ${String.fromCharCode(65 + (at % people))}:`))
    .join('\n');

describe('A chat of more people than can be read', () => {
  it('is told at once, before anything is asked of anybody, with what can be done instead', async () => {
    const workers = await atBring();
    await bring(aGroup(mostPeople + 1));

    await shows('En este chat escriben más de 8 personas.');
    expect(main()).not.toContain('¿Quién eres tú?');
    expect(main()).not.toContain('Ver qué se repite');
    expect(document.querySelectorAll('main input')).toHaveLength(0);
    for (const said of ['Personas que escriben9', 'con una sola de estas personas', '¿Esto es normal?'])
      expect(main()).toContain(said);
    expect(primaries()).toEqual(['Traer otro chat']);
    expect(workers.told.map(({ task }) => task)).toEqual(['open']);
  });

  it('leads back to where a chat is brought, and what was pasted is still there', async () => {
    const text = aGroup(mostPeople + 1);
    await atBring();
    await bring(text);
    await shows('En este chat escriben más de 8 personas.');

    press('Traer otro chat');

    await sees('Trae el chat');
    expect(field().value).toBe(text);
  });

  it('leaves the others of the same file to choose from', async () => {
    const workers = await atBring({
      readExport: async (_brought, { pick }) =>
        pick === undefined
          ? { outcome: 'choose', names: ['La clase', 'Álex'] }
          : {
              outcome: 'chat',
              ambiguous: 0,
              chat: {
                ...{ format: 'telegram', title: null, dateOrder: 'none', messages: [] },
                participants: Array.from({ length: pick === 0 ? 30 : 2 }, (_, at) => `Persona ${at}`),
              },
            },
    });
    await bring(aChat(60));
    await shows('La clase');
    choose('La clase');
    press('Leer este chat');
    await shows('En este chat escriben más de 8 personas.');

    press('Elegir otro chat del archivo');

    await shows('¿Qué chat quieres leer?');
    choose('Álex');
    press('Leer este chat');
    await shows('¿Quién eres tú?');
    expect(workers.told).toHaveLength(4);
  });

  it('asks who they are of as many as can be read', async () => {
    await atBring();
    await bring(aGroup(mostPeople));

    await shows('¿Quién eres tú?');
    expect(main()).not.toContain('más de 8 personas');
    await vi.waitFor(() => expect(visitMemory.read().facts?.people).toHaveLength(mostPeople));
  });
});
