import type { ChangeLine, LineRecord } from '#platform/safety/lines/contract.ts';

/** What can be written of a line, in the order of its form. What may be empty is optional. */
export const lineFields = [
  { name: 'name', optional: false },
  { name: 'phone', optional: false },
  { name: 'sms', optional: true },
  { name: 'whatsapp', optional: true },
  { name: 'chat', optional: true },
  { name: 'email', optional: true },
  { name: 'deafAccess', optional: true },
  { name: 'hours', optional: false },
  { name: 'cost', optional: false },
  { name: 'source', optional: false },
  { name: 'owner', optional: false },
] as const;

export type LineField = (typeof lineFields)[number]['name'];
export type LineTexts = Record<LineField, string>;

/** The texts of a line as its form shows them. */
export function textsOf(line: LineRecord): LineTexts {
  const { name, phone, sms = '', whatsapp = '', chat = '', email = '', deafAccess = '', hours, cost, source, owner } = line;
  return { name, phone, sms, whatsapp, chat, email, deafAccess, hours, cost, source, owner };
}

/** The line with these texts. A way to reach it is one exactly when it says how. */
export function lineWith({ key: _key, ...line }: LineRecord, texts: LineTexts): ChangeLine['line'] {
  const given = (text: string) => text.trim() || undefined;
  const { sms, whatsapp, chat, email, deafAccess, ...always } = texts;
  const optional = {
    sms: given(sms),
    whatsapp: given(whatsapp),
    chat: given(chat),
    email: given(email),
    deafAccess: given(deafAccess),
  };
  const channels = [
    ...line.channels.filter((channel) => channel === 'voice' || channel === 'video'),
    ...(['sms', 'whatsapp', 'chat', 'email'] as const).filter((channel) => optional[channel] !== undefined),
  ];
  return { ...line, ...always, ...optional, channels };
}
