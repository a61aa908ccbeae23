import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { IndexedDocument } from '#platform/retrieval/core/create-text-index.ts';

/** The Markdown and text files of a folder, a document for each heading in them: its number as its id, the headings above it as its path. */
export function documentsOf(folder: string): IndexedDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ['.md', '.txt'].includes(extname(path)))
    .sort()
    .flatMap((path) => partsOf(path, readFileSync(join(folder, path), 'utf8')));
}

function partsOf(file: string, text: string): IndexedDocument[] {
  const above: { level: number; title: string }[] = [];
  return text
    .split(/^(?=#{1,6} )/m)
    .map((part, at) => {
      const [, marks = '', heading = ''] = /^(#*) *(.*)/.exec(part) ?? [];
      while (above.length > 0 && (above.at(-1)?.level ?? 0) >= marks.length) above.pop();
      const path = [basename(file), ...above.map(({ title }) => title)];
      above.push({ level: marks.length, title: heading });
      return { id: `${file}:${at}`, heading, path, body: part.slice(part.indexOf('\n') + 1).trim() };
    })
    .filter(({ body }) => body !== '');
}
