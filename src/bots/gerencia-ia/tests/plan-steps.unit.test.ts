import { describe, expect, it } from 'vitest';
import { planSteps, readMinutes, type StepSize } from '../protocols/plan-steps.ts';

const sizes: StepSize[] = ['large', 'medium', 'small', 'tiny'];
const tasks = {
  es: [
    'Escribir un correo a mi jefa',
    'Llamar al dentista',
    'Estudiar para el examen',
    'Limpiar la cocina',
    'Preparar la reunión',
    'Pagar los impuestos',
    'Ir al supermercado',
    'Hacer la cena',
    'Hacer la maleta',
    'Arreglar la bicicleta',
    '',
  ],
  en: [
    'Write an email to my boss',
    'Call the dentist',
    'Study for the exam',
    'Clean the kitchen',
    'Prepare the meeting',
    'Fill in a tax form',
    'Go to the supermarket',
    'Cook dinner',
    'Pack my suitcase',
    'Fix the bicycle',
    '',
  ],
};

describe('Cutting a task into steps', () => {
  it.each(['es', 'en'] as const)('cuts the same work finer with each size, in %s', (language) => {
    for (const task of tasks[language]) {
      const bySize = sizes.map((size) => planSteps(task, size, language));
      const minutes = bySize.map((steps) => steps.reduce((sum, step) => sum + step.minutes, 0));
      const counts = bySize.map((steps) => steps.length);

      expect(new Set(minutes).size, task).toBe(1);
      expect(counts, task).toEqual([...counts].sort((one, other) => one - other));
      expect(counts[0], task).toBeLessThan(counts[2] ?? 0);
      for (const step of bySize[3] ?? []) expect(step.minutes, step.text).toBeLessThanOrEqual(5);
      for (const step of bySize.flat()) expect(step.minutes, step.text).toBeGreaterThan(0);
    }
  });

  it('knows the same kinds of task in both languages, with the same minutes', () => {
    const planned = (language: 'es' | 'en') =>
      tasks[language].map((task) => planSteps(task, 'small', language).map(({ minutes }) => minutes));

    expect(planned('en')).toEqual(planned('es'));
  });

  it('takes things separated by commas as parts of their own', () => {
    const steps = planSteps('Lavar la ropa, tender y doblar', 'large', 'es');

    expect(steps.map(({ text }) => text)).toEqual(['Lavar la ropa', 'tender', 'doblar']);
  });

  it.each(['Ordenar la mesa, que está llena', 'Escribir el informe, por favor', 'Call the bank, before Friday'])(
    'takes "%s" as one thing',
    (task) => {
      const language = task.startsWith('Call') ? 'en' : 'es';

      expect(planSteps(task, 'large', language)).toHaveLength(planSteps(task.split(',')[0] ?? '', 'large', language).length);
    },
  );

  it.each([
    ['Guardar las tijeras 3 min', 'Guardar las tijeras', 3],
    ['Leer (10 minutos)', 'Leer', 10],
    ['Walk: 5 minutes', 'Walk', 5],
    ['Comprar 3 manzanas', 'Comprar 3 manzanas', 0],
    ['Descansar', 'Descansar', 0],
  ])('reads "%s"', (written, text, minutes) => {
    expect(readMinutes(written)).toEqual({ text, minutes });
  });
});
