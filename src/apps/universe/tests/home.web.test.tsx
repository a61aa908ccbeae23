import { afterEach, describe, expect, it, vi } from 'vitest';
import { crossAppChannel } from '#platform/handoffs/core/cross-app-event.ts';
import { button, inMain, main, openHome } from './open-home.tsx';
import { problem } from './open-universe.tsx';
import { aConversation, type Home, half, seededHomes } from './seeded-homes.ts';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function home(part: Partial<Home>) {
  const opened = await openHome(part);
  leave = opened.leave;
  return opened.server;
}
const title = () => document.getElementById('universe-next')?.textContent;
const cards = () => inMain('.universe-cont b').map((one) => one.textContent);

describe('a11y/A2 One filled button', () => {
  it.each(seededHomes)('is what the home has of $of', async (seeded) => {
    await home(seeded);

    const filled = inMain<HTMLAnchorElement>('.btn--primary');
    expect(filled).toHaveLength(1);
    expect(filled[0]?.getAttribute('href')).toMatch(/^\/(bienvenida|chat)(\/|$)/);

    for (const one of inMain<HTMLButtonElement>('button').filter(({ textContent }) => textContent === 'Elegir otra cosa'))
      one.click();
    expect(inMain('.btn--primary')).toHaveLength(1);
  });
});

describe('The next step', () => {
  it('a11y/A2 gives way to another that can really be done, and comes back around', async () => {
    await home({ conversations: [half, aConversation(2, { title: 'El lunes' })] });
    const seen: (string | null | undefined)[] = [];

    for (const _each of [1, 2]) {
      seen.push(title());
      button('Elegir otra cosa').click();
      await vi.waitFor(() => expect(title()).not.toBe(seen.at(-1)));
    }

    expect(seen).toEqual(['Preparar la reunión', 'El lunes']);
    expect(title()).toBe('Preparar la reunión');
    // What the homes above said is still being read out, one line after the other.
    await vi.waitFor(
      () => expect(document.getElementById('ui-announcer-polite')?.textContent).toContain('Otra cosa: El lunes'),
      5_000,
    );
  });

  it('a11y/A2 is up to three equal ones for who does not want only one', async () => {
    await home({
      settings: { oneStep: false },
      conversations: [half, aConversation(2, { title: 'El lunes' }), aConversation(3)],
    });

    expect(inMain('.universe-choice h3').map((one) => one.textContent)).toEqual(['Preparar la reunión', 'El lunes']);
    expect(inMain('.universe-choice .btn').map((one) => one.className.includes('primary'))).toEqual([true, false]);
  });

  it('a11y/A5 says its minutes, unless the person does not want to see them', async () => {
    await home({ conversations: [half] });
    expect(main()).toContain('Quedan unos 2 minutos.');
    leave();

    await home({ conversations: [half], settings: { time: 'apagado' } });
    expect(main()).toContain('Es el paso 3 de 5.');
    expect(inMain('.universe-next')[0]?.textContent).not.toContain('minuto');
  });

  it('is the nearest to its end on a day of little energy', async () => {
    const nearly = aConversation(2, { title: 'Casi terminado', progress: { position: 5, total: 5, protocolId: 'check-in' } });
    await home({ conversations: [half, nearly], today: { energy: 'baja', load: 'media', speech: 'facil', kept: true } });

    expect(title()).toBe('Casi terminado');
  });
});

describe('What was left half done', () => {
  const some = Array.from({ length: 9 }, (_, at) => aConversation(at, { title: `Tarde ${at}` }));

  it('a11y/A4 opens at the same place, and is not told twice', async () => {
    await home({ conversations: [half, aConversation(2, { title: 'El lunes' })] });

    expect(cards()).toEqual(['El lunes']);
    expect(inMain<HTMLAnchorElement>('.universe-cont')[0]?.getAttribute('href')).toBe(`/chat/c/${aConversation(2).id}`);
  });

  it.each([
    ['3', 3],
    ['5', 5],
    ['todo', 8],
  ] as const)('a11y/A8 shows at once as much as «%s»', async (chunk, count) => {
    await home({ conversations: some, settings: { chunk } });

    expect(cards()).toHaveLength(count);
    if (chunk === 'todo') return;
    button('Ver todo (8)').click();
    await vi.waitFor(() => expect(cards()).toHaveLength(8));
    button('Ver menos').click();
    await vi.waitFor(() => expect(cards()).toHaveLength(count));
  });

  it('teaches what will be there while there is nothing', async () => {
    await home({});

    expect(main()).toContain('Aquí verás lo que dejes a medias');
  });
});

describe('Writing something down on the home', () => {
  const field = () => inMain<HTMLTextAreaElement>('.universe-note textarea')[0] as HTMLTextAreaElement;
  const write = (text: string) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const enter = () => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  afterEach(() => localStorage.clear());

  it('a11y/A9 is kept with Enter, and empties the field', async () => {
    const server = await home({});
    write('  Llamar al banco ');
    enter();

    const notes = () => server.asked.filter(({ method, url }) => method === 'POST' && url === '/api/universe/notes');
    await vi.waitFor(() => expect(notes().map(({ body }) => body?.content)).toEqual(['Llamar al banco']));
    expect(field().value).toBe('');
    await vi.waitFor(() => expect(document.querySelector('.ui-toasts')?.textContent).toContain('Anotado'));
  });

  it('a11y/P4 keeps what the server will not take, in the field and with the reason', async () => {
    await home({ answers: [['POST /api/universe/notes', problem('http/not-valid', 422)]] });
    write('Llamar al banco');
    enter();

    await vi.waitFor(() => expect(document.querySelector('.ui-toasts')?.textContent).toContain('no se guardó'));
    field().focus();
    await vi.waitFor(() => expect(field().value).toBe('Llamar al banco'));
  });

  it('a11y/P4 says what is missing', async () => {
    await home({});
    enter();

    await vi.waitFor(() => expect(inMain('.universe-note .error-text')[0]?.textContent).toContain('Escribe algo'));
  });

  it('a11y/A3 is still there when the page is opened again', async () => {
    await home({});
    write('Medio escrito');
    leave();

    await home({});
    expect(field().value).toBe('Medio escrito');
  });
});

describe('What was done lately', () => {
  it('is read when the person asks to see it, and leads there', async () => {
    const line = {
      id: 'a',
      slug: 'universe',
      kind: 'protocol.finished',
      subjectId: null,
      href: '/chat/c/1',
      createdAt: '2026-11-24T10:00:00.000Z',
    };
    const server = await home({ answers: [['GET /api/user/activity', { status: 200, body: { items: [line], next: null } }]] });
    const asked = () => server.asked.filter(({ url }) => url.startsWith('/api/user/activity')).length;
    expect(asked()).toBe(0);

    const details = inMain<HTMLDetailsElement>('.universe-activity')[0] as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));

    await vi.waitFor(() => expect(details.textContent).toContain('Terminaste un ejercicio con Universe'));
    expect(details.querySelector('a')?.getAttribute('href')).toBe('/chat/c/1');
  });

  it('is read again when another page says that there is more, and only then', async () => {
    const otherTab = new BroadcastChannel(crossAppChannel);
    const server = await home({});
    const asked = () => server.asked.filter(({ url }) => url.startsWith('/api/user/activity')).length;
    const details = inMain<HTMLDetailsElement>('.universe-activity')[0] as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(asked()).toBe(1));

    otherTab.postMessage({ kind: 'note.changed', noteId: '11111111-1111-4111-8111-111111111111' });
    otherTab.postMessage({ kind: 'activity.added' });

    await vi.waitFor(() => expect(asked()).toBe(2));
    otherTab.close();
  });
});
