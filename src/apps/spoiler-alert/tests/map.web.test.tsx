import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice } from './a-device.ts';
import { aServer, choose, main, primaries, sees, shows } from './open-conversation.tsx';
import { dots, openMap, until, weeksOfChat } from './open-map.tsx';

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
  aServer();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
const withAlex = { heading: 'Qué se repite con Álex' };
/** Two in each of the last weeks, none at first. */
const lately = (week: number) => (week >= 8 ? 2 : 0);

describe('The map of a chat', () => {
  it('says in words what its numbers say, in which direction, and what it does not say', async () => {
    leave = await openMap(
      weeksOfChat(12, (week) => 2 * lately(week)),
      withAlex,
    );

    await shows('La vigilancia aparece 16 veces y se repite más en las últimas cuatro semanas.');
    expect(main()).toContain('Va de Álex a ti.');
    expect(main()).toContain('Esto describe mensajes. No dice cómo es Álex.');
    expect(main()).toMatch(/168 mensajes · 12 semanas · solo en este dispositivo/);
  });

  it('says nothing of more or fewer where the intervals do not', async () => {
    leave = await openMap(
      weeksOfChat(12, (week) => (week % 3 === 0 ? 1 : 0)),
      withAlex,
    );

    await shows('La vigilancia aparece 4 veces.');
    expect(main()).not.toMatch(/se repite (?:más|menos)/);
  });

  it('never tells that all is well where nothing repeats, and leads on all the same', async () => {
    leave = await openMap(
      weeksOfChat(4, () => 0),
      withAlex,
    );

    await shows('No aparece nada que se repita. Eso no dice que todo esté bien.');
    expect(main()).toContain('Respeta un límite');
    expect(primaries()).toEqual(['Ver qué puedo hacer']);
  });

  it.each([
    [1, 1, '1'],
    [16, 16, '16'],
    [60, 15, 'mar'],
  ])('has its columns in a chat of %i weeks', async (weeks, columns, last) => {
    leave = await openMap(
      weeksOfChat(weeks, () => 2),
      withAlex,
    );
    const heads = () => [...document.querySelectorAll('.spoiler-map thead th')].slice(1, -1).map((head) => head.textContent);

    await until(() => expect(heads().length).toBeGreaterThan(0));
    expect(heads().length).toBe(columns);
    expect(heads().at(-1)).toBe(last);
  });

  it('a11y/M2 is one stop of the Tab key; arrows lead from dot to dot, and Enter opens what it stands for', async () => {
    leave = await openMap(weeksOfChat(12, lately), withAlex);
    await until(() => expect(dots().length).toBeGreaterThan(4));
    expect(dots().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

    dots()[0]?.focus();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Vigilancia, semana 9, de Álex a ti: 2');
    key('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('semana 10');
    key('End');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('semana 12');
    key('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Respeta un límite, semana 11');
    (document.activeElement as HTMLElement).click();
    await shows('Respeta un límite, semana 11');
    await until(() => expect(document.activeElement?.textContent).toBe('Respeta un límite, semana 11'));
  });

  it('is a table of numbers too: for screen readers always, and for everybody who asks', async () => {
    leave = await openMap(weeksOfChat(12, lately), withAlex);
    const table = () =>
      [...document.querySelectorAll<HTMLTableElement>('main table')].find(({ caption }) =>
        caption?.textContent?.includes('en números'),
      );
    await until(() => expect(table()?.textContent).toContain('Vigilancia De Álex a ti'));
    expect(table()?.parentElement?.className).toBe('sr');
    expect(table()?.querySelectorAll('button')).toHaveLength(0);

    choose('Números');
    await until(() => expect(table()?.parentElement?.className).toBe(''));
    expect(
      [...(table()?.querySelectorAll('tbody tr:first-child td') ?? [])].map((cell) =>
        Number.parseInt(cell.textContent ?? '', 10),
      ),
    ).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 8]);
  });

  it('of a group shows one other person at a time', async () => {
    leave = await openMap(weeksOfChat(12, lately, ['Álex Ruiz', 'Laura', 'Marcos']), {
      heading: 'Qué se repite con Marcos',
    });
    await shows('Con quién');
    const first = dots().length;

    choose('Laura');
    await sees('Qué se repite con Laura');
    await until(() => expect(dots().length).not.toBe(first));
  });

  it.each(['Elia', null])(
    'of a group shows what several do as one side, and says that it is in the group (reader %s)',
    async (reader) => {
      const chat = weeksOfChat(12, () => 0, ['Álex Ruiz', 'Laura', 'Marcos']);
      leave = await openMap(chat.replaceAll(/Hola, mensaje (\d+) 0 1\./g, 'Ya ves, nadie te quiere aquí.'), {
        reader,
        heading: 'Qué se repite con varias personas',
      });

      await shows('El acoso de grupo aparece 12 veces.');
      expect(main()).toContain('Está en mensajes de varias personas, en el grupo.');
      expect(main()).toContain('No dice cómo es nadie.');
      expect(main()).toContain('Acoso de grupo De varias personas, en el grupo');
      await shows('Hallazgo 1 de 12');
      expect(main()).toContain('Ocurre en 12 días distintos.');
      expect(main()).toMatch(/de cada 100 mensajes del grupo/);
      expect(dots()[0]?.getAttribute('aria-label')).toBe('Acoso de grupo, semana 1, de varias personas, en el grupo: 1');
      expect(main()).not.toMatch(/ a ti\b/);

      choose('Laura');
      await sees('Qué se repite con Laura');
      await shows('En el grupo se repite algo de varias personas.');
      expect(main()).toContain('En mensajes de Laura no aparece nada que se repita.');
    },
  );

  it('of a group says nothing of a direction that nobody knows, and the other way only of who is looked at', async () => {
    const chat = weeksOfChat(12, lately, ['Álex Ruiz', 'Laura', 'Marcos']);
    leave = await openMap(chat, { heading: 'Qué se repite con Marcos' });

    await shows('Está en mensajes de Marcos, en el grupo.');
    expect(main()).toContain('Vigilancia De Marcos, en el grupo');
    expect(main()).not.toMatch(/ a ti\b|También aparece/);
  });

  it('says of both sides what they do, in the same numbers and in neutral words', async () => {
    leave = await openMap(weeksOfChat(12, lately), withAlex);

    await shows('Equilibrio');
    const rows = [...document.querySelectorAll('main table')].at(-1)?.querySelectorAll('tbody tr') ?? [];
    expect([...rows].map((row) => row.textContent)).toEqual(
      expect.arrayContaining(['Mensajes que escribe9672', 'Respeta un límite120']),
    );
    expect(main()).toContain('Un número alto o bajo no es bueno ni malo.');
  });

  it('sends nothing of the chat anywhere', async () => {
    const { asked } = aServer();
    leave = await openMap(weeksOfChat(12, lately), withAlex);
    await shows('Mándame tu ubicación ahora');

    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain('ubicación');
    expect(location.pathname + location.search + location.hash).toBe('/spoiler-alert');
  });
});
