import { getDocumentProxy } from 'unpdf';
import { mostLetterCharacters } from '../../core/letters/clean-letter.ts';
import { LetterDamaged, LetterLocked, LetterWithoutText } from '../../letters/contract.ts';

/** More pages than any letter has; of a longer document these are read. */
const mostPages = 100;
/** Fewer letters on all pages are the stamp of a scanner, not a text. */
const fewestLetters = 20;
/** Of the height of a line: a wider gap is a new paragraph. */
const paragraphGap = 1.6;

type Item = { str: string; hasEOL: boolean; transform: number[]; height: number };

/** The words of a PDF, line by line as they are printed. Throws where it is locked, broken, or holds pictures alone. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await open(bytes);
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && length <= mostLetterCharacters; number++) {
    const page = await pdf.getPage(number).catch(damaged);
    const { items } = await page.getTextContent().catch(damaged);
    const text = textOf(items.filter((item): item is Item & (typeof items)[number] => 'str' in item));
    page.cleanup();
    pages.push(text);
    length += text.length;
  }
  const text = pages.join('\n\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) throw new LetterWithoutText();
  return text;
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new LetterLocked() : new LetterDamaged();
  }
}

function damaged(): never {
  throw new LetterDamaged();
}

function textOf(items: readonly Item[]): string {
  let text = '';
  let before: { y: number; height: number } | undefined;
  for (const { str, hasEOL, transform, height } of items) {
    const y = transform[5] ?? 0;
    if (before && str.trim() && Math.abs(before.y - y) > Math.max(before.height, height) * paragraphGap && text.endsWith('\n'))
      text += '\n';
    if (str.trim()) before = { y, height: height || before?.height || 0 };
    text += hasEOL ? `${str}\n` : str;
  }
  return text;
}
