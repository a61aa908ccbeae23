import type { Settings } from '#platform/profiles/contract.ts';
import type { FixedWords, HelpLine } from '#platform/safety/contract.ts';
import { isProblem } from '../api/api-problem.ts';

type Voice = Pick<Settings, 'language' | 'tone' | 'country'>;

/** Downloads what is needed to read a danger without a server, ahead of need. */
export function loadScreen() {
  return Promise.all([
    import('#platform/safety/episodes/core/read-message.ts'),
    import('#platform/safety/core/fixed-reply.ts'),
    import('#platform/safety/core/lines-here.ts'),
  ]);
}

/**
 * The fixed words by this page itself, where words that tell of a danger could not be given to the server; nothing where they tell of none.
 * What fails elsewhere never takes the telephones away.
 */
export async function readDangerHere(text: string, problem: unknown, voice: Voice): Promise<FixedWords | undefined> {
  const told = helpIn(problem);
  if (told) return told;
  try {
    const [{ readMessage }, { fixedReply }, { linesHere }] = await loadScreen();
    const reading = readMessage(text, []);
    if (reading.level !== 'crisis') return undefined;
    const { language, tone, country } = voice;
    const { kind } = reading;
    return { ...fixedReply({ language, tone, lines: linesHere(country), kind, isTalk: false }), isQuestion: false };
  } catch {
    return undefined;
  }
}

/** The server could keep nothing, and said who can help. */
function helpIn(error: unknown): FixedWords | undefined {
  if (!isProblem(error, 'safety/help-now')) return undefined;
  const { text, helpLines } = error.problem;
  if (typeof text !== 'string' || !Array.isArray(helpLines)) return undefined;
  return { text, helpLines: helpLines as HelpLine[], isQuestion: false };
}
