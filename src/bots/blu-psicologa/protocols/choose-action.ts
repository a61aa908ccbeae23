export type Channel = 'sound' | 'light' | 'touch' | 'people' | 'movement' | 'smell' | 'body' | 'unknown';
/** What an action does. Whoever cannot do one of a kind is not asked for the same kind again at once. */
type Kind = 'leave' | 'cover' | 'reduce' | 'body' | 'ask' | 'care';
type Action = { id: string; kind: Kind };

/** What was offered and what came of it; anything but these is "not that one". */
export type Tried = { action: string; result: 'done' | 'cannot' | 'other' };

const action = (id: string, kind: Kind): Action => ({ id, kind });

/** For each channel, the nearest relief first. */
const byChannel: Record<Channel, Action[]> = {
  sound: [action('ears', 'cover'), action('sound-away', 'leave'), action('sound-off', 'reduce')],
  light: [action('eyes', 'cover'), action('light-off', 'reduce'), action('shade', 'leave')],
  touch: [action('loosen', 'reduce'), action('space', 'leave')],
  people: [action('people-away', 'leave'), action('turn', 'cover'), action('sign', 'ask')],
  movement: [action('sit', 'body'), action('still', 'cover'), action('stop-motion', 'reduce')],
  smell: [action('nose', 'cover'), action('smell-away', 'leave')],
  body: [action('water', 'care'), action('layers', 'reduce'), action('eat', 'care'), action('cool', 'care')],
  unknown: [action('one-less', 'reduce'), action('sit', 'body'), action('water', 'care')],
};
/** For when a channel has no more: whatever overloads, these add nothing to it. */
const always = [
  action('rock', 'body'),
  action('water', 'care'),
  action('press', 'body'),
  action('still', 'cover'),
  action('breath', 'body'),
];

export const channels = Object.keys(byChannel) as Channel[];

/** Every action there is, once. */
export const actions: string[] = [...new Set([...Object.values(byChannel).flat(), ...always].map(({ id }) => id))];

/** The one thing to offer now, after what was tried: never twice the same, and another kind than the one that was not possible. */
export function chooseAction(chosen: Channel[], tried: Tried[]): string {
  const left = offersFor(chosen).filter(({ id }) => !tried.some((each) => each.action === id));
  const last = tried.at(-1);
  const avoided = last?.result === 'cannot' ? kindOf(last.action) : undefined;
  return (left.find(({ kind }) => kind !== avoided) ?? left[0] ?? always[0] ?? action('rock', 'body')).id;
}

/** The channels take turns, so that nobody works through one while another goes on. Touch is not answered with more touch. */
function offersFor(chosen: Channel[]): Action[] {
  const lists = (chosen.length > 0 ? chosen : (['unknown'] satisfies Channel[])).map((channel) => byChannel[channel]);
  const turns = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) => at);
  const own = turns.flatMap((at) => lists.flatMap((list) => list[at] ?? []));
  const fitting = always.filter(({ id }) => !(id === 'press' && chosen.includes('touch')));
  return [...own, ...fitting].filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at);
}

function kindOf(id: string): Kind | undefined {
  return [...Object.values(byChannel).flat(), ...always].find((each) => each.id === id)?.kind;
}
