import { endSentence } from './end-sentence.ts';
import { isVerb, readParts, type Word } from './read-parts.ts';
import type { SentencePart, Tile } from './tile.ts';

/** Who does it, and whether it is denied. */
type Said = { person: string; subject: Tile | undefined; isNegated: boolean };

/** The same in English: «I» is always said, feelings take «be», «not» takes «do», and what hurts comes first. */
export function buildEnglish(parts: readonly SentencePart[]): string {
  const { words, subject, isNegated, isQuestion, courtesies, times } = readParts(parts);
  const said = { person: String(subject?.en.person ?? '1s'), subject, isNegated };
  const told = whatHurts(words, said) ?? inOrder(words, said);
  const sentence = [...told, ...times.map(({ en }) => en.text)].filter(Boolean).join(' ');
  const courtesy = courtesies.map(({ en }) => en.text).join(', ');
  return endSentence([sentence && courtesy ? `${sentence}, ${courtesy}` : sentence || courtesy], { isQuestion, opens: false });
}

function inOrder(words: readonly Word[], said: Said): string[] {
  const verbAt = words.findIndex(isVerb);
  const { person, subject, isNegated } = said;
  const who = subject?.en.text ?? 'I';
  const only = verbAt < 0;
  const feels = only && words.some(({ tile }) => tile?.kind === 'feeling');
  const begun = feels
    ? [who, beOf(said)]
    : only
      ? [subject ? who : '', isNegated ? 'not' : '']
      : [subject || verbAt === 0 ? who : ''];
  const rest = words.map((word, at): string => {
    const [tile, before, next] = [word.tile, words[at - 1]?.tile, words[at + 1]?.tile];
    if (!tile) return word.written ?? '';
    if (tile.kind === 'verb') return at === verbAt ? firstVerb(tile, next, said) : laterVerb(tile, before);
    if (tile.kind === 'place') return before?.kind === 'verb' && before.id !== 'see' ? placeAfter(tile) : tile.en.text;
    if (tile.kind === 'thing') return before?.kind === 'extra' || only ? tile.en.text : withArticle(tile);
    if (tile.kind === 'subject') return toSomebody(tile, before, person);
    return tile.en.text;
  });
  return [...begun, ...rest];
}

function firstVerb({ id, en }: Tile, next: Tile | undefined, said: Said): string {
  if (next?.kind === 'feeling' && (id === 'have' || id === 'feel')) return beOf(said);
  const isThird = said.person === '3s';
  if (!said.isNegated) return String(isThird ? en['3s'] : en.text);
  return id === 'can' ? 'cannot' : `${isThird ? 'does' : 'do'} not ${en.text}`;
}

function laterVerb({ en }: Tile, before: Tile | undefined): string {
  return before?.en.link ? `${before.en.link} ${en.text}` : en.text;
}

function beOf({ person, isNegated }: Said): string {
  const be = person === '1s' ? 'am' : person === '3s' ? 'is' : 'are';
  return isNegated ? `${be} not` : be;
}

function placeAfter({ en }: Tile): string {
  return [en.link, en.text].filter(Boolean).join(' ');
}

function toSomebody({ en, id }: Tile, before: Tile | undefined, person: string): string {
  const text = id === 'me' ? (person === '1s' ? 'myself' : 'me') : id === 'we' ? 'us' : en.text;
  if (before?.id === 'go') return `with ${text}`;
  return before?.id === 'speak' || before?.id === 'write' ? `to ${text}` : text;
}

function whatHurts(words: readonly Word[], { person, subject, isNegated }: Said): string[] | undefined {
  const verbAt = words.findIndex(isVerb);
  if (words[verbAt]?.tile?.id !== 'hurt') return undefined;
  const part = words.slice(verbAt + 1).find(({ tile }) => tile?.kind === 'thing')?.tile;
  if (!part)
    return [
      subject?.en.text ?? 'I',
      isNegated ? 'have no pain' : person === '3s' ? 'is in pain' : person === '1s' ? 'am in pain' : 'are in pain',
    ];
  const owners: Readonly<Record<string, string>> = { '1s': 'my', '2s': 'your', '1p': 'our' };
  const verb = part.en.number === 'p' ? (isNegated ? 'do not hurt' : 'hurt') : isNegated ? 'does not hurt' : 'hurts';
  return [owners[person] ?? `${subject?.en.text}'s`, part.en.text, verb];
}

function withArticle({ en }: Tile): string {
  if (en.number === 'p') return `the ${en.text}`;
  return en.article ? `${en.article} ${en.text}` : en.text;
}
