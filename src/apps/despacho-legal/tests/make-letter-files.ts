import { Document, Packer, Paragraph } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

type Options = { userPassword?: string; ownerPassword?: string };
type Bytes = Uint8Array<ArrayBuffer>;

/** A document of Word with these lines. */
export async function makeDocx(text: string): Promise<Bytes> {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The same with another part of it in the place of its words. */
export async function aDocxWith(document: string): Promise<Bytes> {
  const parts = unzipSync(await makeDocx('Carta'));
  return new Uint8Array(zipSync({ ...parts, 'word/document.xml': strToU8(document) }, { level: 9 }));
}

/** A PDF with these lines. */
export async function aPdf(text: string, options: Options = {}): Promise<Bytes> {
  return printed(options, (page) => void page.fontSize(9).text(text));
}

/** One that opens only with a password. */
export async function aLockedPdf(text: string): Promise<Bytes> {
  return aPdf(text, { userPassword: 'abracadabra', ownerPassword: 'otra' });
}

/** As a scan: pages, and not a letter on them. */
export async function aPdfOfPictures(): Promise<Bytes> {
  return printed({}, (page) => void page.addPage());
}

async function printed(options: Options, draw: (page: PDFDocument) => void): Promise<Bytes> {
  const page = new PDFDocument(options);
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => page.on('end', resolve));
  page.on('data', (part) => parts.push(part));
  draw(page);
  page.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}
