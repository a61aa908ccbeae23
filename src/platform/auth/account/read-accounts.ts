import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { ProfileType, SignUp } from '../contract.ts';
import { isBrought } from '../password/brought-password.ts';

/** Why a line is not taken; never what stands in it. */
export type LineProblem = 'shape' | 'email' | 'name' | 'password_hash' | 'profile_type' | 'created_at';

/** A line of the file, as an account or as what is wrong with it. */
export type AccountLine = { line: number } & (
  | { account: { email: string; name: string; passwordHash: string; profileType: ProfileType; createdAt?: Date } }
  | { problem: LineProblem }
);

const mostCharacters = 10_000;
const Columns = z.object({
  email: SignUp.shape.email,
  name: SignUp.shape.name,
  password_hash: z.string().trim().refine(isBrought),
  profile_type: z.preprocess((text) => text || 'general', ProfileType),
  created_at: z.preprocess((text) => text || undefined, z.coerce.date().max(new Date('2100-01-01')).optional()),
});
const wanted = ['email', 'name', 'password_hash'];

/** The file has no line that names its columns, or not all that are needed. */
export class ColumnsMissing extends Error {}

/**
 * Reads accounts of another service from CSV, line by line as they come, so that the file may be of any size. The first line names
 * the columns; those that we do not know are passed over. Throws `ColumnsMissing`.
 */
export async function* readAccounts(source: Readable): AsyncGenerator<AccountLine> {
  const skipped: AccountLine[] = [];
  const rows = source.pipe(
    parse({
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: mostCharacters,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      on_skip: (error) => void skipped.push({ line: Number(error?.lines ?? 0), problem: 'shape' }),
    }),
  );
  source.on('error', (error) => rows.destroy(error));
  let isChecked = false;
  for await (const row of rows) {
    const { record, info } = row as { record: Record<string, string>; info: { lines: number } };
    if (!isChecked && wanted.some((name) => !(name in record))) throw new ColumnsMissing();
    isChecked = true;
    yield* skipped.splice(0);
    yield readLine(record, info.lines);
  }
  yield* skipped;
}

function readLine(record: Record<string, string>, line: number): AccountLine {
  const read = Columns.safeParse(record);
  if (!read.success) return { line, problem: problemOf(read.error) };
  const { email, name, password_hash: passwordHash, profile_type: profileType, created_at: createdAt } = read.data;
  return { line, account: { email, name, passwordHash, profileType, ...(createdAt ? { createdAt } : {}) } };
}

function problemOf({ issues }: z.ZodError): LineProblem {
  const at = issues[0]?.path[0];
  return Columns.keyof().options.find((column) => column === at) ?? 'shape';
}
