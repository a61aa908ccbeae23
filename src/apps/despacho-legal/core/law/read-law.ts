import type { Asked } from './asked.ts';
import { NotALaw } from './errors.ts';
import type { Law } from './law.ts';
import { isBoeXml, readBoeXml } from './read-boe-xml.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readMarkdownEs } from './read-markdown-es.ts';
import { isMarkdownMx, readMarkdownMx } from './read-markdown-mx.ts';

/** Reads a law by what is in its text, whatever its file is called. What is none is refused with a declared error. */
export function readLaw(source: string, asked: Asked): Law {
  if (source.slice(0, 2000).includes('\0')) throw new NotALaw();
  if (isBoeXml(source)) return readBoeXml(source, asked);
  const country = readFrontMatter(source)?.fields.get('country');
  if (country !== undefined && country !== 'es') throw new NotALaw();
  return isMarkdownMx(source) ? readMarkdownMx(source, asked) : readMarkdownEs(source, asked);
}
