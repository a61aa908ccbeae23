import type { NoticeBody } from '../contract.ts';

/** The most characters of a title, and of a line. */
export const mostTitle = 160;
export const mostLine = 500;

/** A body whose texts are no longer than they may be: what somebody named at length must not keep them from being told. */
export function clipBody({ title, lines, path }: NoticeBody): NoticeBody {
  return {
    title: { es: clip(title.es, mostTitle), en: clip(title.en, mostTitle) },
    lines: lines.map(({ es, en }) => ({ es: clip(es, mostLine), en: clip(en, mostLine) })),
    path,
  };
}

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = new Intl.Segmenter('es', { granularity: 'grapheme' }).segment(text);
  let clipped = '';
  for (const { segment } of letters) {
    if (clipped.length + segment.length > most - 1) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
}
