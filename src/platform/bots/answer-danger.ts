import type { TurnRequest, TurnResult } from '../conversations/take-turn.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import type { HelpLine } from '../safety/contract.ts';
import { fixedReply, misunderstoodReply, stillHereReply } from '../safety/core/fixed-reply.ts';
import type { Reading } from '../safety/episodes/core/read-message.ts';

type Asked = {
  request: TurnRequest;
  adaptation: Adaptation;
  lines: readonly HelpLine[];
  hasPlan: boolean;
};

/**
 * The fixed path: what is said to somebody in danger, and to whoever takes it back. `undefined` where nothing of the kind was read.
 * A guided run waits where it was: what a person in danger writes next is not an answer to its question.
 */
export function answerDanger(reading: Reading, asked: Asked): { text: string; result: TurnResult } | undefined {
  const said = wordsFor(reading, asked);
  if (!said) return undefined;
  const { helpLines } = said;
  return { text: said.text, result: { mode: 'fixed', run: held(asked.request.run), step: null, outcome: null, helpLines } };
}

/** A guided run that waits where it was. */
export function held(run: TurnRequest['run']): TurnRequest['run'] {
  return run?.status === 'active' ? { ...run, status: 'paused' } : run;
}

function wordsFor(reading: Reading, { adaptation, lines, hasPlan }: Asked) {
  const { locale: language, tone } = adaptation.language;
  if (reading.level === 'crisis') return fixedReply({ language, tone, lines, hasPlan, kind: reading.kind });
  if (reading.level === 'denied') return misunderstoodReply({ language, tone, lines });
  if (reading.level === 'after') return stillHereReply({ language, tone, lines });
  return undefined;
}
