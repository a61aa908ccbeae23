import { describe, expect, it } from 'vitest';
import { type Arrangeable, arrangeEntries, type Kind } from '../palette/core/arrange-entries.ts';
import { asksForHelp } from '../palette/core/asks-for-help.ts';

const entry = (kind: Kind, id: string, name: string, more: Partial<Arrangeable> = {}): Arrangeable => ({
  kind,
  id,
  name,
  ...more,
});
const help = entry('actions', 'help', 'Ayuda ahora', { words: 'teléfonos personas', isUsual: true });
const entries = [
  entry('apps', '/chat', 'Chat'),
  entry('apps', '/perfil', 'Mi perfil', { detail: 'Cómo funciono y qué me ayuda' }),
  entry('apps', '/blu', 'BLU'),
  entry('apps', '/chat/aside', 'Especialista en faroles', { isUsual: false }),
  help,
  entry('actions', 'pause', 'Hacer una pausa', { isUsual: true }),
  entry('actions', 'night', 'Colores: Noche suave'),
  entry('things', '/chat/c/1', 'Crisis de la tarde en el trabajo'),
  entry('things', '/chat/c/2', 'La emergencia del lunes'),
  entry('things', '/chat/c/3', 'Ayuda para la mudanza'),
];
const wishes = { text: '', recent: [], favourites: [], help: 'help' };
const shown = (more: { recent?: string[]; favourites?: string[]; text?: string }) =>
  arrangeEntries(entries, { ...wishes, ...more }).map(
    ({ id, entries: those }) => `${id}: ${those.map((one) => one.id).join(' ')}`,
  );

describe('What the search shows before anything is written', () => {
  it('is what is at hand: favourites, what was chosen last, places, what can be done, and what is the person’s', () => {
    expect(shown({ favourites: ['/perfil', '/gone'], recent: ['night', '/perfil'] })).toEqual([
      'favourites: /perfil',
      'recent: night',
      'apps: /chat /blu',
      'actions: help pause',
      'things: /chat/c/1 /chat/c/2 /chat/c/3',
    ]);
  });
});

describe('What the search finds', () => {
  it('is also what has no place in menus and is not at hand', () => {
    expect(shown({ text: 'faroles' })).toEqual(['apps: /chat/aside']);
  });

  it('has the group of the nearest first', () => {
    expect(shown({ text: 'noche' })).toEqual(['actions: night']);
    expect(shown({ text: 'chat' })[0]).toBe('apps: /chat');
    expect(shown({ text: 'lunes' })).toEqual(['things: /chat/c/2']);
  });

  it('has what was chosen lately before what is as near', () => {
    const tasks = ['a', 'b', 'c'].map((id) => entry('things', id, `Tarea ${id}`));

    const [group] = arrangeEntries(tasks, { ...wishes, text: 'tarea', recent: ['c'] });

    expect(group?.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it.each([
    'ayuda',
    'AYUDA',
    'ayda',
    'crisis',
    'suicidio',
    'suicido',
    'emergencia',
    'emrgencia',
    'emergencia lunes',
    'socorro',
    'quiero morir',
    'no quiero vivir',
    'help',
    'suicide',
    '911',
  ])('a11y/P8 begins with help for who writes «%s», whatever else is called like that', (text) => {
    const [first] = arrangeEntries(entries, { ...wishes, text, favourites: ['/chat/c/1'], recent: ['/chat/c/2', '/chat/c/3'] });

    expect(first?.id).toBe('actions');
    expect(first?.entries[0]).toBe(help);
    expect(first?.entries.filter((one) => one === help)).toHaveLength(1);
  });

  it.each(['chat', 'perfil', 'noche', 'will', 'kilo', 'pelo', 'agua', 'corte de pelo', 'película', 'mover la cita'])(
    'does not take «%s» for a call for help',
    (text) => {
      expect(asksForHelp(text)).toBe(false);
    },
  );
});
