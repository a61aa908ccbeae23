import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createTextIndex, openToAll, restoreTextIndex } from '#platform/retrieval/core/create-text-index.ts';
import { documentsOf } from './measure/documents-of.ts';
import { fixedSequence } from './training/fixed-sequence.ts';

/**
 * Prints how long it takes to make an index of a folder of texts and to ask it, and what it weighs. `npm run bench:retrieval -- [FOLDER]`; a document for each heading.
 * The questions are words of the texts: short ones, long ones, and ones without accents that nobody may be answered from half of the documents.
 */
const folder = process.argv[2] ?? 'docs';
const bars = { indexMsPerDocument: 2000 / 5000, p95Ms: 20 };
const asked = 1000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const documents = documentsOf(folder);
if (documents.length === 0) throw new Error(`There are no .md or .txt files with text in ${folder}.`);
const words = documents.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
const [wanted = 0] = loadavg();
tell(`${folder}: ${documents.length} documents, ${words} words; ${wanted.toFixed(1)} programs wanted ${cpus().length} cores`);

const before = held();
const index = createTextIndex({ language: 'es' });
const indexMs = timed(() => {
  for (const document of documents) index.add(document);
});
const megabytes = (held() - before) / 1e6;
const mostMs = Math.max(500, documents.length * bars.indexMsPerDocument);
tell(`index     ${indexMs.toFixed(0)} ms (bar: ${mostMs.toFixed(0)} ms), ${megabytes.toFixed(1)} MB in memory`);

let saved = new Uint8Array();
const saveMs = timed(() => {
  saved = new Uint8Array(index.save());
});
const restoreMs = timed(() => restoreTextIndex(saved, { language: 'es' }));
tell(`saved     ${(saved.length / 1e6).toFixed(1)} MB in ${saveMs.toFixed(0)} ms, restored in ${restoreMs.toFixed(0)} ms`);

const random = fixedSequence(52);
const half = new Set(documents.filter((_, at) => at % 2 === 0).map(({ id }) => id));
const worst = Math.max(
  ask('of 4 words', 4, (question) => index.search(question, openToAll)),
  ask('of 30 words', 30, (question) => index.search(question, openToAll)),
  ask('of half', 12, (question) => index.search(plain(question), (id) => half.has(id))),
);
if (indexMs > mostMs || worst > bars.p95Ms) process.exitCode = 1;

/** The p95 in milliseconds. */
function ask(name: string, length: number, search: (question: string) => unknown): number {
  const times = Array.from({ length: asked }, () => {
    const question = questionOf(length);
    return timed(() => search(question));
  }).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)];
  tell(
    `${name.padEnd(12)}p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (bar: ${bars.p95Ms} ms), p99 ${p99.toFixed(2)} ms, most ${(times.at(-1) ?? 0).toFixed(2)} ms`,
  );
  return p95;
}

function questionOf(length: number): string {
  const body = documents[Math.floor(random() * documents.length)]?.body.split(/\s+/) ?? [];
  const from = Math.floor(random() * Math.max(1, body.length - length));
  return body.slice(from, from + length).join(' ');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
