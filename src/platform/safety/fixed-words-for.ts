import { createHash } from 'node:crypto';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import { answerWritten } from './answer-written.ts';
import type { FixedWords } from './contract.ts';
import { isGraver } from './episodes/core/is-graver.ts';
import { readMessage } from './episodes/core/read-message.ts';

type Parts = Parameters<typeof answerWritten>[0] & Parameters<typeof readAdaptation>[0];
/** `slug`: the app it was written in. `id` and `seq` name what was written, so that sent twice it is one; other words under the same name are told anew. */
type WrittenHere = { slug: string; id: string; seq: number; texts: readonly string[] };

/** The fixed words where something that a person wrote in an app may tell of a danger; null where not. Each text is read by itself, and the gravest is answered. */
export async function fixedWordsFor(
  parts: Parts,
  personId: string,
  { slug, id, seq, texts }: WrittenHere,
): Promise<FixedWords | null> {
  const text = gravestOf(texts);
  if (text === undefined) return null;
  const adaptation = () => readAdaptation(parts, personId, { now: parts.now(), slug });
  return (await answerWritten(parts, personId, { text, id, seq: nameOf(seq, text) }, adaptation)) ?? null;
}

/** Of the texts that are answered at all, the one that tells of the worst; the first of those that are alike. */
function gravestOf(texts: readonly string[]): string | undefined {
  const told = texts.flatMap((text) => {
    const reading = readMessage(text, []);
    const isAnswered = reading.level === 'crisis' || (reading.level === 'distress' && reading.asks);
    return isAnswered ? [{ text, reading }] : [];
  });
  return told.slice(1).reduce((worst, one) => (worst && isGraver(one.reading, worst.reading) ? one : worst), told[0])?.text;
}

/** A short number that nobody reads the words from. */
function nameOf(seq: number, text: string): number {
  return createHash('sha256').update(`${seq}:${text}`).digest().readUInt32BE();
}
