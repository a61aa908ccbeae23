import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PracticeToday, ScenarioSummary } from '../contract.ts';
import {
  aPracticeServer,
  aSession,
  here,
  inMain,
  main,
  openPractice,
  press,
  problem,
  sees,
  sessionId,
} from './open-practice.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const base = '/api/comunicacion-social';
const summary = (change: Partial<ScenarioSummary>): ScenarioSummary => ({
  id: 'agenda',
  source: 'product',
  domain: 'work',
  language: 'es',
  title: 'Pedir la agenda',
  skills: ['state-need'],
  levels: [1, 2, 4].map((difficulty) => ({ difficulty, timesDone: 0 })),
  ...change,
});
const items = [
  summary({}),
  summary({ id: 'no', domain: 'family', title: 'Decir que no en casa', skills: ['say-no'] }),
  summary({ id: 'mine', domain: 'work', title: 'Escrita para ti', source: 'professional', skills: ['say-no'] }),
];
const titles = () => inMain('a.item b').map((title) => title.textContent);

function choose(label: string, value: string): void {
  const select = inMain<HTMLSelectElement>('select').find(
    ({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent === label,
  );
  if (!select) throw new Error(`There is no ${label}`);
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('Choosing a situation', () => {
  async function choosing(asked = '') {
    const server = aPracticeServer();
    server.answers.set(`GET ${base}/scenarios`, { status: 200, body: { items, next: null } });
    leave = await openPractice(`/comunicacion-social/situaciones${asked}`, /Elegir situación/);
    await vi.waitFor(() => expect(main()).toContain('situaci'));
    return server;
  }

  it('shows them by where they happen, with whose they are', async () => {
    await choosing();

    await vi.waitFor(() => expect(inMain('h2').map((heading) => heading.textContent)).toEqual(['Trabajo', 'Familia']));
    expect(main()).toContain('De tu profesional');
  });

  it('keeps what is looked for in the address, and says how many there are', async () => {
    await choosing();
    await vi.waitFor(() => expect(titles()).toHaveLength(3));

    choose('Dónde ocurre', 'work');
    await vi.waitFor(() => expect(location.search).toBe('?tema=work'));
    choose('Qué practicas', 'say-no');

    await vi.waitFor(() => expect(titles()).toEqual(['Escrita para ti']));
    expect(location.search).toBe('?tema=work&habilidad=say-no');
    expect(document.querySelector('main [role=status]')?.textContent).toContain('1 situación');
  });

  it('opens as its address says, and leads on with the difficulty that was looked for', async () => {
    await choosing('?habilidad=state-need&nivel=4');

    await vi.waitFor(() => expect(titles()).toEqual(['Pedir la agenda']));
    expect(inMain('a.item')[0]?.getAttribute('href')).toBe('/comunicacion-social/situaciones/agenda?nivel=4');
  });

  it('says what to do where nothing has all of it', async () => {
    await choosing('?tema=online');
    await vi.waitFor(() => expect(main()).toContain('Ninguna situación tiene todo eso'));

    press('Quitar los filtros');

    await vi.waitFor(() => expect(titles()).toHaveLength(3));
  });
});

describe('Getting ready for a rehearsal', () => {
  const { scenario } = aSession();
  const preparation = {
    ...scenario,
    levels: [1, 2, 4].map((difficulty) => ({ difficulty, timesDone: difficulty === 1 ? 2 : 0 })),
    sensory: 'Suenan teléfonos.',
  };
  const goal = { id: '33333333-3333-4333-8333-333333333333', title: 'Pedir ayuda', skills: ['state-need'], status: 'active' };

  async function preparing(asked = '') {
    const server = aPracticeServer();
    server.answers.set(`GET ${base}/scenarios/agenda-before-meeting`, { status: 200, body: preparation });
    server.answers.set(`GET ${base}/goals`, { status: 200, body: { items: [goal], next: null, gasT: null } });
    server.answers.set(`POST ${base}/sessions`, { status: 201, body: aSession() });
    leave = await openPractice(`/comunicacion-social/situaciones/agenda-before-meeting${asked}`, /Pedir la agenda/);
    await vi.waitFor(() => expect(main()).toContain('Pedir ayuda'));
    return server;
  }

  it('a11y/P3 says first what happens, who is there, what may vary, what is heard, and how to stop', async () => {
    await preparing();

    for (const said of ['Marta te avisa', 'Marta, tu jefa', 'Puede ser otro día.', 'Suenan teléfonos.', '«hasta aquí»']) {
      expect(main()).toContain(said);
    }
    expect(inMain('.btn--primary')).toHaveLength(1);
  });

  it('begins at the level and for the goals that were chosen', async () => {
    const server = await preparing('?nivel=4&nueva=1');

    press('Empezar el ensayo');

    await vi.waitFor(() => expect(location.pathname).toBe(`/comunicacion-social/ensayo/${sessionId}`));
    expect(server.sent('POST', '/sessions')).toMatchObject([
      { scenarioId: 'agenda-before-meeting', difficulty: 4, kind: 'probe', goalIds: [goal.id] },
    ]);
  });

  it('proposes the easiest level that was not done yet', async () => {
    await preparing();

    expect(inMain<HTMLInputElement>('input[type=radio]').find(({ checked }) => checked)?.value).toBe('2');
  });

  it('a11y/P4 is one rehearsal though it is sent again after a failure', async () => {
    const server = await preparing();
    server.answers.set(`POST ${base}/sessions`, 'no network');
    press('Empezar el ensayo');
    await vi.waitFor(() => expect(main()).toContain('El ensayo no empezó'));
    server.answers.set(`POST ${base}/sessions`, { status: 201, body: aSession() });
    server.answers.set(`GET ${here}`, { status: 200, body: aSession() });

    press('Empezar el ensayo');

    await vi.waitFor(() => expect(location.pathname).toContain('/ensayo/'));
    const [first, second] = server.sent('POST', '/sessions');
    expect(first?.clientSessionId).toBe(second?.clientSessionId);
  });
});

describe('Today', () => {
  const next = { scenario: items[0], difficulty: 2, kind: 'practice', whys: ['goal', 'not-done-yet'], expectedEnergy: 3 };
  const open = {
    id: sessionId,
    status: 'open',
    kind: 'practice',
    title: 'Prestar dinero',
    language: 'es',
    domain: 'saying-no',
    difficulty: 1,
    turns: 1,
    energy: null,
    startedAt: '2026-11-25T10:00:00.000Z',
  };
  const today = { open: null, cardsDue: 3, next, goals: 0, sessions: 0 } as PracticeToday;

  async function opening(body: object) {
    const server = aPracticeServer();
    server.answers.set(`GET ${base}/today`, { status: 200, body });
    leave = await openPractice('/comunicacion-social', /Hoy/);
    await vi.waitFor(() => expect(main()).toContain('Una situación para hoy'));
    return server;
  }

  it('a11y/P3 says in three lines what is going to happen, the first time only', async () => {
    await opening(today);
    expect(inMain('#practice-first ~ ol li')).toHaveLength(3);
    leave();

    await opening({ ...today, sessions: 4 });

    expect(main()).not.toContain('Qué va a pasar');
  });

  it('proposes one situation and says why it is this one', async () => {
    await opening(today);

    expect(main()).toContain('Practica algo de una de tus metas.');
    expect(main()).toContain('Puede costar 3 de 10 de energía.');
    expect(main()).toContain('3 para hoy.');
    expect(inMain('.btn--primary')[0]?.getAttribute('href')).toBe('/comunicacion-social/situaciones/agenda?nivel=2');
  });

  it('a11y/A2 a11y/A4 goes on first with what was left half way, by the only filled button', async () => {
    await opening({ ...today, open, sessions: 1 });

    expect(inMain('.btn--primary').map((link) => link.getAttribute('href'))).toEqual([
      `/comunicacion-social/ensayo/${sessionId}`,
    ]);
    expect(main()).toContain('turno 2');
    expect(inMain('#practice-open ~ .practice-name')[0]?.getAttribute('lang')).toBe('es');
  });

  it('a11y/A7 counts no streak and blames for nothing', async () => {
    await opening({ ...today, sessions: 12 });

    expect(main()).not.toMatch(/racha|perdiste|seguid|atrasad|\d\s*%/i);
  });

  it('a11y/P4 keeps the way to the other pages where it cannot be read, and can be tried again', async () => {
    const server = aPracticeServer();
    server.answers.set(`GET ${base}/today`, problem('http/not-valid', 422));
    leave = await openPractice('/comunicacion-social', /Hoy/);
    await vi.waitFor(() => expect(main()).toContain('Volver a intentar'), { timeout: 15_000 });
    server.answers.set(`GET ${base}/today`, { status: 200, body: today });
    expect(inMain('a.item')).toHaveLength(7);

    press('Volver a intentar');

    await sees(/Hoy/);
    await vi.waitFor(() => expect(main()).toContain('Una situación para hoy'));
  });
});
