import medium from 'pdfmake/build/fonts/Roboto/Roboto-Medium.ttf?url';
import regular from 'pdfmake/build/fonts/Roboto/Roboto-Regular.ttf?url';
import { type PdfParts, pdfContent } from './pdf-content.ts';

const [normalFile, boldFile] = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];

/** A PDF that only its password opens (AES-256), made in this browser. What makes it is downloaded when somebody asks for one. */
export async function makePdf(parts: PdfParts, password: string): Promise<Blob> {
  const [{ default: pdfMake }, normal, bold] = await Promise.all([
    import('pdfmake/build/pdfmake.min.js'),
    bytesOf(regular),
    bytesOf(medium),
  ]);
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.addVirtualFileSystem({
    [normalFile]: { data: normal, encoding: 'binary' },
    [boldFile]: { data: bold, encoding: 'binary' },
  });
  pdfMake.addFonts({ Roboto: { normal: normalFile, bold: boldFile, italics: normalFile, bolditalics: boldFile } });
  return pdfMake.createPdf(pdfContent(parts, password)).getBlob();
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error('The letters of the file could not be downloaded');
  return new Uint8Array(await answer.arrayBuffer());
}
