import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import type { Turn, Value } from '#platform/dialogue/core/protocol.ts';
import type { Settings, Today } from '#platform/profiles/contract.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { eightAdaptations, everythingSaid, walkProtocol } from '#tests/support/walk-protocol.ts';
import { planToday } from '../protocols/plan-today.ts';
import { readHour, readWaiting } from '../protocols/read-waiting.ts';

const anyone = (settings: Partial<Settings> = {}) => compileAdaptation({ ...defaultSettings, ...settings });
const on = (energy: Today['energy'], settings: Partial<Settings> = {}) =>
  compileAdaptation(
    { ...defaultSettings, ...settings },
    { energy, load: 'media', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' },
  );
const things = [
  'Comprar pan 10 min',
  'Dentista a las 16:30 20 min',
  'Pagar la luz 10 min',
  'Leer 10 min',
  'Regar 5 min',
  'Ordenar 20 min',
];

protocolSuite(planToday);

describe('The plan of today', () => {
  it('orders what fits, names the margin, and leaves the rest for another day', () => {
    const { outcome, said } = finish([
      'usual',
      'high',
      'two-hours',
      things,
      ['Dentista a las 16:30'],
      ['Pagar la luz'],
      ['Ordenar'],
      'same-order',
    ]);

    expect(outcome).toEqual({
      kind: 'plan',
      title: 'Plan de hoy',
      items: [
        { label: 'Cosa 1', text: 'Dentista a las 16:30', minutes: 30 },
        { label: 'Cosa 2', text: 'Pagar la luz', minutes: 15 },
        { label: 'Cosa 3', text: 'Comprar pan', minutes: 15 },
        { label: 'Primer paso', text: 'Ir al lugar y mirar qué hace falta.', minutes: 2 },
        { label: 'Otro día', text: 'Leer' },
        { label: 'Otro día', text: 'Regar' },
        { label: 'Otro día', text: 'Ordenar' },
        {
          label: 'Márgenes',
          text: 'A cada cosa se le suma la mitad de su tiempo. Entre dos cosas hay 10 minutos. Son 80 minutos de 120.',
        },
      ],
    });
    expect(said.at(-1)).toBe('El plan está guardado: 3 cosas en 80 minutos. Lo otro va otro día.');
  });

  it('shows the plan before asking where to begin, and begins there', () => {
    const answers: Value[] = ['usual', 'high', 'two-hours', things, null, null, null];

    expect(give(answers).say).toContain('Esto cabe hoy:\n\n- Dentista a las 16:30 (30 min)');
    expect(give([...answers, 'Pagar la luz']).outcome?.items[0]?.text).toBe('Pagar la luz');
  });

  it.each([
    ['todo', 'high', 5],
    ['5', 'high', 5],
    ['5', 'medium', 4],
    ['5', 'low', 3],
    ['5', 'unknown', 3],
    ['3', 'high', 3],
  ] as const)('holds, with %s at once and %s energy, %i things at most (a11y/A8)', (chunk, energy, most) => {
    const short = ['a 5 min', 'b 5 min', 'c 5 min', 'd 5 min', 'e 5 min', 'f 5 min', 'g 5 min'];
    const { outcome } = give(['usual', energy, 'four-hours', short, null, null, null, 'same-order'], anyone({ chunk }));

    expect(outcome?.items.filter(({ label }) => label.startsWith('Cosa'))).toHaveLength(most);
  });

  it('is shorter for who has little energy today', () => {
    const tired = on('baja', { chunk: 'todo' });
    const { outcome } = give(['usual', 'four-hours', things, null, null, null, 'same-order'], tired);

    expect(outcome?.items.filter(({ label }) => label.startsWith('Cosa'))).toHaveLength(3);
  });

  it.each([
    ['baja', 'Energía de hoy: poca. Está en «Hoy estoy…».', 60],
    ['media', 'Energía de hoy: normal. Está en «Hoy estoy…».', 120],
    ['alta', 'Energía de hoy: mucha. Está en «Hoy estoy…».', 180],
  ] as const)(
    'a11y/P7 does not ask again for an energy that is %s today: it says so, and plans with it',
    (energy, said, available) => {
      const turn = give(['usual'], on(energy));
      const { outcome } = give(['unknown', things, null, null, null, 'same-order'], on(energy), turn);

      expect(turn.run.path).toEqual(['start', 'time']);
      expect(turn.say).toBe(`${said}\n\n¿Cuánto tiempo libre hay hoy?`);
      expect(outcome?.items.at(-1)?.text).toContain(`minutos de ${available}`);
    },
  );

  it('plans with the energy that was answered here, if it was asked', () => {
    const turn = give(['usual', 'high'], anyone());
    const { outcome } = give(['unknown', things, null, null, null, 'same-order'], on('media'), turn);

    expect(turn.say).not.toContain('Energía de hoy');
    expect(outcome?.items.at(-1)?.text).toContain('minutos de 180');
  });

  it('starts from zero with who comes back, with few things and without counting the days', () => {
    const turn = give(['back', 'high', 'four-hours'], anyone({ chunk: 'todo' }));
    const { outcome } = give([things, null, null, null, 'same-order'], anyone({ chunk: 'todo' }), turn);

    expect(turn.say).toContain('Empezamos de cero. Lo de antes no se cuenta.');
    expect(outcome?.items.filter(({ label }) => label.startsWith('Cosa'))).toHaveLength(3);
  });

  it('says it when something with an hour does not fit, and what is possible', () => {
    const { outcome } = give(['usual', 'high', 'half-hour', ['Dentista a las 16:30 45 min', 'Regar 5 min'], null, null, null]);

    expect(outcome?.items).toContainEqual({ label: 'Tiene hora y no cabe hoy', text: 'Dentista a las 16:30' });
    expect(outcome?.items).toContainEqual({ label: 'Qué se puede hacer', text: 'Pedir otra hora, o dar más tiempo al plan.' });
  });

  it('gives a first step of a few minutes when nothing whole fits', () => {
    const { outcome } = give(['usual', 'low', 'half-hour', ['Limpiar la cocina']]);

    expect(outcome?.items.map(({ label }) => label)).toEqual(['Hoy', 'Primer paso', 'Otro día']);
    expect(outcome?.items[1]?.minutes).toBeLessThanOrEqual(5);
  });

  it('begins a known task with its own first step', () => {
    const { outcome } = give(['usual', 'low', 'one-hour', ['Llamar al banco 10 min']]);

    expect(outcome?.items[1]).toEqual({ label: 'Primer paso', text: 'Buscar el número y el horario', minutes: 3 });
  });

  it('calls a day with nothing in it a plan too', () => {
    expect(give(['usual', 'low', 'one-hour', null]).outcome?.items).toEqual([
      { label: 'Hoy', text: 'Nada espera. Descansar también es un plan.' },
    ]);
  });

  it('asks nothing about a single thing', () => {
    expect(give(['usual', 'medium', 'one-hour', ['Regar']]).run.path).toEqual(['start', 'energy', 'time', 'waiting']);
  });

  it('asks again about other things after a correction', () => {
    const turn = give(['usual', 'high', 'two-hours', things, ['Leer'], ['Pagar la luz'], null]);
    const back = answerStep(planToday, turn.run, { move: 'correct', value: 'waiting' }, anyone());
    const other = answerStep(planToday, back.run, { value: ['Una cosa', 'Otra cosa'] }, anyone());

    expect(other.run).toMatchObject({ stepId: 'fixed', answers: { start: 'usual', energy: 'high', time: 'two-hours' } });
    expect(other.run.answers).not.toHaveProperty('cannot-wait');
  });

  it('names no minutes at all to who has time switched off (a11y/A5)', () => {
    for (const adaptation of eightAdaptations.filter(({ interaction }) => interaction.time === 'apagado')) {
      const walks = [0, 1, 2].flatMap((round) => walkProtocol(planToday, adaptation, round));
      const inputs = walks.flatMap(({ turns }) => turns.map(({ step }) => step?.input));
      const shown = [...everythingSaid(walks), ...walks.map(({ outcome }) => JSON.stringify(outcome)), JSON.stringify(inputs)];
      expect(
        new Set(shown.flatMap((text) => text.match(/\d+ min\b|"minutes"|\bminut\w+|\bhora y media\b|media hora/gi) ?? [])),
      ).toEqual(new Set());
    }
  });

  it('blames nobody: nothing is late, lost or owed (a11y/A7)', () => {
    expect(JSON.stringify(planToday.texts)).not.toMatch(
      /atrasad|retras|tarde\b|perdid|deber[ií]as|pendiente|racha|incumpl|\blate\b|overdue|behind|failed|streak|should\b/i,
    );
  });
});

describe('Reading what waits', () => {
  it.each([
    ['Dentista a las 16:30', 990],
    ['Llamar a las 5 pm', 1020],
    ['Cita a la 1', 60],
    ['Call at 9', 540],
    ['Meeting 12:05', 725],
    ['Cena 8 p.m.', 1200],
    ['Comprar 3 manzanas', null],
    ['Leer 25 páginas', null],
    ['Reunión a las 30', null],
  ])('reads the hour of "%s" as %s', (text, hour) => {
    expect(readHour(text)).toBe(hour);
  });

  it('takes the time that was written, the usual one of its kind, or twenty minutes', () => {
    const read = readWaiting({ waiting: ['Llamar al banco 10 min', 'Llamar al dentista', 'Mirar el mar'] }, 'es');

    expect(read.map(({ text, minutes }) => [text, minutes])).toEqual([
      ['Llamar al banco', 10],
      ['Llamar al dentista', 18],
      ['Mirar el mar', 20],
    ]);
  });

  it('counts a thing written twice once', () => {
    expect(readWaiting({ waiting: ['Leer', 'leer', 'Leer 5 min'] }, 'es')).toHaveLength(1);
  });
});

function give(values: Value[], adaptation = anyone(), from: Turn = startRun(planToday, 'run', adaptation)): Turn {
  return values.reduce<Turn>(
    (turn, value) => answerStep(planToday, turn.run, value === null ? { move: 'skip' } : { value }, adaptation),
    from,
  );
}

function finish(values: Value[]) {
  const said: string[] = [];
  let turn = startRun(planToday, 'run', anyone());
  for (const value of values) {
    turn = give([value], anyone(), turn);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, said };
}
