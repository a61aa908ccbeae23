import { AlignmentType, convertInchesToTwip, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { Composed } from '../../core/documents/compose-document.ts';
import type { DocumentBlock, Span } from '../../core/documents/document-block.ts';
import { maker, pageLook } from './page-look.ts';

const [points, tabIn] = [20, 0.3];

/** A document as DOCX: headings and lists that are headings and lists, in its language, with nobody's name in its properties. */
export async function makeDocx(composed: Composed): Promise<Buffer> {
  const look = pageLook(composed);
  const run = { font: 'Arial', size: look.text * 2, language: { value: composed.language } };
  const heading = (size: number, before: number) => ({
    run: { ...run, size: size * 2, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: before * points, after: 6 * points } },
  });
  const margin = look.margin * points;
  const document = new Document({
    title: composed.title,
    creator: maker,
    lastModifiedBy: maker,
    styles: {
      default: {
        document: { run, paragraph: { spacing: { after: 8 * points, line: 300 } } },
        heading1: heading(look.title, 18),
        heading2: heading(look.heading, 12),
      },
    },
    numbering: { config: [numbering('ordered', '%1.', LevelFormat.DECIMAL), numbering('plain', '•', LevelFormat.BULLET)] },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(look.width * points), height: Math.round(look.height * points) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: composed.blocks.flatMap(paragraphsOf),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Each list counts from one: an instance of its own. */
function paragraphsOf(block: DocumentBlock, instance: number): Paragraph[] {
  if (block.kind === 'list') {
    const reference = block.isOrdered ? 'ordered' : 'plain';
    return block.items.map((item) => new Paragraph({ children: runs(item), numbering: { reference, level: 0, instance } }));
  }
  const children = runs(block.spans);
  if (block.kind === 'title') return [new Paragraph({ children, heading: HeadingLevel.HEADING_1 })];
  if (block.kind === 'heading') return [new Paragraph({ children, heading: HeadingLevel.HEADING_2 })];
  // Room for the hand that signs.
  if (block.kind === 'signature') return [new Paragraph({ children, spacing: { before: 60 * points } })];
  return [new Paragraph({ children })];
}

function runs(spans: readonly Span[]): TextRun[] {
  return spans.map(({ text }) => new TextRun({ text }));
}

function numbering(reference: string, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) {
  const indent = { left: convertInchesToTwip(tabIn), hanging: convertInchesToTwip(tabIn) };
  return { reference, levels: [{ level: 0, text, format, alignment: AlignmentType.START, style: { paragraph: { indent } } }] };
}
