import { SaxesParser } from 'saxes';
import { ChatBuilder } from './chat-builder.ts';
import { NotAChat } from './errors.ts';
import { localTimeOf } from './local-time-of.ts';
import { withoutMarks } from './marks.ts';
import { namedStampOf } from './named-stamp.ts';
import type { Asked, Outcome } from './outcome.ts';
import { isoOf } from './stamp.ts';

type Text = {
  address: string;
  from: string;
  name: string;
  isMine: boolean;
  moment: number;
  readable: string;
  text: string;
  isMedia: boolean;
};
type Attributes = Record<string, string>;

const signsAtOnce = 256 * 1024;
const mostErrors = 200;
const enough = new Error('Nothing but errors');
const nobody = new Set(['', 'null', '(Unknown)', 'insert-address-token']);
/** Emoji are written as two halves, which no XML allows. */
const halves = /&#(5[5-6]\d{3});&#(5[6-7]\d{3});/g;

/** Whether this is a copy that SMS Backup & Restore made. */
export function isSms(text: string): boolean {
  return /<smses[\s>]/.test(text.slice(0, 20_000));
}

/** Reads the text messages with one number. Whoever owns the telephone has no name in it: `Yo`. */
export function readSms(xml: string, asked: Asked): Generator<number, Outcome> {
  return readTexts(textsIn(xml), asked);
}

function* readTexts(reading: Generator<number, Text[]>, asked: Asked): Generator<number, Outcome> {
  const threads = new Map<string, Text[]>();
  const keys = new Map<string, string>();
  for (const text of yield* reading) {
    const key = keys.get(text.address) ?? keyOf(text.address);
    keys.set(text.address, key);
    const thread = threads.get(key);
    if (thread) thread.push(text);
    else threads.set(key, [text]);
  }
  const chats = [...threads.values()].toSorted((one, other) => other.length - one.length);
  const names = chats.map((texts) => nameOf(texts));
  if (chats.length > 1 && asked.pick === undefined) return { outcome: 'choose', names };
  const place = asked.pick ?? 0;
  const [texts, name] = [chats[place], names[place]];
  if (!texts || !name) throw new NotAChat();
  const nameOfNumber = new Map([...threads].map(([key, [first]]) => [key, first?.name ?? '']));
  const authorOf = ({ from }: Text) => {
    const known = nameOfNumber.get(keyOf(from)) ?? '';
    return nobody.has(known) ? from : known;
  };
  const builder = new ChatBuilder();
  for (const text of texts.toSorted((one, other) => one.moment - other.moment)) {
    const at = readableTimeOf(text) ?? localTimeOf(text.moment, asked.minutesAhead);
    const kind = text.isMedia ? 'media' : 'text';
    const who = text.isMine ? 'Yo' : isGroup(text) ? authorOf(text) : name;
    builder.add({ at, who, text: withoutMarks(text.text).trimEnd(), kind });
  }
  return { outcome: 'chat', chat: builder.build('sms', name, 'none'), ambiguous: 0 };
}

function isGroup({ address }: Text): boolean {
  return address.includes('~');
}

/** Numbers with and without the prefix of their country are one. */
function keyOf(address: string): string {
  if (address.includes('~')) return address.split('~').map(keyOf).sort().join('~');
  const digits = address.replace(/\D/g, '');
  return digits.length >= 7 ? digits.slice(-9) : address.trim().toLowerCase();
}

function nameOf(texts: Text[]): string {
  const named = texts.find(({ name }) => !nobody.has(name));
  return named?.name ?? texts[0]?.address ?? '';
}

/** The time as the telephone showed it, where it is near the moment it tells: a copy may have been opened in another zone. */
function readableTimeOf({ readable, moment }: Text): string | null {
  const stamp = namedStampOf(readable);
  const iso = stamp ? isoOf(stamp, 'year-first') : null;
  const away = iso ? Math.abs(Date.parse(`${iso}Z`) - moment) : Number.POSITIVE_INFINITY;
  return away <= 15 * 60 * 60 * 1000 ? iso : null;
}

function* textsIn(xml: string): Generator<number, Text[]> {
  const texts: Text[] = [];
  let open: (Text & { parts: string[] }) | undefined;
  const parser = new SaxesParser();
  // A copy that broke off, or holds a sign that it must not, is read as far as it goes; what is nothing but errors, not to its end.
  let errors = 0;
  parser.on('error', () => {
    errors += 1;
    if (errors > mostErrors) throw enough;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'sms' && attributes.type !== '3') texts.push(smsOf(attributes));
    if (name === 'mms' && attributes.msg_box !== '3') open = mmsOf(attributes);
    if (name === 'part' && open) addPart(open, attributes);
    // In a group, this tells which of its numbers wrote.
    if (name === 'addr' && open && attributes.type === '137') open.from = attributes.address ?? '';
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'mms' || !open) return;
    const { parts, ...text } = open;
    texts.push({ ...text, text: parts.filter(Boolean).join('\n') });
    open = undefined;
  });
  const whole = xml.includes('&#55') ? withWholeSigns(xml) : xml;
  try {
    for (let at = 0; at < whole.length; at += signsAtOnce) {
      yield at / whole.length;
      parser.write(whole.slice(at, at + signsAtOnce));
    }
    parser.close();
  } catch (error) {
    if (error !== enough) throw error;
  }
  return texts;
}

function withWholeSigns(xml: string): string {
  return xml.replace(halves, (_both, high: string, low: string) => String.fromCharCode(Number(high), Number(low)));
}

function smsOf(attributes: Attributes): Text {
  const { address = '', contact_name = '', type, date, readable_date = '', body = '' } = attributes;
  const isMine = type !== '1';
  return {
    address,
    from: address,
    name: contact_name,
    isMine,
    moment: Number(date),
    readable: readable_date,
    text: body,
    isMedia: false,
  };
}

function mmsOf(attributes: Attributes): Text & { parts: string[] } {
  const { address = '', contact_name = '', msg_box, date, readable_date = '', sub = '' } = attributes;
  const subject = sub === 'null' ? '' : sub;
  const isMine = msg_box !== '1';
  const said = { name: contact_name, isMine, moment: Number(date), readable: readable_date };
  return { address, from: address, ...said, text: '', isMedia: false, parts: [subject] };
}

function addPart(open: { parts: string[]; isMedia: boolean }, { ct = '', text = '', name = '', cl = '' }: Attributes): void {
  if (ct === 'application/smil') return;
  if (ct === 'text/plain') {
    open.parts.push(text === 'null' ? '' : text);
    return;
  }
  open.isMedia = true;
  open.parts.push([name, cl, ct].find((each) => !nobody.has(each)) ?? '');
}
