import { recordEvent } from '../../audit/record-event.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { PlanChanged, type SafetyPlan, type WritePlan } from './contract.ts';
import { emptySections, planSections } from './core/sections.ts';
import { getPlan } from './find-plan.ts';
import { openContent, type PlanContent, sealContent, withoutLast, withSections } from './plan-content.ts';
import { lockPlanRow, updatePlanRow } from './plan-store.ts';

/** What the use cases of a plan act on. */
export type PlanParts = { db: Db; vault: Vault; now: () => Date };

/** Writes all sections of a person's plan. The same as there is writes nothing; a newer version than was seen is not overwritten. */
export function writePlan(parts: PlanParts, personId: string, { sections, version }: WritePlan): Promise<SafetyPlan> {
  return revise(parts, personId, (content, current) => {
    if (planSections.every((section) => sections[section] === content.sections[section])) return content;
    if (version !== current) throw new PlanChanged({ version: current });
    return withSections(content, sections, parts.now());
  });
}

/** One state back; with none, all stays as it is. */
export function undoPlan(parts: PlanParts, personId: string): Promise<SafetyPlan> {
  return revise(parts, personId, withoutLast);
}

type Revise = (content: PlanContent, version: number) => PlanContent;

async function revise({ db, vault, now }: PlanParts, personId: string, turn: Revise): Promise<SafetyPlan> {
  const seals = await vault.of(personId, db);
  const empty = sealContent(seals, personId, { sections: emptySections(), past: [] });
  return db.transaction(async (tx) => {
    const row = await lockPlanRow(tx, personId, empty, now());
    const before = openContent(seals, personId, row.content);
    const after = turn(before, row.version);
    if (after === before) return getPlan({ db: tx, vault }, personId);
    const content = sealContent(seals, personId, after);
    await updatePlanRow(tx, personId, { content, version: row.version + 1, updatedAt: now() });
    const plan = await getPlan({ db: tx, vault }, personId);
    // A plan is saved while it is typed: a line of the audit for each sitting says as much as one for each second.
    if (after.past.at(-1) !== before.past.at(-1)) await recordChange(tx, { vault, now }, personId);
    return plan;
  });
}

function recordChange(tx: Tx, parts: Omit<PlanParts, 'db'>, personId: string): Promise<void> {
  return recordEvent(tx, parts, {
    actor: { kind: 'person', id: personId },
    subjectId: personId,
    action: 'safety-plan.changed',
    thing: 'safety_plans',
    thingId: personId,
    outcome: 'done',
  });
}
