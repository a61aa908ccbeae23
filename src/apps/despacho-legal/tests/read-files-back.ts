import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import type { Composed } from '../core/documents/compose-document.ts';
import { makeDocx } from '../server/documents/make-docx.ts';
import { makePdf } from '../server/documents/make-pdf.ts';

type Node = { role?: string; type?: string; id?: string; children?: Node[] };
export type ReadPdf = { title: string; language: string; isMarked: boolean; roles: string[]; text: string; inOrder: string };

/** A document as whoever opens the DOCX finds it: its text, and as HTML with what is a heading and what is a list. */
export async function docxBack(composed: Composed): Promise<{ text: string; html: string }> {
  const buffer = await makeDocx(composed);
  const [{ value: text }, { value: html }] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text, html };
}

/** A document as whoever opens the PDF finds it. `inOrder` is the text as the structure tells it, which is what is read aloud. */
export async function pdfBack(composed: Composed): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await makePdf(composed, new Date('2026-11-28T10:00:00Z'))));
  const [{ info }, marks] = [await pdf.getMetadata(), await pdf.getMarkInfo()];
  const read: ReadPdf = {
    title: String((info as Record<string, unknown>).Title),
    language: String((info as Record<string, unknown>).Language),
    isMarked: marks?.Marked ?? false,
    roles: [],
    text: '',
    inOrder: '',
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byMark = new Map<string, string>();
    let mark = '';
    for (const item of items) {
      if ('str' in item) {
        if (mark) byMark.set(mark, (byMark.get(mark) ?? '') + item.str);
        read.text += item.str;
      } else mark = item.type === 'endMarkedContent' ? '' : (item.id ?? '');
    }
    const walk = (node: Node): void => {
      if (node.role && node.role !== 'Root') read.roles.push(node.role);
      if (node.type === 'content') read.inOrder += byMark.get(node.id ?? '') ?? '';
      for (const child of node.children ?? []) walk(child);
    };
    walk(((await page.getStructTree()) ?? {}) as Node);
  }
  return read;
}
