import { setTimeout as pause } from 'node:timers/promises';
import { audioFile } from '#platform/consent/files/audio-file.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import type { Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';
import { decides } from '../../kept/tests/allowed.ts';
import type { AnalysisRun } from '../contract.ts';

/** Gives a file as its person would, and asks for a look at it. The job waits until a test does it. */
export async function asksAbout({ system }: World, person: Person, bytes: Buffer) {
  await decides(person, 'audio-files');
  const parts = (async function* () {
    for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
  })();
  const { id: fileId } = await receiveFile(system, person.personId, { purpose: audioFile, name: 'voz.wav', bytes: parts });
  const asked = await person.post<AnalysisRun & { type?: string }>('/api/user/analyses/runs', { fileId });
  return { fileId, status: asked.status, body: asked.body, runId: asked.body.id };
}

/** How a run stands. */
export async function lookAt(person: Person, runId: string): Promise<AnalysisRun> {
  return (await person.get<AnalysisRun>(`/api/user/analyses/runs/${runId}`)).body;
}

/** Looks again and again until a run is as wanted. */
export async function runUntil(person: Person, runId: string, isSo: (run: AnalysisRun) => boolean): Promise<void> {
  while (!isSo(await lookAt(person, runId))) await pause(20);
}

/** The files that a person still has here. */
export async function filesOf({ system }: World, { personId }: Person): Promise<number> {
  return (await system.database.pool.query('select 1 from files where user_id = $1', [personId])).rows.length;
}
