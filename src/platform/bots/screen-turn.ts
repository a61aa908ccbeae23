import type { TurnRequest } from '../conversations/take-turn.ts';
import { type Reading, readMessage } from '../safety/episodes/core/read-message.ts';
import type { Past } from './read-past.ts';

type Asked = Pick<TurnRequest, 'text' | 'answer'>;

/** Reads a message, or an answer to a form, with what was said before. Pure: it needs no database and no model. */
export function screenTurn(request: Asked, past: Past): Reading {
  const text = [request.text, ...writtenIn(request)].join('\n');
  return readMessage(
    text,
    past.map(({ role, content }) => ({ who: role === 'user' ? 'person' : 'bot', text: content })),
  );
}

/** A form's answer is read too: danger may be written in any field. */
function writtenIn({ text, answer }: Asked): string[] {
  const { value } = answer ?? {};
  const said = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return said.filter((each) => each !== text);
}
