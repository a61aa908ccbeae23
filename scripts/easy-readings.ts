import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasSameFigures } from '../src/apps/despacho-legal/core/answer/has-same-figures.ts';
import { textKey } from '../src/apps/despacho-legal/core/answer/text-key.ts';
import type { Jurisdiction } from '../src/apps/despacho-legal/core/law/law.ts';
import { inflesz } from '../src/platform/dialogue/core/readability.ts';
import { type CitedSentence, citedSentences } from './easy-readings/cited-sentences.ts';

/*
 * `npm run readings -- list FOLDER` prints, as JSON Lines, the sentences of the laws of a folder that deserve an easy reading: of the articles that concepts and deadlines
 * name, the most named first. `npm run readings -- take FOLDER FILE…` reads rows `{id, easy: []}` written for them, drops those that count anything else than the
 * sentence does or read no easier, and keeps the rest in the app; `easy: null` takes one back.
 */
const [act, folder, ...files] = process.argv.slice(2);
if (!folder || (act !== 'list' && act !== 'take')) {
  process.stderr.write('readings list FOLDER | readings take FOLDER FILE…\n');
  process.exit(1);
}
/** From here on INFLESZ calls a text easy; a reading that does not come so far is kept if it is so much easier than its sentence. */
const easy = 70;
const mostlyEasier = 8;
const sentences = citedSentences(folder);
if (act === 'list') for (const sentence of sentences) process.stdout.write(`${JSON.stringify(sentence)}\n`);
else take();

function take(): void {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const counts = { kept: 0, withdrawn: 0, unknown: 0, figures: 0, hard: 0 };
  const kept: Record<Jurisdiction, Map<string, string[]>> = { ES: known('ES'), MX: known('MX') };
  for (const { id, easy: reading } of files.flatMap(rowsOf)) {
    const sentence = byId.get(id);
    const fate = sentence ? fateOf(sentence, reading) : 'unknown';
    counts[fate] += 1;
    if (!sentence) continue;
    if (fate === 'kept' && reading) kept[sentence.country].set(textKey(sentence.literal), reading);
    if (fate === 'withdrawn') kept[sentence.country].delete(textKey(sentence.literal));
  }
  for (const country of ['ES', 'MX'] as const) {
    const sorted = [...kept[country]].sort(([one], [other]) => (one < other ? -1 : 1));
    const lines = sorted.map(([key, easy]) => `  ${JSON.stringify(key)}: ${JSON.stringify(easy)}`);
    writeFileSync(pathOf(country), `{\n${lines.join(',\n')}\n}\n`);
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}

function fateOf({ literal }: CitedSentence, reading: string[] | null): 'kept' | 'withdrawn' | 'figures' | 'hard' {
  if (!reading) return 'withdrawn';
  const text = reading.join(' ');
  if (!hasSameFigures(literal, text)) return 'figures';
  const [now, before] = [inflesz(text), inflesz(literal)];
  return now >= easy || now >= before + mostlyEasier ? 'kept' : 'hard';
}

function rowsOf(file: string): { id: string; easy: string[] | null }[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { id: string; easy: string[] | null });
}

function known(country: Jurisdiction): Map<string, string[]> {
  return new Map(Object.entries(JSON.parse(readFileSync(pathOf(country), 'utf8')) as Record<string, string[]>));
}

function pathOf(country: Jurisdiction): string {
  const name = country === 'ES' ? 'spain' : 'mexico';
  return join(import.meta.dirname, `../src/apps/despacho-legal/core/answer/easy-readings-${name}.json`);
}
