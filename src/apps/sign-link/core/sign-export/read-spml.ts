import { SaxesParser } from 'saxes';
import { DamagedSignExport, NotASignExport } from './errors.ts';
import { gatherSigns } from './gather-signs.ts';
import { mostBrought } from './most-brought.ts';
import type { SignExport } from './sign-export.ts';

const told = new Set(['term', 'text', 'src']);
const signsAtOnce = 64 * 1024;

/** Whether this looks like the XML of SignPuddle. */
export function isSpml(text: string): boolean {
  return /^\uFEFF?\s*</.test(text.slice(0, 200)) && /<spml[\s>]/.test(text.slice(0, 4000));
}

/**
 * Reads SignPuddle Markup Language (`.spml`, signpuddle.net). Nothing of a document type is followed or expanded: one that declares
 * anything of its own is refused, and whatever it names outside is never asked for.
 */
export function readSpml(text: string): SignExport {
  const signs = gatherSigns();
  const path: string[] = [];
  let entry: { written: string[]; text: string; source: string } | undefined;
  let name = '';
  let said = '';
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new DamagedSignExport();
  });
  parser.on('doctype', (type) => {
    if (/\[|<!/.test(type)) throw new DamagedSignExport();
  });
  parser.on('opentag', ({ name: tag }) => {
    if (path.length === 0 && tag !== 'spml') throw new NotASignExport();
    path.push(tag);
    if (path.length > mostBrought.depth) throw new DamagedSignExport();
    if (tag === 'entry' && path.length === 2) entry = { written: [], text: '', source: '' };
    said = '';
  });
  const hear = (words: string) => {
    // One text as long as the file would be a text of nobody.
    if (told.has(path.at(-1) ?? '') && said.length <= mostBrought.text) said += words;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name: tag }) => {
    path.pop();
    if (entry && tag === 'term') entry.written.push(said);
    if (entry && tag === 'text') entry.text = said;
    if (entry && tag === 'src') entry.source = said;
    if (!entry && tag === 'term' && name === '') name = said;
    if (entry && tag === 'entry') {
      signs.take(entry);
      entry = undefined;
    }
    said = '';
  });
  const clean = text.replace(/^\uFEFF/, '').trimStart();
  for (let at = 0; at < clean.length; at += signsAtOnce) parser.write(clean.slice(at, at + signsAtOnce));
  parser.close();
  return signs.done(name);
}
