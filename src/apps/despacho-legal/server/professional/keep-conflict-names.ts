import { z } from 'zod';
import type { Context } from '#platform/context/context.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import {
  type AddConflictName,
  ConflictName,
  ConflictNameNotFound,
  type ConflictNames,
  TooManyConflictNames,
} from '../../professional/conflict/contract.ts';
import { deleteName, insertName, listNames, type NameRow } from './conflict-store.ts';

const mostNames = 500;
const Body = z.object(ConflictName.omit({ id: true }).shape);

/** The names that a professional knows from matters of their own. Nobody else sees them. */
export async function listConflictNames(ctx: Pick<Context, 'db' | 'vault' | 'personId'>): Promise<ConflictNames> {
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return { items: (await listNames(ctx.db, ctx.personId)).map((row) => open(seals, row)), most: mostNames };
}

/** Adds one. The same `clientNameId` twice is one name. */
export async function addConflictName(ctx: Context, { clientNameId: id, ...body }: AddConflictName): Promise<ConflictNames> {
  await ctx.db.transaction(async (tx) => {
    const there = await listNames(tx, ctx.personId);
    if (there.some((row) => row.id === id)) return;
    if (there.length >= mostNames) throw new TooManyConflictNames({ most: mostNames });
    const seals = await ctx.vault.of(ctx.personId, tx);
    const sealed = seals.seal(placeOf(id), JSON.stringify(body));
    if (!(await insertName(tx, { id, userId: ctx.personId, body: sealed, createdAt: ctx.now() }))) throw new AlreadyKept();
  });
  return listConflictNames(ctx);
}

/** Takes one out. Throws `ConflictNameNotFound`. */
export async function removeConflictName(ctx: Context, nameId: string): Promise<ConflictNames> {
  if (!(await deleteName(ctx.db, ctx.personId, nameId))) throw new ConflictNameNotFound();
  return listConflictNames(ctx);
}

function open(seals: PersonVault, { id, body }: NameRow): ConflictName {
  return { id, ...Body.parse(JSON.parse(seals.open(placeOf(id), body))) };
}

function placeOf(row: string) {
  return { table: 'legal_conflict_names', column: 'body', row };
}
