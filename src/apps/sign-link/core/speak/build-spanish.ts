import { endSentence } from './end-sentence.ts';
import { isVerb, readParts, type Word } from './read-parts.ts';
import type { SentencePart, Tile } from './tile.ts';

/** «yo» and the like are not said before a verb: its ending tells. */
const silent = new Set(['me', 'you', 'we']);
const pronounOf: Readonly<Record<string, string>> = { '1s': 'a mí', '2s': 'a ti', '1p': 'a nosotros' };

/**
 * A Spanish sentence of pictures and words. Simple agreement and no more: the first verb follows who does it, the ones after it stand in the
 * infinitive, things take their article, «no» goes before the verb, «por favor» to the end.
 */
export function buildSpanish(parts: readonly SentencePart[]): string {
  const { words, subject, isNegated, isQuestion, courtesies, times } = readParts(parts);
  const verbAt = words.findIndex(isVerb);
  const person = String(subject?.es.person ?? '1s');
  const said: string[] = times.map(({ es }) => es.text);
  const isReversed = Boolean(words[verbAt]?.tile?.es.reversed);
  if (subject && isReversed && !silent.has(subject.id)) said.push(aTo(subject.es.text));
  else if (subject && (verbAt < 0 || !silent.has(subject.id))) said.push(subject.es.text);
  if (isNegated && verbAt < 0) said.push('no');
  words.forEach((word, at) => {
    if (at === verbAt && isNegated) said.push('no');
    said.push(sayWord(word, { words, at, verbAt, person }));
  });
  if (isReversed && words.length === 1 && subject && silent.has(subject.id)) said.unshift(pronounOf[person] ?? '');
  const courtesy = courtesies.map(({ es }) => es.text).join(', ');
  const sentence = said.filter(Boolean).join(' ');
  return endSentence([sentence && courtesy ? `${sentence}, ${courtesy}` : sentence || courtesy], { isQuestion, opens: true });
}

type Place = { words: readonly Word[]; at: number; verbAt: number; person: string };

function sayWord({ tile, written }: Word, { words, at, verbAt, person }: Place): string {
  if (!tile) return written;
  const before = words[at - 1]?.tile;
  if (tile.kind === 'verb') {
    if (at === verbAt) return agree(tile, person, words[at + 1]);
    return before?.id === 'go' ? `a ${infinitive(tile, person)}` : infinitive(tile, person);
  }
  if (tile.kind === 'place') return before ? inPlace(tile, before) : withArticle(tile);
  if (tile.kind === 'subject')
    return before?.kind === 'verb' ? `${before.id === 'go' ? 'con' : 'a'} ${tile.es.text}` : tile.es.text;
  if (tile.kind === 'thing') return thing(tile, before, words[verbAt]?.tile);
  return tile.es.text;
}

/** «me gusta» and «me duelen» follow the thing, not the person. */
function agree({ es }: Tile, person: string, next: Word | undefined): string {
  const form = String(es[person] ?? es['3s']);
  return es.reversed && next?.tile?.es.number === 'p' ? `${form}n` : form;
}

function infinitive({ id, es }: Tile, person: string): string {
  const own: Readonly<Record<string, string>> = { '1s': 'me', '2s': 'te', '3s': 'se', '1p': 'nos' };
  return es.reversed ? `que ${own[person] === 'se' ? 'le' : own[person]} ${id === 'hurt' ? 'duela' : 'guste'}` : es.text;
}

function thing(tile: Tile, before: Tile | undefined, verb: Tile | undefined): string {
  const { text, article, number, mass } = tile.es;
  if (before?.kind === 'extra') return text;
  if (verb?.es.reversed) return `${article} ${text}`;
  if (mass || !verb) return text;
  if (number === 'p') return `${article} ${text}`;
  return `${article === 'la' ? 'una' : 'un'} ${text}`;
}

function withArticle({ es }: Tile): string {
  return es.article ? `${es.article} ${es.text}` : es.text;
}

function inPlace(tile: Tile, before: Tile): string {
  if (before.id === 'go' || before.id === 'walk') return aTo(withArticle(tile));
  if (before.id === 'leave') return `de ${withArticle(tile)}`.replace(/^de el /, 'del ');
  return before.kind === 'verb' && before.id !== 'see' ? `en ${withArticle(tile)}` : withArticle(tile);
}

function aTo(words: string): string {
  return `a ${words}`.replace(/^a el /, 'al ');
}
