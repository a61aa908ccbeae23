import type { Skill } from '../skills.ts';
import type { Judgement } from './judgement.ts';
import type { Reply } from './read-reply.ts';
import { partial } from './tell.ts';

/** Where a doubt in the words is part of doing it: asking, hearing how somebody is. */
const mayDoubt = new Set<Skill>(['ask-back', 'ask-clarification', 'acknowledge-feeling', 'repair']);
/** Where only taking it back counts: a doubt about something else is often told. */
const mayHedge = new Set<Skill>(['open', 'accept-praise', 'disclose', 'say-no']);
const enoughDoubts = 2;

/** Something begun and taken back in the same breath ("…, o no, da lo mismo"), or said with one doubt on another: half of it. */
export function softened(reply: Reply, skill: Skill, own: Judgement): Judgement {
  if (own.verdict !== 'met' || mayDoubt.has(skill)) return own;
  const first = Math.min(...own.signs.map(({ start }) => start));
  const back = reply.all('any/takes-back').filter(({ end }) => end > first);
  if (back.length > 0) return partial([...own.signs, ...back], 'keep-it');
  if (mayHedge.has(skill)) return own;
  const doubts = reply.all('any/hedge');
  const trails = /(?:\.\.\.|…)\s*$/u.test(reply.text) ? 1 : 0;
  return doubts.length + trails >= enoughDoubts ? partial([...own.signs, ...doubts], 'keep-it') : own;
}
