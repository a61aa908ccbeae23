import { isFsw } from './is-fsw.ts';
import { mostBrought } from './most-brought.ts';
import type { BroughtSign, LeftOut, SignExport } from './sign-export.ts';

/** What was written beside one sign, in whatever order a file has it. */
export type RawSign = { written: readonly string[]; text?: string; source?: string };

/** Collects the signs of one file: a text that is FSW is a sign, the others are its words. What does not make a sign is counted. */
export function gatherSigns() {
  const signs: BroughtSign[] = [];
  const leftOut: Partial<Record<LeftOut, number>> = {};
  let isCut = false;
  const leave = (why: LeftOut) => {
    leftOut[why] = (leftOut[why] ?? 0) + 1;
  };

  return {
    /** Takes one. The words of several signs of one entry are the same. */
    take({ written, text = '', source = '' }: RawSign): void {
      const clean = written.map((one) => tidy(one)).filter(Boolean);
      const drawn = clean.filter(isFsw);
      const terms = [
        ...new Set(clean.filter((one) => !isFsw(one) && !looksLikeFsw(one)).map((one) => one.slice(0, mostBrought.term))),
      ];
      const why = drawn.length > 0 ? 'no-word' : clean.some(looksLikeFsw) ? 'damaged-sign' : 'no-sign';
      if (drawn.length === 0 || terms.length === 0) {
        leave(why);
        return;
      }
      for (const fsw of drawn) {
        if (signs.length >= mostBrought.signs) {
          isCut = true;
          return;
        }
        signs.push({
          terms: terms.slice(0, mostBrought.terms),
          fsw,
          text: tidy(text).slice(0, mostBrought.text),
          source: tidy(source).slice(0, mostBrought.source),
        });
      }
    },
    done: (name: string): SignExport => ({ name: tidy(name).slice(0, mostBrought.source), signs, leftOut, isCut }),
  };
}

/** Meant as SignWriting, though it does not parse. */
function looksLikeFsw(text: string): boolean {
  return /^(?:A(?:S[0-9a-f]{3,5})+)?[BLMR]?\d{3}x\d{3}/.test(text) || /^S[0-9a-f]{5}/.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they come out of damaged files, and no database keeps them
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function tidy(text: string): string {
  return text
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(controls, '')
    .replace(/\s+/g, ' ')
    .trim();
}
