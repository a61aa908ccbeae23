import type { HelpLine } from '../contract.ts';
import { phoneHref } from './phone-href.ts';

export type ReachLink = { channel: 'sms' | 'whatsapp' | 'chat' | 'email'; href: string; shown: string };

/** Where pressing a line leads: a call, or a text message where nobody answers calls. */
export function lineHref({ phone, sms, channels }: HelpLine): string {
  return channels && !channels.includes('voice') && sms ? `sms:${digits(sms)}` : phoneHref(phone);
}

/** The other ways to reach a line, for whoever does not want to talk or cannot. */
export function reachLinks({ sms, whatsapp, chat, email, channels }: HelpLine): ReachLink[] {
  const links: (ReachLink | undefined)[] = [
    sms && (!channels || channels.includes('voice')) ? { channel: 'sms', href: `sms:${digits(sms)}`, shown: sms } : undefined,
    whatsapp ? { channel: 'whatsapp', href: `https://wa.me/${digits(whatsapp).replace('+', '')}`, shown: whatsapp } : undefined,
    chat ? { channel: 'chat', href: chat, shown: hostOf(chat) } : undefined,
    email ? { channel: 'email', href: `mailto:${email}`, shown: email } : undefined,
  ];
  return links.filter((link) => link !== undefined);
}

/** The short name of a page. This is shown to people in danger: an address that is none is shown as it is. */
export function hostOf(page: string): string {
  return URL.canParse(page) ? new URL(page).host : page;
}

function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
