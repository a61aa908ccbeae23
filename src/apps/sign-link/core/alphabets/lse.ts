import type { Handshape, Movement, Orientation } from '../handshape/handshape.ts';
import { apart, shape, tilted, together } from '../handshape/shape.ts';
import type { Alphabet, Letter } from './alphabet.ts';

const front: Orientation = { palm: 'forward', fingers: 'up' };
const profile: Orientation = { palm: 'across', fingers: 'up' };
const facingHalf: Orientation = { palm: 'forward-across', fingers: 'up' };
const half: Orientation = { palm: 'across-forward', fingers: 'up', roll: 15 };
const lying: Orientation = { palm: 'back', fingers: 'across', roll: -25 };
const hanging: Orientation = { palm: 'down-back', fingers: 'forward-across', roll: 15 };

const beak = { mcp: 55, pip: 40 };
const round = { mcp: 45, pip: 55 };
const tucked = { place: 'under', at: { away: 5, forward: 20, mcp: 10, ip: 5 } } as const;
const inFist = { place: 'over' } as const;
const alongIndex = { place: 'beside', at: { away: 20 } } as const;
const vee = shape({ thumb: inFist, index: { hold: 'straight', lean: 0 }, middle: { hold: 'straight', lean: -8 } });
const el = shape({ thumb: 'out', index: 'straight' });
const little = shape({ thumb: inFist, little: 'straight' });
const crossed = shape({
  thumb: inFist,
  index: { hold: 'straight', lean: -8 },
  middle: { hold: { mcp: 5, pip: 15 }, lean: 16 },
  crossed: ['index', 'middle'],
});
const hangingTwo = shape({ thumb: tucked, index: { hold: { mcp: 60, pip: 0 }, lean: 5 }, middle: { mcp: 65, pip: 0 } });
const others = { middle: apart.middle, ring: apart.ring, little: apart.little };

const shake: Movement = {
  seen: 'shake',
  durationMs: 900,
  keys: [0, 0.25, 0.5, 0.75, 1].map((at, step) => ({ at, turn: { roll: step % 2 === 0 ? -10 : 10 } })),
};

/** The thirty signs of Spanish Sign Language's alphabet, with CH, LL, Ñ and RR. */
export const lse: Alphabet = {
  language: 'lse',
  name: 'Lengua de Signos Española',
  sources: [
    { title: 'Á. Herrero y J. J. Alfaro, «Fonología y escritura de la Lengua de Signos Española», ELUA 13, 1999' },
    { title: 'M. Á. Rodríguez González, Lenguaje de signos, CNSE y Fundación ONCE, 1992' },
    {
      title: 'DILSE, Diccionario normativo de la lengua de signos española, Fundación CNSE',
      url: 'https://fundacioncnse-dilse.org',
    },
  ],
  sourcesCompared: false,
  reviewed: false,
  letters: [
    letter('A', shape({ thumb: { ...alongIndex, touches: ['index'] } }), lying),
    letter('B', shape({ thumb: alongIndex, ...tilted }), lying),
    letter('C', shape({ thumb: 'opposed', index: 'curved', middle: 'curved', ring: 'curved', little: 'curved' }), half),
    letter(
      'CH',
      shape({ thumb: { place: 'beside', at: { away: 40, forward: 0 } }, index: tilted.index, middle: tilted.middle }),
      lying,
    ),
    letter(
      'D',
      shape({ thumb: { place: 'opposed', touches: ['middle'] }, index: 'straight', middle: round, ring: round, little: round }),
      profile,
    ),
    letter(
      'E',
      shape({
        thumb: { place: 'beside', at: { away: 45 } },
        index: 'hooked',
        middle: 'hooked',
        ring: 'hooked',
        little: 'hooked',
      }),
      front,
    ),
    letter(
      'F',
      shape({
        thumb: { place: 'beside', at: { away: 20, forward: 25 }, touches: ['index'] },
        index: { mcp: 70, pip: 20 },
        ...others,
      }),
      facingHalf,
    ),
    letter('G', shape({ thumb: alongIndex, index: tilted.index }), lying),
    letter(
      'H',
      shape({ thumb: 'out', index: 'straight', middle: 'flat', ring: { mcp: 80, pip: 65 }, little: { mcp: 80, pip: 65 } }),
      profile,
      {
        seen: 'drop',
        durationMs: 1000,
        keys: [{ at: 0 }, { at: 1, shift: { up: -2, forward: 0.5 }, turn: { roll: 95, twist: 90 } }],
      },
      'face',
    ),
    letter('I', little, front),
    letter('J', little, { palm: 'back-across', fingers: 'up' }, shake),
    letter(
      'K',
      shape({
        thumb: { place: 'between', touches: ['middle'] },
        index: 'straight',
        middle: 'flat',
        ring: { mcp: 80, pip: 70 },
        little: { mcp: 80, pip: 60 },
      }),
      {
        ...profile,
        roll: 25,
      },
    ),
    letter('L', el, front),
    letter('LL', el, front, shake),
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
    letter('Ñ', hangingTwo, hanging, shake),
    letter(
      'O',
      shape({
        thumb: { place: 'opposed', at: { away: 40, forward: 35, mcp: 35, ip: 15 }, touches: ['index'] },
        index: { mcp: 55, pip: 50 },
        ...others,
      }),
      facingHalf,
    ),
    letter('P', shape({ thumb: 'across', index: together.index, middle: together.middle, ring: together.ring }), facingHalf),
    letter(
      'Q',
      shape({ thumb: { place: 'opposed', touches: ['index', 'middle'] }, index: beak, middle: beak, ring: beak, little: beak }),
      { palm: 'across', fingers: 'forward-down' },
    ),
    letter('R', crossed, facingHalf),
    letter('RR', crossed, facingHalf, shake),
    letter(
      'S',
      shape({
        thumb: { place: 'opposed', at: { away: 15, forward: 35, mcp: 0, ip: 0 } },
        index: { mcp: 60, pip: 65 },
        ...others,
      }),
      facingHalf,
    ),
    letter(
      'T',
      shape({
        thumb: { place: 'opposed', at: { away: 5, forward: 35 }, touches: ['index'] },
        index: { mcp: 65, pip: 35 },
        ...others,
      }),
      facingHalf,
    ),
    letter('U', vee, facingHalf),
    letter('V', vee, facingHalf, shake),
    letter('W', shape({ thumb: 'across', index: apart.index, middle: apart.middle, ring: apart.ring }), facingHalf, shake),
    letter('X', shape({ thumb: inFist, index: 'hooked' }), front, {
      seen: 'twist',
      durationMs: 800,
      keys: [{ at: 0 }, { at: 1, turn: { twist: 95, roll: 25 }, shift: { up: -0.3, forward: 0.6 } }],
    }),
    letter('Y', little, facingHalf, {
      seen: 'bend',
      durationMs: 900,
      keys: [0, 0.25, 0.5, 0.75, 1].map((at, step) => ({
        at,
        shape: step % 2 === 0 ? {} : { little: { hold: { mcp: 5, pip: 70 } } },
      })),
    }),
    letter('Z', little, front, {
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

function letter(
  id: string,
  handshape: Handshape,
  orientation: Orientation,
  movement?: Movement,
  location?: Letter['location'],
): Letter {
  return { id, handshape, orientation, ...(movement ? { movement } : {}), ...(location ? { location } : {}) };
}
