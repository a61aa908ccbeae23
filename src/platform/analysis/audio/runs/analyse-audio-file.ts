import { DomainError } from '../../../errors/define-error.ts';
import { openFile } from '../../../files/open-file.ts';
import type { AudioMeasures } from '../../contract.ts';
import { checkMayAnalyse } from '../../kept/check-may-analyse.ts';
import { keepMeasures } from '../../kept/keep-measures.ts';
import { RunBroken } from '../contract.ts';
import { hearFile } from './hear-file.ts';
import { eraseFile, type RunParts } from './manage-runs.ts';
import { changeRun, getRun, type RunRow } from './run-store.ts';

type Parts = Omit<RunParts, 'jobs'>;

const lookEveryMs = 500;
const tellEveryMs = 1_000;
const askEveryMs = 1_000;

/** Nobody wants it any more: it was stopped, or its person is gone. */
class Stopped extends Error {}

/** The queue gave it up, as when the program stops: it is done again from its beginning. */
class Interrupted extends Error {}

/**
 * The work of a run. What its person allows is asked now, not when they asked for it, while it is heard, and again before anything
 * is kept. The file is erased however it ends; only a process that dies or stops leaves it, and then the run is done again.
 */
export async function run(parts: Parts, { runId }: { runId: string }, signal?: AbortSignal): Promise<void> {
  const { db, now } = parts;
  const asked = await getRun(db, runId);
  if (!asked) return;
  if (!(await changeRun(db, runId, now(), { status: 'running', progress: 0 }))) return eraseFile(parts, asked);
  let isOver = true;
  try {
    await checkMayAnalyse(parts, asked.userId, 'audio-files');
    const measures = await listen(parts, asked, signal);
    const { userId, conversationId } = asked;
    // The id of the run is the id of what came of it, so that a run that is done twice is kept once.
    const kept = { id: runId, channel: 'audio', conversationId: conversationId ?? undefined, measures, language: 'es' } as const;
    // Both or none: what was stopped at the last moment leaves nothing.
    await db.transaction(async (tx) => {
      const { id: analysisId } = await keepMeasures({ ...parts, db: tx }, userId, kept, 'file');
      const done = { status: 'done', progress: 100, analysisId } as const;
      if (!(await changeRun(tx, runId, now(), done))) throw new Stopped();
    });
  } catch (error) {
    isOver = !(error instanceof Interrupted);
    if (!isOver) throw error;
    const problem = error instanceof DomainError ? error.type : RunBroken.type;
    if (!(error instanceof Stopped)) await changeRun(db, runId, now(), { status: 'failed', problem });
    // What nobody foresaw is for the log too.
    if (!(error instanceof Stopped || error instanceof DomainError)) throw error;
  } finally {
    if (isOver) await eraseFile(parts, asked);
  }
}

/** Hears the file to its end, or until it is stopped, and tells how far it is. */
async function listen(parts: Parts, { id, userId, fileId }: RunRow, given?: AbortSignal): Promise<AudioMeasures> {
  const { db, now } = parts;
  const { size, stream } = await openFile(parts, userId, fileId);
  const stopping = new AbortController();
  const startedAt = performance.now();
  let [heard, told, toldAt, allowedAt, isLooking] = [0, 0, startedAt, startedAt, false];

  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      const progress = Math.min(99, Math.floor((heard / size) * 100));
      const isNews = progress > told && performance.now() - toldAt >= tellEveryMs;
      if (isNews) [told, toldAt] = [progress, performance.now()];
      const isWanted = isNews
        ? await changeRun(db, id, now(), { progress })
        : ['queued', 'running'].includes((await getRun(db, id))?.status ?? '');
      if (!isWanted) return stopping.abort(new Stopped());
      if (performance.now() - allowedAt < askEveryMs) return;
      await checkMayAnalyse(parts, userId, 'audio-files');
      allowedAt = performance.now();
    } catch (error) {
      stopping.abort(error);
    } finally {
      isLooking = false;
    }
  };
  const clock = setInterval(look, lookEveryMs);
  const interrupt = (): void => stopping.abort(new Interrupted());
  given?.addEventListener('abort', interrupt);
  if (given?.aborted) interrupt();
  try {
    return await hearFile(stream(), {
      signal: stopping.signal,
      onBytes(count) {
        heard += count;
      },
    });
  } catch (error) {
    // A file that vanished under our hands was erased by whoever stopped the run.
    await look();
    throw stopping.signal.aborted ? stopping.signal.reason : error;
  } finally {
    clearInterval(clock);
    given?.removeEventListener('abort', interrupt);
  }
}
