import type { MessageKind } from '../chat.ts';
import { ChatBuilder } from './chat-builder.ts';
import { NotAChat } from './errors.ts';
import { localTimeOf } from './local-time-of.ts';
import { type Anything, fieldOf, listIn, numberIn, textIn } from './look-into.ts';
import { withoutMarks } from './marks.ts';
import type { Asked, Outcome } from './outcome.ts';
import { piece } from './piece.ts';

const mediaFields = ['photo', 'file', 'media_type', 'sticker_emoji', 'contact_information', 'location_information', 'game_title'];

/** The chats of an export of Telegram: the file of one, or of a whole account. */
export function telegramChats(json: Anything): Anything[] {
  const isChat = (value: Anything) =>
    listIn(value, 'messages').some((message) => textIn(message, 'type') !== undefined && textIn(message, 'date') !== undefined);
  if (isChat(json)) return [json];
  return [fieldOf(json, 'chats'), fieldOf(json, 'left_chats')].flatMap((each) => listIn(each, 'list')).filter(isChat);
}

/** Reads one chat of an export of Telegram. */
export function* readTelegram(chat: Anything, asked: Asked): Generator<number, Outcome> {
  const messages = listIn(chat, 'messages');
  const builder = new ChatBuilder();
  const names = new Names();
  for (const [at, message] of messages.entries()) {
    if (at % piece === 0) yield at / messages.length;
    addTo(builder, names, message, asked);
  }
  if (!builder.hasMessages) throw new NotAChat();
  return { outcome: 'chat', chat: builder.build('telegram', textIn(chat, 'name') ?? null, 'none'), ambiguous: 0 };
}

function addTo(builder: ChatBuilder, names: Names, message: Anything, asked: Asked): void {
  const at = textIn(message, 'date') ?? localTimeOf((numberIn(message, 'date_unixtime') ?? 0) * 1000, asked.minutesAhead);
  if (textIn(message, 'type') === 'service') {
    addService(builder, names, message, at);
    return;
  }
  const who = names.of(textIn(message, 'from'), textIn(message, 'from_id'));
  const isForwarded = fieldOf(message, 'forwarded_from') !== undefined;
  const said = withoutMarks(saidIn(message)).trim();
  const isEdited = fieldOf(message, 'edited') !== undefined || fieldOf(message, 'edited_unixtime') !== undefined;
  const poll = fieldOf(message, 'poll');
  const media = mediaIn(message);
  const kind: MessageKind = poll ? 'poll' : media ? 'media' : 'text';
  const text = poll ? pollIn(poll) : said || media || '';
  builder.add({ at, who, text, kind, ...(isEdited ? { isEdited } : {}), ...(isForwarded ? { isForwarded } : {}) });
}

/** What happened in the chat. A call was made by somebody, so it is theirs. */
function addService(builder: ChatBuilder, names: Names, message: Anything, at: string | null): void {
  const action = textIn(message, 'action') ?? '';
  const isCall = action === 'phone_call' || action === 'group_call';
  const who = isCall && textIn(message, 'actor') ? names.of(textIn(message, 'actor'), textIn(message, 'actor_id')) : null;
  const text = [action, textIn(message, 'discard_reason'), textIn(message, 'title'), saidIn(message)].filter(Boolean).join(' ');
  builder.add({ at, who, text, kind: who === null ? 'system' : 'call' });
}

/** People by their id: two of the same name stay two, `Ana` and `Ana (2)`, and one who changed names stays one. */
class Names {
  readonly #byId = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(name: string | undefined, id: string | undefined): string {
    const key = id ?? name ?? '?';
    const known = this.#byId.get(key);
    if (known) return known;
    const plain = name ?? id ?? '?';
    let own = plain;
    for (let number = 2; this.#taken.has(own); number++) own = `${plain} (${number})`;
    this.#taken.add(own);
    this.#byId.set(key, own);
    return own;
  }
}

/** Text is a string, or pieces of which some have a type: a link, bold, a name. */
function saidIn(message: Anything): string {
  const text = fieldOf(message, 'text');
  const pieces = Array.isArray(text) ? text : typeof text === 'string' ? [text] : listIn(message, 'text_entities');
  return pieces.map((one: Anything) => (typeof one === 'string' ? one : (textIn(one, 'text') ?? ''))).join('');
}

function mediaIn(message: Anything): string | undefined {
  const field = mediaFields.find((name) => fieldOf(message, name) !== undefined);
  if (!field) return undefined;
  return [textIn(message, 'media_type') ?? field, textIn(message, 'sticker_emoji'), textIn(message, 'file_name')]
    .filter(Boolean)
    .join(' ');
}

function pollIn(poll: Anything): string {
  const options = listIn(poll, 'answers').map((answer) => textIn(answer, 'text') ?? '');
  return [textIn(poll, 'question') ?? '', ...options].join('\n');
}
