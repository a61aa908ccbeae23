import PostalMime, { type Address, type Email } from 'postal-mime';
import { ChatBuilder } from './chat-builder.ts';
import { DamagedExport, NotAChat } from './errors.ts';
import { localTimeOf } from './local-time-of.ts';
import { ownWords } from './mail-lines.ts';
import { withoutMarks } from './marks.ts';
import { namedStampOf } from './named-stamp.ts';
import type { Asked, Outcome } from './outcome.ts';
import { isoOf } from './stamp.ts';
import { textOfHtml } from './text-of-html.ts';

type Mail = { who: string; among: string[]; moment: number; at: string | null; text: string; isMedia: boolean };

const most = { mails: 20_000 };

/** Whether this text begins as a mail does, with lines such as `From:` and `Date:`. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/)[0] ?? '';
  const fields = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const isHeader = fields.length > 1 && fields.every((line) => /^[!-9;-~]{1,80}:/.test(line));
  return isHeader && /^from:/im.test(head) && /^(?:date|message-id|mime-version|received|to|subject):/im.test(head);
}

/** Reads mails among the same people, from the oldest to the newest; of several groups of people one has to be chosen. */
export async function* readMail(raw: Uint8Array[], asked: Asked): AsyncGenerator<number, Outcome> {
  const chats = new Map<string, Mail[]>();
  for (const [at, bytes] of raw.slice(0, most.mails).entries()) {
    if (at % 50 === 0) yield at / raw.length;
    const mail = mailOf(await parsed(bytes), asked);
    const key = mail.among.join('\n');
    chats.set(key, [...(chats.get(key) ?? []), mail]);
  }
  const groups = [...chats].toSorted(([, one], [, other]) => other.length - one.length);
  const names = groups.map(([key, mails]) => namesAmong(mails) || key.replaceAll('\n', ', '));
  if (groups.length > 1 && asked.pick === undefined) return { outcome: 'choose', names };
  const place = asked.pick ?? 0;
  const mails = groups[place]?.[1];
  if (!mails) throw new NotAChat();
  const builder = new ChatBuilder();
  for (const { who, at, text, isMedia } of mails.toSorted((one, other) => one.moment - other.moment)) {
    builder.add({ at, who, text, kind: text === '' && isMedia ? 'media' : 'text' });
  }
  return { outcome: 'chat', chat: builder.build('mail', names[place] ?? null, 'none'), ambiguous: 0 };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 1 });
  } catch {
    throw new DamagedExport();
  }
}

function mailOf(mail: Email, { minutesAhead }: Asked): Mail {
  const from = mail.from?.address ?? mail.sender?.address ?? '?';
  const to = (mail.to ?? []).flatMap(({ address, group }) => group?.map((each) => each.address) ?? [address ?? '']);
  const among = [...new Set([from, ...to].map((each) => each.toLowerCase()).filter(Boolean))].sort();
  const moment = Date.parse(mail.date ?? '');
  const written = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const at = minutesAhead ? localTimeOf(moment, minutesAhead) : (asWritten(written) ?? localTimeOf(moment, undefined));
  const text = withoutMarks(ownWords(mail.text ?? textOfHtml(mail.html ?? '')));
  return {
    who: nameOf(mail.from) ?? from,
    among,
    moment: Number.isNaN(moment) ? 0 : moment,
    at,
    text,
    isMedia: mail.attachments.length > 0,
  };
}

/** The time as its sender's clock showed it. */
function asWritten(date: string): string | null {
  const stamp = namedStampOf(date.replace(/[+-]\d{4}.*$/, '').trim());
  return stamp ? isoOf(stamp, 'year-first') : null;
}

function nameOf(address: Address | undefined): string | undefined {
  return address?.name || address?.address || undefined;
}

function namesAmong(mails: Mail[]): string {
  return [...new Set(mails.map(({ who }) => who))].join(', ');
}
