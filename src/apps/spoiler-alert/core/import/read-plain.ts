import { ChatBuilder } from './chat-builder.ts';
import { withoutMarks } from './marks.ts';
import type { Outcome } from './outcome.ts';
import { piece } from './piece.ts';
import { writtenIn } from './written-in.ts';

const longestName = 40;
const clockBefore = /^\[?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.? ?m\.?)?\]?[ \t-]{1,3}/i;
/** A name has a letter or is a number to call, and none of what stands in addresses and sentences. */
const nameLike = /^(?=.*[\p{L}\d])[^<>{}[\]|\\/"?!;=]+$/u;

type Line = { who: string; text: string };

/**
 * Reads `Ana: hola` without any dates. Recipes and lists look like it too, so most lines have to name somebody, and names have to
 * come back. `undefined` otherwise.
 */
export function* readPlain(text: string): Generator<number, Outcome | undefined> {
  const lines = text.split(/\r\n|\n|\r/);
  const said = lines.map(lineOf);
  const names = said.flatMap((line) => (line ? [line.who] : []));
  const written = lines.filter((line) => line.trim() !== '').length;
  if (!said[lines.findIndex((line) => line.trim() !== '')] || !looksLikeTalk(names, written)) return undefined;
  const builder = new ChatBuilder();
  let open: { who: string; text: string[] } | undefined;
  const close = () => {
    if (open) builder.add({ at: null, who: open.who, ...writtenIn(open.text.join('\n')) });
  };
  for (const [at, line] of said.entries()) {
    if (at % piece === 0) yield at / lines.length;
    if (line) {
      close();
      open = { who: line.who, text: [line.text] };
    } else open?.text.push(lines[at] ?? '');
  }
  close();
  return { outcome: 'chat', chat: builder.build('pasted', null, 'none'), ambiguous: 0 };
}

function looksLikeTalk(names: string[], written: number): boolean {
  const different = new Set(names).size;
  if (names.length < 2 || names.length < written * 0.4) return false;
  if (names.length <= 3) return names.length === written || different < names.length;
  return different <= names.length * 0.6;
}

function lineOf(line: string): Line | undefined {
  const bare = withoutMarks(line).replace(clockBefore, '');
  const colon = bare.slice(0, longestName + 2).search(/:(?:\s|$)/);
  if (colon <= 0 || colon > longestName) return undefined;
  const who = bare.slice(0, colon).trim();
  return nameLike.test(who) && who.split(/\s+/).length <= 5 ? { who, text: bare.slice(colon + 1).trimStart() } : undefined;
}
