const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The types whose contents are words: what they quote, they may hold, so they are not looked through for pages and programs. */
const documents: readonly string[] = ['application/pdf', docx, 'text/plain'];

/** Whether files of this type are documents. They are only ever given back to be kept, never shown in a page of ours. */
export function isDocument(type: string): boolean {
  return documents.includes(type);
}

/** Whether a PDF begins as one. */
export function isPdf(head: Buffer): boolean {
  return head.toString('latin1', 0, 5) === '%PDF-';
}

/** Whether a document of Word is a zip that begins with a file. */
export function isDocx(head: Buffer): boolean {
  return head.length > 30 && head.readUInt32BE(0) === 0x504b0304;
}

/**
 * Whether bytes are words in UTF-8: nothing that is broken, no signs that only programs use, and no page of a browser. Cut in a letter,
 * they are words still.
 */
export function isText(head: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, endOfLetters(head)));
  return text.trim() !== '' && !text.trimStart().startsWith('<') && !text.includes('\ufffd') && !hasUnseen.test(text);
}

/** How many bytes there are up to the last whole letter. */
function endOfLetters(head: Buffer): number {
  let end = head.length;
  while (end > 0 && end > head.length - 3 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  const lead = head[end - 1] ?? 0;
  const letters = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return head.length - end + 1 === letters ? head.length : end - 1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no text has.
const hasUnseen = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
