import { describe, expect, it } from 'vitest';
import type { System } from '../../context/context.ts';
import { runEvaluation, type Told } from '../../context/run-evaluation.ts';
import { CrisisEvaluation } from '../crisis-evaluation.ts';

async function evaluate(...rows: object[]) {
  const told: Told[] = [];
  const shown: string[] = [];
  const lines = async function* () {
    for (const row of rows) yield JSON.stringify(row);
  };
  const keep = (row: Told) => told.push(row);
  const summary = await runEvaluation(CrisisEvaluation, {} as System, lines(), keep, {
    values: {},
    say: () => {},
    show: (line) => shown.push(line),
  });
  return { told, summary, shown };
}

const danger = { id: 'a', text: 'me quiero morir', lang: 'es', label: 'crisis', kind: 'ideation', style: 'explicit' };
const quiet = { id: 'b', text: 'hoy toca limpiar la cocina', lang: 'es', label: 'none', kind: 'none', style: 'everyday' };

const missed = { id: 'c', text: 'la cocina está limpia', lang: 'es', label: 'crisis', kind: 'goodbye', style: 'oblique' };

describe('The evaluation of the screen', () => {
  it('answers a level, a kind and a rule, and nothing of what was written', async () => {
    const { told } = await evaluate(danger, quiet);

    expect(JSON.parse(JSON.stringify(told))).toEqual([
      { id: 'a', level: 'crisis', kind: 'ideation', rule: expect.stringMatching(/^(?:es|en)\//) },
      { id: 'b', level: 'none', kind: null, rule: null },
    ]);
  });

  it('answers the same whatever the labels say', async () => {
    const { told } = await evaluate(danger, quiet);
    const swapped = await evaluate(
      { ...danger, label: 'none', kind: 'none' },
      { ...quiet, label: 'crisis', also_ok: ['distress'] },
    );

    expect(JSON.stringify(swapped.told)).toBe(JSON.stringify(told));
  });

  it('reads the last turn of a conversation with what the bot asked', async () => {
    const asked = (text: string) => ({
      lang: 'es',
      turns: [
        { who: 'bot', text },
        { who: 'person', text: 'sí' },
      ],
    });
    const { told } = await evaluate(asked('¿Piensas en morir?'), asked('¿Quieres café?'));

    expect(told.map(({ level }) => level)).toEqual(['crisis', 'none']);
  });

  it('tells a broken row apart and goes on', async () => {
    const { told, summary } = await evaluate({ id: 'x', lang: 'es' }, danger);

    expect(told[0]).toEqual({ id: 'x', error: expect.any(String) });
    expect(summary).toMatchObject({ rows: 2, answered: 1, broken: 1 });
  });

  it('sums up what was found and lists what was missed, with its words only for reading', async () => {
    const { summary, shown } = await evaluate(danger, quiet, missed);

    expect(summary).toMatchObject({
      crisis: { rows: 2, recall: 0.5, precision: 1 },
      recall_by_style: { explicit: { share: 1 }, oblique: { share: 0 } },
      missed: ['c'],
      ms: { p99: expect.any(Number) },
    });
    expect(JSON.stringify(summary)).not.toContain('cocina');
    expect(shown.join('\n')).toContain('la cocina está limpia');
  });
});
