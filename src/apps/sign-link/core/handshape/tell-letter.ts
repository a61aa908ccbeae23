import type { Letter } from '../alphabets/alphabet.ts';
import { bendOf } from './degrees-of.ts';
import type { Direction, FingerPose, Handshape, LongFinger, MainDirection, Movement } from './handshape.ts';
import { type TellLanguage, wordsIn } from './words-in.ts';

type Group = 'straight' | 'together' | 'apart' | 'curved' | 'round' | 'hooked' | 'flat' | 'closed';

const longFingers = ['index', 'middle', 'ring', 'little'] as const;
const orderOfTelling: readonly Group[] = ['straight', 'together', 'apart', 'curved', 'round', 'hooked', 'flat', 'closed'];

/** How to make a letter, a step for each sentence: fingers, thumb, where the palm looks, and how it moves. Said to whoever signs, for either hand. */
export function tellLetter(letter: Letter, language: TellLanguage): string[] {
  const words = wordsIn(language);
  const { handshape, orientation, movement, location } = letter;
  const steps = [...fingersOf(handshape, orientation.fingers, language)];
  if (handshape.crossed) {
    const [first, second] = handshape.crossed.map((finger) => words.fingers[finger]);
    steps.push(fill(words.crossed, { first, second }));
  }
  steps.push(words.thumb[handshape.thumb.place]);
  if (handshape.thumb.touches) steps.push(fill(words.touches, { fingers: listed(handshape.thumb.touches, language) }));
  steps.push(hangs(letter) ? words.hangs : fill(words.palm, { toward: tellDirection(orientation.palm, language) }));
  if (
    !hangs(letter) &&
    orientation.fingers !== 'up' &&
    !longFingers.some((finger) => groupOf(handshape[finger], handshape) === 'straight')
  )
    steps.push(fill(words.points, { toward: tellDirection(orientation.fingers, language) }));
  if (location === 'face') steps.push(words.face);
  if (movement) steps.push(fill(words.moves[movement.seen], { way: words.ways[wayOf(movement)] }));
  return steps;
}

/** A direction in words: `hacia delante y hacia el lado de la otra mano`. */
export function tellDirection(direction: Direction, language: TellLanguage): string {
  const words = wordsIn(language);
  const parts = direction.split('-').map((part) => words.toward[part as MainDirection]);
  return parts.join(` ${words.and} `);
}

/** Puts words into the places of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replace(/ +([.,])/g, '$1');
}

function fingersOf(shape: Handshape, pointing: Direction, language: TellLanguage): string[] {
  const words = wordsIn(language);
  const groups = new Map<Group, LongFinger[]>();
  const straight = longFingers.filter((finger) => groupOf(shape[finger], shape) === 'straight');
  for (const finger of longFingers) {
    const group = groupOf(shape[finger], shape);
    const told = group === 'straight' && straight.length > 1 && !shape.crossed ? fanOf(shape, straight) : group;
    groups.set(told, [...(groups.get(told) ?? []), finger]);
  }
  return orderOfTelling.flatMap((group) => {
    const members = groups.get(group);
    if (!members) return [];
    const others = group === 'closed' && members.length < 4 && members.length > 1;
    const fingers = others ? words.fingers[members.length === 2 ? 'rest2' : 'rest3'] : listed(members, language);
    return [fill(words.holds[group], { fingers, toward: tellDirection(pointing, language) })];
  });
}

function groupOf(pose: FingerPose, { thumb }: Handshape): Group {
  const { mcp, pip } = bendOf(pose);
  if (mcp < 25 && pip < 25) return 'straight';
  if (pip > 80 && mcp < 40) return 'hooked';
  if (mcp > 50 && pip < 40) return 'flat';
  if (mcp > 50 && mcp + pip >= 140) return 'closed';
  return thumb.touches || mcp > 50 ? 'round' : 'curved';
}

function fanOf(shape: Handshape, straight: readonly LongFinger[]): Group {
  const leans = straight.map((finger) => shape[finger].lean ?? 0);
  return leans.some((lean, at) => at > 0 && (leans[at - 1] ?? 0) - lean > 4) ? 'apart' : 'together';
}

function listed(members: readonly LongFinger[], language: TellLanguage): string {
  const words = wordsIn(language);
  if (members.length === 4) return words.fingers.all;
  const names = members.map((finger) => words.fingers[finger]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Fingers that are bent at the knuckle of a hand that lies palm down: they hang. */
function hangs({ handshape, orientation }: Letter): boolean {
  return orientation.palm.startsWith('down') && bendOf(handshape.index).mcp > 40;
}

function wayOf({ keys }: Movement): 'forward-and-back' | 'up' {
  return keys.some(({ shift }) => shift?.forward) ? 'forward-and-back' : 'up';
}
