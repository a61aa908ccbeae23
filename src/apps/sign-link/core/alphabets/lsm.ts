import type { Handshape, Movement, Orientation } from '../handshape/handshape.ts';
import { apart, shape, tilted, together } from '../handshape/shape.ts';
import type { Alphabet, Letter } from './alphabet.ts';

const front: Orientation = { palm: 'forward', fingers: 'up' };
const profile: Orientation = { palm: 'across', fingers: 'up' };
const half: Orientation = { palm: 'across-forward', fingers: 'up', roll: 15 };
const lying: Orientation = { palm: 'back', fingers: 'across', roll: -25 };
const hanging: Orientation = { palm: 'down-back', fingers: 'forward-across', roll: 15 };

const claw = { mcp: 15, pip: 105 };
const round = { mcp: 40, pip: 55 };
const tucked = { place: 'under', at: { away: 5, forward: 20, mcp: 10, ip: 5 } } as const;
const inFist = { place: 'over' } as const;
const two = shape({ thumb: inFist, index: together.index, middle: together.middle });
const el = shape({ thumb: 'out', index: 'straight' });
const little = shape({ thumb: inFist, little: 'straight' });
const crossed = shape({
  thumb: inFist,
  index: { hold: 'straight', lean: -8 },
  middle: { hold: { mcp: 5, pip: 15 }, lean: 16 },
  crossed: ['index', 'middle'],
});
const hangingTwo = shape({ thumb: tucked, index: { hold: { mcp: 60, pip: 0 }, lean: 10 }, middle: { mcp: 65, pip: 0 } });
const pe = shape({
  thumb: { place: 'between', touches: ['middle'] },
  index: 'straight',
  middle: 'flat',
  ring: { mcp: 80, pip: 75 },
  little: { mcp: 80, pip: 70 },
});

const sideToSide: Movement = {
  seen: 'side-to-side',
  durationMs: 900,
  keys: [{ at: 0 }, { at: 0.5, shift: { across: -1 } }, { at: 1 }],
};

/** The letters of Mexican Sign Language, with LL and RR, as they are taught. */
export const lsm: Alphabet = {
  language: 'lsm',
  name: 'Lengua de Señas Mexicana',
  sources: [
    {
      title:
        'M. T. Calvo Hernández, Diccionario español – Lengua de Señas Mexicana (DIELSEME), SEP, Dirección de Educación Especial, 2004',
    },
    { title: 'Glosario universitario de Lengua de Señas Mexicana, Universidad de Guadalajara, 2022' },
    {
      title:
        'M. E. Serafín García y R. González Pérez, Manos con voz: diccionario de Lengua de Señas Mexicana, Libre Acceso y CONAPRED, 2011',
    },
  ],
  sourcesCompared: false,
  reviewed: false,
  letters: [
    letter('A', shape({ thumb: { place: 'beside', at: { away: 25, forward: 15 }, touches: ['index'] } }), front),
    letter('B', shape({ thumb: 'across', ...together }), front),
    letter('C', shape({ thumb: 'opposed', index: 'curved', middle: 'curved', ring: 'curved', little: 'curved' }), half),
    letter(
      'D',
      shape({ thumb: { place: 'opposed', touches: ['middle'] }, index: 'straight', middle: round, ring: round, little: round }),
      profile,
    ),
    letter('E', shape({ thumb: 'under', index: claw, middle: claw, ring: claw, little: claw }), front),
    letter(
      'F',
      shape({
        thumb: { place: 'beside', at: { away: 5, forward: 20, mcp: 10, ip: 5 }, touches: ['index'] },
        index: { mcp: 25, pip: 70 },
        middle: together.middle,
        ring: together.ring,
        little: together.little,
      }),
      profile,
    ),
    letter('G', shape({ thumb: { place: 'beside', at: { away: 45 } }, index: tilted.index }), lying),
    letter('H', shape({ thumb: { place: 'beside', at: { away: 45 } }, index: tilted.index, middle: tilted.middle }), lying),
    letter('I', little, front),
    letter('J', little, front, {
      seen: 'hook',
      durationMs: 1100,
      keys: [
        { at: 0 },
        { at: 0.5, shift: { up: -1.8, across: 0.2 }, turn: { twist: 60 } },
        { at: 1, shift: { up: -1.5, across: -0.4 }, turn: { twist: 150, roll: 70 } },
      ],
    }),
    letter(
      'K',
      pe,
      { ...profile, roll: 60 },
      {
        seen: 'straight',
        durationMs: 600,
        keys: [{ at: 0 }, { at: 1, shift: { up: 0.5 }, turn: { roll: -60 } }],
      },
    ),
    letter('L', el, front),
    letter('LL', el, front, sideToSide),
    letter(
      'M',
      shape({
        thumb: tucked,
        index: { hold: { mcp: 60, pip: 0 }, lean: 15 },
        middle: { mcp: 60, pip: 0 },
        ring: { hold: { mcp: 60, pip: 0 }, lean: -15 },
      }),
      hanging,
    ),
    letter('N', hangingTwo, hanging),
    letter('Ñ', hangingTwo, hanging, {
      seen: 'shake',
      durationMs: 1000,
      keys: [{ at: 0 }, { at: 0.25, turn: { roll: -30 } }, { at: 0.5 }, { at: 0.75, turn: { roll: -30 } }, { at: 1 }],
    }),
    letter(
      'O',
      shape({
        thumb: { place: 'opposed', touches: ['index', 'middle'] },
        index: round,
        middle: round,
        ring: round,
        little: round,
      }),
      half,
    ),
    letter('P', pe, profile),
    letter(
      'Q',
      shape({ thumb: { place: 'out', at: { away: 35, mcp: 15, ip: 15 } }, index: { mcp: 20, pip: 75 } }),
      { palm: 'down', fingers: 'forward-across' },
      {
        seen: 'shake',
        durationMs: 1000,
        keys: [{ at: 0 }, { at: 0.25, turn: { roll: 30 } }, { at: 0.5 }, { at: 0.75, turn: { roll: 30 } }, { at: 1 }],
      },
    ),
    letter('R', crossed, { palm: 'forward-across', fingers: 'up' }),
    letter('RR', crossed, { palm: 'forward-across', fingers: 'up' }, sideToSide),
    letter('S', shape({ thumb: inFist }), front),
    letter(
      'T',
      shape({
        thumb: { place: 'between', at: { away: -5, forward: 30, mcp: 0, ip: 0 }, touches: ['index', 'middle'] },
        index: { mcp: 60, pip: 90 },
      }),
      { palm: 'across-forward', fingers: 'up' },
    ),
    letter('U', two, front),
    letter('V', shape({ thumb: inFist, index: { hold: 'straight', lean: 10 }, middle: { hold: 'straight', lean: -12 } }), front),
    letter('W', shape({ thumb: 'over', index: apart.index, middle: apart.middle, ring: apart.ring }), front),
    letter(
      'X',
      shape({ thumb: 'beside', index: 'hooked' }),
      { palm: 'down-back', fingers: 'across' },
      {
        seen: 'straight',
        durationMs: 900,
        keys: [{ at: 0 }, { at: 0.5, shift: { forward: 1 } }, { at: 1 }],
      },
    ),
    letter('Y', shape({ thumb: 'out', little: { hold: 'straight', lean: -12 } }), { palm: 'back', fingers: 'up', roll: 15 }),
    letter('Z', shape({ thumb: inFist, index: 'straight' }), front, {
      seen: 'zigzag',
      durationMs: 1300,
      corners: true,
      keys: [
        { at: 0 },
        { at: 0.3, shift: { across: -1.2 } },
        { at: 0.65, shift: { up: -1.2 } },
        { at: 1, shift: { across: -1.2, up: -1.2 } },
      ],
    }),
  ],
};

function letter(id: string, handshape: Handshape, orientation: Orientation, movement?: Movement): Letter {
  return { id, handshape, orientation, ...(movement ? { movement } : {}) };
}
