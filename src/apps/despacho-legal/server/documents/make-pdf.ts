import PdfDocument from 'pdfkit';
import type { Composed } from '../../core/documents/compose-document.ts';
import type { DocumentBlock } from '../../core/documents/document-block.ts';
import { textOf } from '../../core/documents/text-of.ts';
import { maker, pageLook } from './page-look.ts';
import { faces, writable } from './pdf-letters.ts';

type Look = ReturnType<typeof pageLook>;

const signingRoom = 110;

/** A document as a tagged PDF: who listens to it hears its headings, its lists and its text in their order, in its language. */
export async function makePdf(composed: Composed, madeAt: Date): Promise<Buffer> {
  const look = pageLook(composed);
  const pdf = new PdfDocument({
    size: [look.width, look.height],
    margins: { top: look.margin, right: look.margin, bottom: look.margin, left: look.margin },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: composed.language,
    bufferPages: true,
    font: faces.regular,
    info: { Title: composed.title, Creator: maker, Producer: maker, CreationDate: madeAt },
  });
  const whole = bytesOf(pdf);
  pdf.registerFont('regular', faces.regular).registerFont('bold', faces.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const [at, block] of composed.blocks.entries()) {
    // Place and day stay with the name that is signed under them.
    if (composed.blocks[at + 1]?.kind === 'signature') makeRoom(pdf, signingRoom + 40, look);
    addBlock(pdf, root, block, look);
  }
  root.end();
  numberPages(pdf, look);
  pdf.end();
  return whole;
}

function addBlock(pdf: PdfDocument, root: ReturnType<PdfDocument['struct']>, block: DocumentBlock, look: Look): void {
  if (block.kind === 'list') {
    const list = pdf.struct('L');
    root.add(list);
    for (const [at, item] of block.items.entries())
      addItem(pdf, list, { text: plain(item), label: block.isOrdered ? `${at + 1}.` : '•' }, look);
    list.end();
    pdf.moveDown(0.3);
    return;
  }
  const text = writable(textOf(block));
  const type = { title: 'H1', heading: 'H2', paragraph: 'P', signature: 'P' }[block.kind];
  const size = { title: look.title, heading: look.heading, paragraph: look.text, signature: look.text }[block.kind];
  const isHeading = block.kind === 'title' || block.kind === 'heading';
  if (block.kind === 'signature') makeRoom(pdf, signingRoom, look);
  if (isHeading) makeRoom(pdf, 70, look);
  if (isHeading || block.kind === 'signature') pdf.moveDown(block.kind === 'signature' ? 4 : 0.5);
  root.add(
    pdf.struct(type, () => {
      pdf
        .font(isHeading ? 'bold' : 'regular')
        .fontSize(size)
        .text(text, look.margin, pdf.y, { width: look.width - 2 * look.margin, lineGap: 3 });
    }),
  );
  pdf.moveDown(0.5);
}

function addItem(
  pdf: PdfDocument,
  list: ReturnType<PdfDocument['struct']>,
  item: { text: string; label: string },
  look: Look,
): void {
  const indent = 22;
  const element = pdf.struct('LI');
  list.add(element);
  makeRoom(pdf, look.text * 2, look);
  const top = pdf.y;
  pdf.font('regular').fontSize(look.text);
  element.add(pdf.struct('Lbl', () => void pdf.text(item.label, look.margin + 4, top, { width: indent, lineGap: 3 })));
  const width = look.width - 2 * look.margin - indent;
  element.add(pdf.struct('LBody', () => void pdf.text(item.text, look.margin + indent, top, { width, lineGap: 3 })));
  element.end();
  pdf.moveDown(0.2);
}

/** What belongs together begins on a new page rather than at the foot of this one. */
function makeRoom(pdf: PdfDocument, height: number, look: Look): void {
  if (pdf.y + height > look.height - look.margin) pdf.addPage();
}

/** Which page of how many, at the foot: outside the text, so that it is not read aloud within a sentence. */
function numberPages(pdf: PdfDocument, look: Look): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count === 1) return;
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin a text would begin another page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    const width = look.width - 2 * look.margin;
    pdf
      .font('regular')
      .fontSize(9)
      .text(`${page - start + 1} / ${count}`, look.margin, look.height - 45, { width, align: 'center', lineBreak: false });
    pdf.endMarkedContent();
  }
}

function plain(spans: readonly { text: string }[]): string {
  return writable(spans.map(({ text }) => text).join(''));
}

function bytesOf(pdf: PdfDocument): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (bytes) => pieces.push(bytes));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });
}
