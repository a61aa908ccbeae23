/** What is used of fontkit to draw symbols. */
declare module 'fontkit' {
  type GlyphPath = { scale(x: number, y: number): GlyphPath; toSVG(): string };
  export function open(path: string): Promise<{
    unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): { path: GlyphPath };
  }>;
}
