import type { Language } from '../i18n/catalogs.ts';
import type { Mail } from '../mail/send-mail.ts';
import type { NoticeBody } from './contract.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

type Words = Pick<Mail, 'subject' | 'lines' | 'link'>;
type How = { language: Language; showsTitle: boolean; publicUrl: string };

const words = { es: wordsEs, en: wordsEn };

/** A notice as a mail: that there is one and, only where its person wants it so, what it says. */
export function mailOf({ title, lines, path }: NoticeBody, { language, showsTitle, publicUrl }: How): Words {
  const { mail } = words[language];
  if (!showsTitle)
    return { subject: mail.subject, lines: [mail.line, mail.change], link: { text: mail.link, href: `${publicUrl}/avisos` } };
  return {
    subject: title[language],
    lines: [...lines.map((line) => line[language]), mail.change],
    link: { text: mail.open, href: publicUrl + path },
  };
}

/** What was not read of a day or a week, as one mail. */
export function digestOf(bodies: readonly NoticeBody[], count: number, { language, showsTitle, publicUrl }: How): Words {
  const { digest, mail } = words[language];
  const first = (count === 1 ? digest.one : digest.other).replace('{count}', String(count));
  const titles = showsTitle ? bodies.map(({ title }) => `· ${title[language]}`) : [];
  return {
    subject: digest.subject,
    lines: [first, ...titles, mail.change],
    link: { text: mail.link, href: `${publicUrl}/avisos` },
  };
}

/** A notice as a browser shows it, with the same discretion. */
export function pushOf({ title, lines, path }: NoticeBody, { language, showsTitle }: Omit<How, 'publicUrl'>) {
  const { push } = words[language];
  if (!showsTitle) return { title: push.title, text: push.text, path: '/avisos', language };
  return { title: title[language], text: lines[0]?.[language] ?? '', path, language };
}
