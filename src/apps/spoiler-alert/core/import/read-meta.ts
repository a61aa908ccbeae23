import type { ChatFormat, MessageKind } from '../chat.ts';
import { ChatBuilder } from './chat-builder.ts';
import { NotAChat } from './errors.ts';
import { localTimeOf } from './local-time-of.ts';
import { type Anything, fieldOf, listIn, numberIn, textIn } from './look-into.ts';
import { withoutMarks } from './marks.ts';
import type { Asked, Outcome } from './outcome.ts';
import { piece } from './piece.ts';
import { repairMojibake } from './repair-mojibake.ts';

const mediaFields = ['photos', 'videos', 'audio_files', 'gifs', 'files', 'sticker', 'media'];

/** The parts of one chat, as they lay in one folder: `message_1.json` holds the newest. */
export type MetaThread = { parts: Anything[]; path: string };

/** Whether this is a part of a chat of Instagram or Messenger. */
export function isMetaPart(json: Anything): boolean {
  return listIn(json, 'messages').some((message) => nameIn(message) !== undefined && momentIn(message) !== undefined);
}

/** What its chat is called. */
export function metaTitle(part: Anything | undefined): string | null {
  const title = textIn(part, 'title') ?? textIn(part, 'threadName');
  return title ? repairMojibake(title) : null;
}

/** Reads a chat of Instagram or Messenger, all its parts, from the oldest message to the newest. */
export function* readMeta({ parts, path }: MetaThread, asked: Asked): Generator<number, Outcome> {
  const messages = oldestFirst(parts.flatMap((part) => listIn(part, 'messages')));
  const builder = new ChatBuilder();
  for (const [at, message] of messages.entries()) {
    if (at % piece === 0) yield at / messages.length;
    addTo(builder, message, asked);
  }
  if (!builder.hasMessages) throw new NotAChat();
  const title = metaTitle(parts[0]);
  return { outcome: 'chat', chat: builder.build(formatOf(parts, path), title, 'none'), ambiguous: 0 };
}

/** Messages of the same moment keep the order in which they were written. */
function oldestFirst(messages: Anything[]): Anything[] {
  const [first, last] = [momentIn(messages[0]) ?? 0, momentIn(messages.at(-1)) ?? 0];
  if (first > last) messages.reverse();
  const moments = Float64Array.from(messages, (message) => momentIn(message) ?? 0);
  if (moments.every((moment, at) => at === 0 || moment >= (moments[at - 1] ?? 0))) return messages;
  return messages.sort((one, other) => (momentIn(one) ?? 0) - (momentIn(other) ?? 0));
}

function addTo(builder: ChatBuilder, message: Anything, asked: Asked): void {
  const who = repairMojibake(nameIn(message) ?? '?') || '?';
  const at = localTimeOf(momentIn(message), asked.minutesAhead);
  const said = withoutMarks(repairMojibake(textIn(message, 'content') ?? textIn(message, 'text') ?? '')).trim();
  const kind = kindOf(message);
  // A reaction to a message is noted as a message of its own in some exports.
  if (kind === 'text' && isReaction(said)) return;
  builder.add({ at, who, kind, text: textFor(message, kind, said) });
}

function kindOf(message: Anything): MessageKind {
  if (fieldOf(message, 'is_unsent') === true || fieldOf(message, 'isUnsent') === true) return 'deleted';
  if (numberIn(message, 'call_duration') !== undefined || textIn(message, 'type') === 'Call') return 'call';
  return mediaFieldOf(message) ? 'media' : 'text';
}

function textFor(message: Anything, kind: MessageKind, said: string): string {
  const shared = ['share_text', 'link']
    .map((name) => textIn(fieldOf(message, 'share'), name))
    .map((text) => text && repairMojibake(text));
  const pieces = [said, ...shared.filter((each) => each && !said.includes(each))].filter(Boolean);
  return pieces.join('\n') || (kind === 'media' ? (mediaFieldOf(message) ?? '') : '');
}

function mediaFieldOf(message: Anything): string | undefined {
  return mediaFields.find((name) => {
    const found = fieldOf(message, name);
    return Array.isArray(found) ? found.length > 0 : typeof found === 'object' && found !== null;
  });
}

/** `Reaccionó con ❤️ a tu mensaje`: short sentences of the app. */
function isReaction(said: string): boolean {
  return (
    said.length < 80 &&
    /^(?:reaccionó (?:con )?.{1,12}a tu mensaje|reacted .{1,12}to your message|liked a message|le gustó un mensaje|indicó que le gusta un mensaje)\.? ?$/i.test(
      said,
    )
  );
}

function nameIn(message: Anything): string | undefined {
  return textIn(message, 'sender_name') ?? textIn(message, 'senderName');
}

function momentIn(message: Anything): number | undefined {
  return numberIn(message, 'timestamp_ms') ?? numberIn(message, 'timestamp');
}

function formatOf(parts: Anything[], path: string): ChatFormat {
  if (/instagram/i.test(path)) return 'instagram';
  const isMessenger = parts.some(
    (part) =>
      textIn(part, 'threadName') !== undefined ||
      listIn(part, 'messages').some((message) => textIn(message, 'type') !== undefined),
  );
  return isMessenger || /facebook|messenger/i.test(path) ? 'messenger' : 'instagram';
}
