import type { Past } from './read-past.ts';
import { screenTurn } from './screen-turn.ts';

/**
 * What was said without what told of a danger and its fixed reply: no model sees those when they come, nor afterwards. What was
 * answered with the fixed words told of one; what says so by itself does too, answered or not.
 */
export function withoutDanger(past: Past): Past {
  return past.filter(({ role, content, isFixed }, at) => {
    if (role === 'assistant') return !isFixed;
    return !past[at + 1]?.isFixed && screenTurn({ text: content }, []).level !== 'crisis';
  });
}
