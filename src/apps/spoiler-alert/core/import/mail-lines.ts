import words from './mail-words.json' with { type: 'json' };

const longest = 400;

/** What one person wrote in a mail: without the mails before it and without what stands under it each time. */
export function ownWords(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines.findIndex((_line, at) => headerAt(lines, at) !== undefined || isOriginal(lines[at] ?? ''));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>') || isEscaped(line));
  return withoutSignature(own.map((line) => (isEscaped(line) ? line.slice(1) : line)))
    .join('\n')
    .trim();
}

/** A mailbox in one file writes so what would look like the beginning of the next mail. */
function isEscaped(line: string): boolean {
  return line.startsWith('>From ');
}

/** Without what comes after `-- `, and without `Enviado desde mi …`. */
export function withoutSignature(lines: string[]): string[] {
  const end = lines.findIndex((line) => line.trimEnd() === '--' || isDeviceLine(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function isDeviceLine(line: string): boolean {
  const plain = line.trim().toLowerCase();
  return plain.length < 80 && words.signatures.slice(2).some((beginning) => plain.startsWith(beginning));
}

export function isOriginal(line: string): boolean {
  return words.original.includes(line.trim().toLowerCase());
}

/** The beginning of an earlier mail, in how many lines, with its own words for who and when. */
export type MailHeader = { lines: number; who: string; when: string };

/** `El lun, 2 mar 2026 a las 19:04, Ana (<ana@casa.test>) escribió:`, also in two or three lines; or a block of `De: …`, `Enviado: …`. */
export function headerAt(lines: string[], at: number): MailHeader | undefined {
  return attributionAt(lines, at) ?? blockAt(lines, at);
}

function attributionAt(lines: string[], at: number): MailHeader | undefined {
  if (!/^(?:el|on|le|am|em|il|\d{4}-)/i.test(lines[at]?.trim() ?? '')) return undefined;
  for (let count = 1; count <= 3; count += 1) {
    const whole = lines
      .slice(at, at + count)
      .map((line) => line.trim())
      .join(' ');
    if (whole.length > longest) return undefined;
    const verb = words.wrote.find((each) => whole.toLowerCase().endsWith(each));
    if (verb)
      return {
        lines: count,
        ...partsOf(
          whole
            .slice(0, -verb.length)
            .trim()
            .replace(/^(?:El|On|Le|Am|Em|Il) /i, ''),
        ),
      };
  }
  return undefined;
}

/** The name stands after the last comma that is followed by no part of a date. */
function partsOf(attribution: string): { who: string; when: string } {
  const pieces = attribution.split(',');
  const name = pieces.findLastIndex((each) => /\d/.test(each.replace(/<[^<>]{0,120}>/, '')));
  const clock = /^(.{0,120}?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f\u00a0]?[ap]\.?[\s\u00a0]?m\.?)?)\s+(.+)$/i.exec(
    pieces[name] ?? '',
  );
  const rest = pieces
    .slice(name + 1)
    .join(',')
    .trim();
  const when = [...pieces.slice(0, name), clock && rest === '' ? clock[1] : pieces[name]].join(',');
  return { who: nameIn(rest === '' ? (clock?.[2] ?? '') : rest), when: when.trim() };
}

function blockAt(lines: string[], at: number): MailHeader | undefined {
  const field = (line: string | undefined, names: string[]) => {
    const plain = (line ?? '').replace(/\*/g, '').trim();
    const name = names.find((each) => plain.toLowerCase().startsWith(each));
    return name && plain.length <= longest ? plain.slice(name.length).trim() : undefined;
  };
  const who = field(lines[at], words.from);
  if (!who) return undefined;
  let [count, when, others] = [1, '', 0];
  for (; count < 8; count += 1) {
    const line = lines[at + count];
    const sent = field(line, words.sent);
    const isOther = field(line, words.others) !== undefined;
    if (sent === undefined && !isOther) break;
    if (sent !== undefined) when = sent;
    else others += 1;
  }
  return when !== '' || others > 1 ? { lines: count, who: nameIn(who), when } : undefined;
}

/** `Ana López` of `"Ana López" (<ana@casa.test>)`; the address where there is nothing else. */
export function nameIn(written: string): string {
  const address =
    /<(?:mailto:)?([^<>\s]{3,120})>/.exec(written)?.[1] ?? /[^\s<>()[\]]{1,80}@[^\s<>()[\]]{1,80}/.exec(written)?.[0];
  const name = written
    .replace(/\(?<[^<>]{0,160}>\)?|\[mailto:[^\]]{0,160}\]/g, '')
    .replace(/["“”]/g, '')
    .trim();
  return (name === '' ? address : name) ?? '';
}
