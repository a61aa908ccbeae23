import { sql } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';
import { liveSessionsOf } from '../../../auth/session/live-sessions.ts';
import type { DataExport } from '../contract.ts';
import { run } from '../make-export.ts';

export type Row = Record<string, unknown>;

/** A person's copy as they have it on their disk. */
export type Copy = {
  zip: Uint8Array;
  names: string[];
  textOf(name: string): string;
  rowsOf(table: string): Row[];
  manifest: { version: number; tables: { name: string; rows: number; unreadable: number; carried: boolean }[] };
};

/** Asks for a copy, has it made as the job would, and downloads it. */
export async function takeCopy(
  { url, system }: Pick<World, 'url' | 'system'>,
  person: Person,
  language: 'es' | 'en' = 'es',
): Promise<Copy> {
  const { body } = await person.post<DataExport>('/api/user/exports', { language });
  await run(system, { exportId: body.id, language });
  return readCopy(await download(url, person, body.id));
}

export async function download(url: string, { headers }: Pick<Person, 'headers'>, exportId: string): Promise<Uint8Array> {
  const response = await fetch(`${url}/api/user/exports/${exportId}/file`, { headers });
  if (!response.ok) throw new Error(`No copy: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function readCopy(zip: Uint8Array): Copy {
  const files = unzipSync(zip);
  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return {
    zip,
    names: Object.keys(files),
    textOf,
    rowsOf: (table) =>
      textOf(`data/${table}.ndjson`)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row),
    manifest: JSON.parse(textOf('manifest.json')),
  };
}

/** Lets this many minutes pass since a person last showed that it is them. */
export async function growStale({ db }: World['system'], { personId }: Person, minutes = 6): Promise<void> {
  const changed = await db.execute(sql`
    update sessions set proved_at = now() - make_interval(mins => ${minutes}::int) where user_id = ${personId} returning id`);
  for (const { id } of rows<{ id: string }>(changed)) liveSessionsOf(db).forget(id);
}
