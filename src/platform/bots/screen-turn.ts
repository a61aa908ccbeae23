import type { TurnRequest } from '../conversations/take-turn.ts';
import { type Reading, readMessage } from '../safety/episodes/core/read-message.ts';
import type { Past } from './read-past.ts';

type Asked = Pick<TurnRequest, 'text' | 'answer'>;

/** Reads a message, or an answer to a form, with what was said before. Pure: it needs no database and no model. */
export function screenTurn(request: Asked, past: Past): Reading {
  const said = past.map(({ role, content }) => ({
    who: role === 'user' ? ('person' as const) : ('bot' as const),
    text: content,
  }));
  const written = [request.text, ...writtenIn(request)];
  const whole = readMessage(written.join('\n'), said);
  if (whole.level === 'crisis') return whole;
  // A form may hold more than is read at once: each of its answers is read by itself as well.
  return written.slice(1).reduce<Reading>((worst, each) => {
    const own = worst.level === 'crisis' ? worst : readMessage(each, said);
    return own.level === 'crisis' ? own : worst;
  }, whole);
}

/** A form's answer is read too: danger may be written in any field. */
function writtenIn({ text, answer }: Asked): string[] {
  const { value } = answer ?? {};
  const said = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return said.filter((each) => each !== text);
}
