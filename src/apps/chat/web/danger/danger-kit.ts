import type { CrisisKind, HelpCountry, HelpLine, SaidBefore } from '#platform/safety/contract.ts';
import { fixedReply, misunderstoodReply, stillHereReply } from '#platform/safety/core/fixed-reply.ts';
import { linesHere } from '#platform/safety/core/lines-here.ts';
import { type Reading, readMessage } from '#platform/safety/episodes/core/read-message.ts';

export type Voice = { language: 'es' | 'en'; tone: 'directo' | 'calido' | 'formal'; country: HelpCountry };
export type FixedHere = { text: string; helpLines: HelpLine[] };

/** All that this page needs to read a danger and to answer it by itself, with no server, no model and no network. */
export const dangerKit = {
  read: (text: string, before: readonly SaidBefore[]): Reading => readMessage(text, before),
  answer: ({ country, ...voice }: Voice, of: { kind: CrisisKind; isSaved: boolean }): FixedHere =>
    fixedReply({ ...voice, ...of, lines: linesHere(country) }),
  misunderstood: ({ country, ...voice }: Voice): FixedHere => misunderstoodReply({ ...voice, lines: linesHere(country) }),
  stillHere: ({ country, ...voice }: Voice): FixedHere => stillHereReply({ ...voice, lines: linesHere(country) }),
};
