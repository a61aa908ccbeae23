import { Scenario } from '../core/scenario/scenario.ts';

/** A small situation, for tests: somebody asks for a favour. */
export function aScenario(change: Partial<Scenario> = {}): Scenario {
  const turn = {
    map: 'Tú contestas',
    skills: ['say-no'],
    hints: ['Piensa si quieres.', 'Puedes empezar con «No puedo».', 'Por ejemplo: «No puedo el lunes».'],
    alternatives: { direct: 'No puedo.', warm: 'Gracias por pensar en mí. No puedo.', formal: 'No me es posible.' },
  };
  const node = (map: string, says: unknown) => ({ map, says, meanings: ['Puede que tenga prisa.'] });
  const level = (difficulty: number) => ({
    difficulty,
    start: 'asks',
    nodes: {
      asks: {
        ...node('Leo pide un favor', { mx: '¿Me prestas tu compu?', es: '¿Me dejas tu ordenador?' }),
        turn: {
          ...turn,
          ways: [
            { when: { met: ['say-no'] }, to: 'accepts' },
            { when: { says: ['vale', 'sí'] }, to: 'thanks' },
            { when: { asks: true }, to: 'explains' },
          ],
          otherwise: 'explains',
        },
      },
      accepts: { ...node('Leo lo acepta', 'Está bien. Lo entiendo.'), turn: { ...turn, ways: [], otherwise: 'bye' } },
      thanks: { ...node('Leo da las gracias', 'Gracias.'), turn: { ...turn, ways: [], otherwise: 'bye' } },
      explains: { ...node('Leo explica', 'Es para hoy.'), turn: { ...turn, ways: [], otherwise: 'bye' } },
      bye: node('Leo se despide', 'Hasta luego.'),
    },
  });
  return Scenario.parse({
    id: 'a-favour',
    domain: 'saying-no',
    title: 'Un favor',
    situation: 'Leo te pide algo.',
    persona: { name: 'Leo', relation: 'tu vecino', manner: 'Habla claro.', face: 2 },
    skills: ['say-no'],
    mayVary: ['Puede ser otro día.'],
    otherCould: 'Decir para cuándo.',
    directIsFine: 'Vale: «No puedo».',
    levels: [level(1), level(2), level(4)],
    author: 'MENTALIA',
    reviewedAt: 'unverified',
    ...change,
  });
}
