import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Said = { moment: Date; who: string; text: string };

const people = ['Ana López', '~\u202fLuis'];
const words = 'hoy salí tarde del trabajo y no pude llamarte antes, cuando llegue te cuento con calma cómo fue todo'.split(' ');

/** Writes one long conversation as the apps export it, and gives the paths. */
export function writeBigChats(folder: string, messages: number): string[] {
  const said = Array.from({ length: messages }, (_none, at) => sayingOf(at));
  const files: [name: string, text: string][] = [
    ['android.txt', said.map(android).join('\n')],
    ['ios.txt', said.map(ios).join('\r\n')],
    ['telegram.json', JSON.stringify({ name: 'Ana López', type: 'personal_chat', messages: said.map(telegram) })],
    ['message_1.json', JSON.stringify({ messages: said.map(instagram).reverse(), title: 'Ana' })],
    ['sms.xml', `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="${messages}">\n${said.map(sms).join('\n')}\n</smses>`],
  ];
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

function sayingOf(at: number): Said {
  const text = Array.from({ length: 4 + (at % 17) }, (_none, place) => words[(at * 7 + place) % words.length]).join(' ');
  const who = people[at % 3 === 0 ? 1 : 0] ?? '';
  return { moment: new Date(Date.UTC(2024, 0, 1) + at * 240_000), who, text: at % 12 === 0 ? `${text}\n${words[at % 9]}` : text };
}

function android({ moment, who, text }: Said): string {
  const { day, month, year, hour, minute } = clockOf(moment);
  return `${day}/${month}/${year}, ${hour % 12 || 12}:${minute}\u202f${hour < 12 ? 'a' : 'p'}.\u00a0m. - ${who}: ${text}`;
}

function ios({ moment, who, text }: Said): string {
  const { day, month, year, hour, minute, second } = clockOf(moment);
  return `[${day}/${month}/${year % 100}, ${hour}:${minute}:${second}] ${who}: ${text}`;
}

function telegram({ moment, who, text }: Said, id: number) {
  return { id, type: 'message', date: moment.toISOString().slice(0, 19), from: who, from_id: `user${who.length}`, text };
}

function instagram({ moment, who, text }: Said) {
  const asBytes = (each: string) => Buffer.from(each, 'utf8').toString('latin1');
  return { sender_name: asBytes(who), timestamp_ms: moment.getTime(), content: asBytes(text), is_geoblocked_for_viewer: false };
}

function sms({ moment, who, text }: Said): string {
  const type = who === people[0] ? 1 : 2;
  return `  <sms protocol="0" address="+525512345678" date="${moment.getTime()}" type="${type}" body="${text.replace('\n', '&#10;')}" readable_date="x" contact_name="Ana" />`;
}

function clockOf(moment: Date) {
  const two = (number: number) => String(number).padStart(2, '0');
  const [day, month, year] = [moment.getUTCDate(), moment.getUTCMonth() + 1, moment.getUTCFullYear()];
  return {
    day,
    month,
    year,
    hour: moment.getUTCHours(),
    minute: two(moment.getUTCMinutes()),
    second: two(moment.getUTCSeconds()),
  };
}
