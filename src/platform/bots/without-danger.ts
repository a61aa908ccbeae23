import type { Past } from './read-past.ts';
import { screenTurn } from './screen-turn.ts';

/** What was said without what told of a danger and its fixed reply: no model sees those when they come, nor afterwards. */
export function withoutDanger(past: Past): Past {
  let inDanger = false;
  return past.filter(({ role, content }, at) => {
    if (role === 'user') inDanger = screenTurn({ text: content }, past.slice(Math.max(0, at - 12), at)).level === 'crisis';
    return !inDanger;
  });
}
