import { parentPort } from 'node:worker_threads';
import { DomainError } from '#platform/errors/define-error.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { cleanLetter } from '../../core/letters/clean-letter.ts';
import type { LetterReading } from '../../core/letters/letter-reading.ts';
import { readLetter } from '../../core/letters/read-letter.ts';
import { isOfLetter } from '../../core/letters/verify-letter.ts';
import { docxText } from './docx-text.ts';
import { pdfText } from './pdf-text.ts';

/** What is read: bytes of a known type, or a text that somebody pasted. */
export type ToRead = { country: Jurisdiction } & ({ bytes: Uint8Array; contentType: string } | { text: string });
export type ReadText = { text: string; isCut: boolean; hadUnseen: boolean; reading: LetterReading };
/** An error's own words could hold what a letter says, so only its type is told. */
export type FromThread = { read: ReadText } | { problem: string };

/** The other side of `readApart`: takes the words out of a document and reads them. */
if (parentPort) {
  const door = parentPort;
  door.once('message', async (asked: ToRead) => {
    try {
      const { text, isCut, hadUnseen } = cleanLetter(await textOf(asked));
      const reading = readLetter(text, { country: asked.country });
      if (!isOfLetter(reading, text)) throw new Error('A reading says what its letter does not');
      door.postMessage({ read: { text, isCut, hadUnseen, reading } } satisfies FromThread);
    } catch (error) {
      door.postMessage({ problem: error instanceof DomainError ? error.type : 'unknown' } satisfies FromThread);
    }
  });
}

async function textOf(asked: ToRead): Promise<string> {
  if ('text' in asked) return asked.text;
  if (asked.contentType === 'application/pdf') return pdfText(asked.bytes);
  if (asked.contentType === 'text/plain') return new TextDecoder('utf-8').decode(asked.bytes);
  return docxText(asked.bytes);
}
