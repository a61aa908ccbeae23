import { createRequire } from 'node:module';
import { open } from 'fontkit';
import { layOutSign } from '../../core/signwriting/lay-out-sign.ts';
import type { DrawnSymbols } from '../../dictionary/contract.ts';

type Font = Awaited<ReturnType<typeof open>>;
type Drawn = DrawnSymbols['items'][number];

/** SignWriting is written at this size: its coordinates are its pixels. */
const size = 30;
/** As many as two full dictionaries have; each is a few hundred letters. */
const mostKept = 4000;
const kept = new Map<string, Drawn>();
let fonts: Promise<[Font, Font]> | undefined;

/**
 * The outlines of symbols, from the SignWriting fonts. Pages ask for the few they show: the fonts are ten megabytes. A symbol that no font has
 * is left out.
 */
export async function drawSymbols(keys: readonly string[]): Promise<DrawnSymbols> {
  const [line, fill] = await openFonts();
  return { items: [...new Set(keys)].map((key) => drawn(key, line, fill)).filter(({ line: outline }) => outline !== '') };
}

function openFonts(): Promise<[Font, Font]> {
  const { resolve } = createRequire(import.meta.url);
  const fontOf = (name: string) => open(resolve(`@sutton-signwriting/font-ttf/font/SuttonSignWriting${name}.ttf`));
  fonts ??= Promise.all([fontOf('Line'), fontOf('Fill')]);
  return fonts;
}

function drawn(key: string, line: Font, fill: Font): Drawn {
  const before = kept.get(key);
  if (before) return before;
  const [symbol] = layOutSign({ sequence: [], lane: 'M', right: 500, bottom: 500, symbols: [{ key, x: 500, y: 500 }] }).symbols;
  const made = { key, line: outlineOf(line, symbol?.line ?? ''), fill: outlineOf(fill, symbol?.fill ?? '') };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, made);
  return made;
}

/** In pixels of SignWriting, downwards from the symbol's place. */
function outlineOf(font: Font, character: string): string {
  const code = character.codePointAt(0);
  if (code === undefined || !font.hasGlyphForCodePoint(code)) return '';
  const scale = size / font.unitsPerEm;
  return font.glyphForCodePoint(code).path.scale(scale, -scale).toSVG();
}
