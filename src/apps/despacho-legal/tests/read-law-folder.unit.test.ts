import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLawFolder } from '../server/laws/read-law-folder.ts';
import { lawText } from './a-law.ts';

const day = '2036-06-01';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentalia-laws-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function holding(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readLawFolder(folder, day);
}

describe('A folder of laws', () => {
  it('is read whatever its files are called, of both countries and in every form, in folders or beside each other', () => {
    const { files, unread } = holding({
      'uno.txt': lawText('es.md'),
      'mx/dos': lawText('mx.md'),
      'a/b/tres.bin': lawText('boe.xml'),
    });

    expect(files.map(({ path, law }) => [path, law.jurisdiction])).toEqual([
      ['a/b/tres.bin', 'ES'],
      ['mx/dos', 'MX'],
      ['uno.txt', 'ES'],
    ]);
    expect(unread).toEqual([]);
  });

  it('tells which files are broken or no laws, and reads the others', () => {
    const { files, unread } = holding({
      'es.md': lawText('es.md'),
      'half.xml': lawText('boe.xml').slice(0, 1500),
      'notes.md': 'comprar pan',
      'picture.png': '\u0000PNG\u0000',
      '.hidden': 'nada',
      'empty.md': '',
    });

    expect(files).toHaveLength(1);
    expect(unread.map(({ path }) => path)).toEqual(['empty.md', 'half.xml', 'notes.md', 'picture.png']);
  });

  it('keeps of two versions of a law the one that changed last', () => {
    const old = lawText('es.md').replace('last_updated: "2033-05-06"', 'last_updated: "2032-01-01"');
    const { files, doubled } = holding({ 'a-old.md': old, 'b-new.md': lawText('es.md'), 'c-old.md': old });

    expect(files.map(({ path }) => path)).toEqual(['b-new.md']);
    expect(doubled).toEqual([
      { path: 'a-old.md', instead: 'b-new.md' },
      { path: 'c-old.md', instead: 'b-new.md' },
    ]);
  });

  it('reads the two answers of BOE to one law together', () => {
    const whole = lawText('boe.xml');
    const about = /<metadatos>[\s\S]*<\/metadatos>/.exec(whole)?.[0] ?? '';
    const { files, unread } = holding({
      'BOE-A-2031-7-metadatos.xml': `<response>${about}</response>`,
      'BOE-A-2031-7-texto.xml': whole.replace(about, ''),
    });

    expect(unread).toEqual([]);
    expect(files.map(({ law }) => [law.identifier, law.articles.length > 0])).toEqual([['BOE-A-2031-7', true]]);
  });
});
