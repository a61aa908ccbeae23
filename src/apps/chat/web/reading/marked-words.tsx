import { cutEvidence } from '../../core/cut-evidence.ts';

export type Place = { start: number; end: number; isDenied: boolean };

/** A message with the words marked that its reading rests on; those that a «no» takes back look different. */
export function MarkedWords({ text, places }: { text: string; places: readonly Place[] }) {
  return cutEvidence(text, places).map(({ text: words, at, kind }) =>
    kind ? (
      <mark key={at} className="chat-evidence" data-denied={kind === 'denied' || undefined}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
