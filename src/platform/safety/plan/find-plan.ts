import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { listContacts } from './contact-store.ts';
import type { SafetyPlan } from './contract.ts';
import { emptySections, isEmptyPlan } from './core/sections.ts';
import { openContent } from './plan-content.ts';
import { findPlanRow } from './plan-store.ts';

type Parts = { db: Db | Tx; vault: Vault };

/** A person's plan with the people they trust; nothing when there is nothing in it that could be shown to them. */
export async function findPlan(parts: Parts, personId: string): Promise<SafetyPlan | undefined> {
  const plan = await getPlan(parts, personId);
  return isEmptyPlan(plan) ? undefined : plan;
}

/** The same for the page: somebody who wrote nothing has an empty one. */
export async function getPlan({ db, vault }: Parts, personId: string): Promise<SafetyPlan> {
  const row = await findPlanRow(db, personId);
  const contacts = await listContacts({ db, vault }, personId);
  if (!row) return { sections: emptySections(), contacts, version: 0, canUndo: false, updatedAt: null };
  const { sections, past } = openContent(await vault.of(personId, db), personId, row.content);
  return { sections, contacts, version: row.version, canUndo: past.length > 0, updatedAt: row.updatedAt.toISOString() };
}
