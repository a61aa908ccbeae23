import { DomainError } from '../errors/define-error.ts';
import type { Log } from '../log/log.ts';
import type { FixedWords } from './contract.ts';
import { HelpNow } from './episodes/contract.ts';

/**
 * Keeps what somebody wrote. Where it cannot be kept, for whatever reason, and tells of a danger, they are not told why: the fixed words
 * come, as `HelpNow`, and the page keeps what was written.
 */
export async function orHelp<Kept>(
  { log }: { log: Pick<Log, 'warn'> },
  fixed: FixedWords | null,
  keep: () => Promise<Kept>,
): Promise<Kept> {
  try {
    return await keep();
  } catch (error) {
    if (!fixed) throw error;
    if (!(error instanceof DomainError)) log.warn({ err: error }, 'what was written was not kept; its person was helped');
    throw new HelpNow({ text: fixed.text, helpLines: fixed.helpLines });
  }
}
