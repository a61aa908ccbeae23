import { TooLarge } from '../../core/import/errors.ts';
import { limits } from '../../core/import/limits.ts';
import type { Outcome } from '../../core/import/outcome.ts';
import { readExport } from '../../core/import/read-export.ts';
import type { Watch } from './chat-desk.ts';
import type { AnswersAboutChat, Brought } from './chat-messages.ts';

/** Reads what somebody brought. A file is opened here, in the worker, and not at all when it is too large. */
export async function bringIn(brought: Brought, answers: AnswersAboutChat, watch: Watch): Promise<Outcome> {
  const outcome = await readExport('text' in brought ? brought : await opened(brought.file), {
    ...answers,
    minutesAhead: (moment) => -new Date(moment).getTimezoneOffset(),
    onProgress: watch.share,
    breathe: watch.breathe,
  });
  if (outcome.outcome === 'stopped') throw new Error('Nobody told it to stop');
  return outcome;
}

async function opened(file: File): Promise<{ name: string; bytes: Uint8Array }> {
  if (file.size > limits.bytes) throw new TooLarge({ mostBytes: limits.bytes });
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
