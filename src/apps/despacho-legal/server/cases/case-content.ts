import { z } from 'zod';
import type { PersonVault } from '#platform/vault/vault.ts';
import { Branch, type CaseStatus, type LegalCase, StoryState } from '../../cases/contract.ts';
import { Country } from '../../contract.ts';
import type { CaseColumns, CaseRow } from './case-store.ts';

const mostActs = 200;

/** What was done to the case itself; what was done to things in it is told by them. */
export const CaseAct = z.enum([
  ...(['opened', 'changed', 'paused', 'closed', 'archived', 'reopened', 'branch', 'specialist', 'story', 'removed'] as const),
  ...(['restored', 'handed'] as const),
]);
export type CaseAct = z.infer<typeof CaseAct>;

const Details = z.object({
  country: Country.nullable().default(null),
  region: z.string().nullable().default(null),
  story: StoryState.nullable().default(null),
  /** Which conversation with which specialist is of this case. */
  talks: z.partialRecord(Branch, z.uuid()).default({}),
  acts: z.array(z.object({ at: z.iso.datetime(), act: CaseAct })).default([]),
});
type Details = z.infer<typeof Details>;

/** What a case holds in its own row, opened. */
export type CaseContent = Details & {
  title: string;
  description: string;
  branch: Branch | null;
  specialist: Branch | null;
};

type Sealing = Pick<CaseColumns, 'title' | 'description' | 'caseType' | 'assignedIa' | 'details'>;

/** A case as it is written to the database: no word of it, and not even its kind, is readable there. */
export function sealCase(seals: PersonVault, id: string, content: CaseContent): Sealing {
  const { title, description, branch, specialist, acts, ...rest } = content;
  const seal = (column: string, text: string) => seals.seal(placeOf(id, column), text);
  return {
    title: seal('title', title),
    description: description === '' ? null : seal('description', description),
    caseType: branch && seal('case_type', branch),
    assignedIa: specialist && seal('assigned_ia', specialist),
    details: seal('details', JSON.stringify({ ...rest, acts: acts.slice(-mostActs) })),
  };
}

/** What a row of a case says. A kind that is no longer known is none. */
export function openCase(seals: PersonVault, row: CaseRow): CaseContent {
  const { id, title, description, caseType, assignedIa, details } = row;
  const open = (column: string, sealed: typeof title) => seals.open(placeOf(id, column), sealed);
  return {
    ...Details.parse(details ? JSON.parse(open('details', details)) : {}),
    title: open('title', title),
    description: description ? open('description', description) : '',
    branch: readBranch(caseType && open('case_type', caseType)),
    specialist: readBranch(assignedIa && open('assigned_ia', assignedIa)),
  };
}

/** A case as its person sees it. */
export function presentCase(row: CaseRow, { acts: _acts, talks: _talks, ...content }: CaseContent): LegalCase {
  const { id, number, status, version, createdAt, updatedAt } = row;
  const moments = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { ...content, id, number: number ?? 0, status: status as CaseStatus, version, ...moments };
}

function readBranch(text: string | null): Branch | null {
  return Branch.safeParse(text).data ?? null;
}

function placeOf(row: string, column: string) {
  return { table: 'legal_cases', column, row };
}
