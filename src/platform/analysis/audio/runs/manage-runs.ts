import { randomUUID } from 'node:crypto';
import { holdPerson } from '../../../auth/account/user-store.ts';
import { AccountGone } from '../../../auth/contract.ts';
import { cutPage, readCursor } from '../../../db/cursor.ts';
import type { Db } from '../../../db/open-database.ts';
import { FileNotFound } from '../../../files/contract.ts';
import type { FileStore } from '../../../files/file-store.ts';
import { removeFile } from '../../../files/manage-files.ts';
import { openFile } from '../../../files/open-file.ts';
import type { Jobs } from '../../../jobs/jobs.ts';
import type { Vault } from '../../../vault/vault.ts';
import { type AnalysisRun, type AnalysisRuns, type FindRuns, RunNotFound, TooManyRuns } from '../contract.ts';
import { UnreadableSound } from '../core/errors.ts';
import { AnalyseAudioFile } from '../jobs.ts';
import { changeRun, countOpenRuns, findRun, findRunOf, insertRun, listRuns, type RunRow } from './run-store.ts';

type Begin = { fileId: string; conversationId?: string | null | undefined };
export type RunParts = { db: Db; vault: Vault; files: FileStore; jobs: Pick<Jobs, 'enqueue'>; now: () => Date };

/** A person with more files than this waits, and not everybody else. */
const mostOpen = 5;

/**
 * Asks for a look at a file. Throws `FileNotFound`, `UnreadableSound` where the server cannot read it, and `TooManyRuns`. The same
 * file twice is one run.
 */
export async function beginRun(
  parts: RunParts,
  personId: string,
  { fileId, conversationId = null }: Begin,
): Promise<AnalysisRun> {
  const { db, jobs, now } = parts;
  const begun = await findRunOf(db, personId, fileId);
  if (begun) return present(begun);
  const { file } = await openFile(parts, personId, fileId);
  // A file of another purpose is not for this, whatever is in it.
  if (file.purpose !== 'audio') throw new FileNotFound();
  if (file.contentType !== 'audio/wav') throw new UnreadableSound();
  const runId = await db.transaction(async (tx) => {
    if (!(await holdPerson(tx, personId))) throw new AccountGone();
    const meanwhile = await findRunOf(tx, personId, fileId);
    if (meanwhile) return meanwhile.id;
    if ((await countOpenRuns(tx, personId)) >= mostOpen) throw new TooManyRuns({ most: mostOpen });
    const id = randomUUID();
    await insertRun(tx, { id, userId: personId, fileId, conversationId, createdAt: now() });
    await jobs.enqueue(tx, AnalyseAudioFile, { runId: id });
    return id;
  });
  return getMyRun(parts, personId, runId);
}

/** One run of this person. Throws for anybody else's, as for one that never was. */
export async function getMyRun({ db }: Pick<RunParts, 'db'>, personId: string, id: string): Promise<AnalysisRun> {
  const row = await findRun(db, personId, id);
  if (!row) throw new RunNotFound();
  return present(row);
}

/** The runs of a person, the newest first. */
export async function listMyRuns(
  { db }: Pick<RunParts, 'db'>,
  personId: string,
  { after, limit }: FindRuns,
): Promise<AnalysisRuns> {
  const found = await listRuns(db, personId, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.map(present), next };
}

/** Stops a run and erases its file, at once. One that is over stays as it ended. */
export async function cancelRun(parts: RunParts, personId: string, id: string): Promise<AnalysisRun> {
  const row = await findRun(parts.db, personId, id);
  if (!row) throw new RunNotFound();
  if (await changeRun(parts.db, id, parts.now(), { status: 'cancelled' })) await eraseFile(parts, row);
  return getMyRun(parts, personId, id);
}

/** Erases the file of a run. One that is gone already is as it shall be. */
export async function eraseFile(
  parts: Pick<RunParts, 'db' | 'files'>,
  { userId, fileId }: Pick<RunRow, 'userId' | 'fileId'>,
): Promise<void> {
  try {
    await removeFile(parts, userId, fileId);
  } catch (error) {
    if (!(error instanceof FileNotFound)) throw error;
  }
}

function present({ id, status, progress, conversationId, analysisId, problem, createdAt }: RunRow): AnalysisRun {
  return { id, status, progress, conversationId, analysisId, problem, createdAt: createdAt.toISOString() };
}
