import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { Branch } from '../cases/contract.ts';
import { Country } from '../contract.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const Day = z.iso.date();
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** When something happened, as exactly as its person knows it. */
export const FactDate = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exact'), day: Day }),
    z.strictObject({ kind: z.literal('month'), month: Month }),
    z
      .strictObject({ kind: z.literal('approximate'), from: Day, to: Day })
      .refine(({ from, to }) => from <= to, 'The end is first'),
    z.strictObject({ kind: z.literal('unknown') }),
  ])
  .meta({ id: 'LegalFactDate' });
export type FactDate = z.infer<typeof FactDate>;

/** Something that happened, in its person's own words. `after`: the fact that came before it, where its person says so. */
export const Fact = z.strictObject({
  what: z.string().trim().min(1).max(4_000),
  when: FactDate.default({ kind: 'unknown' }),
  who: z.string().max(500).default('').describe('Who did it'),
  where: z.string().max(500).default(''),
  present: z.string().max(500).default('').describe('Who was there'),
  evidence: z.array(z.uuid()).max(50).default([]).describe('The pieces of evidence that show it'),
  after: z.uuid().nullable().default(null),
});
export type Fact = z.infer<typeof Fact>;

/** A person or company that has to do with the case. */
export const Party = z.strictObject({
  name: z.string().trim().min(1).max(200),
  role: z.enum(['other-side', 'witness', 'on-my-side', 'authority', 'other']),
  is: z.enum(['person', 'company']),
  aliases: z.array(z.string().trim().min(1).max(200)).max(20).default([]).describe('Other names it goes by'),
  note: z.string().max(2_000).default(''),
});
export type Party = z.infer<typeof Party>;

/** A question that its person has, for somebody to answer. */
export const Issue = z.strictObject({
  question: z.string().trim().min(1).max(1_000),
  isAnswered: z.boolean().default(false),
  note: z.string().max(4_000).default(''),
});
export type Issue = z.infer<typeof Issue>;

export const Note = z.strictObject({ text: z.string().trim().min(1).max(8_000) });
export type Note = z.infer<typeof Note>;

/** An article that was kept in a case: which one, of which version, and the hash of the text that was read. */
export const Citation = z.strictObject({
  country: Country,
  law: z.string().min(1).max(40),
  article: z.string().min(1).max(120),
  versionDate: z.string().max(10).nullable(),
  hash: z.string().max(64),
  question: z.string().max(1_000).default('').describe('What was asked when it was found'),
});
export type Citation = z.infer<typeof Citation>;

/** What is written about a piece of evidence. */
export const EvidenceNote = z.strictObject({
  name: z.string().trim().min(1).max(200),
  note: z.string().max(2_000).default(''),
});
export type EvidenceNote = z.infer<typeof EvidenceNote>;

/** A file that shows something. `sha256`: of its bytes as they arrived; who has the same file finds the same number. */
export const Evidence = z.strictObject({
  ...EvidenceNote.shape,
  fileName: z.string().max(200),
  contentType: z.string().max(100),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  givenAt: z.iso.datetime(),
});
export type Evidence = z.infer<typeof Evidence>;

const clientEntryId = z.uuid().describe('Sent twice it is one');
/** What a person adds to a case by writing it. */
export const AddEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ clientEntryId, kind: z.literal('fact'), body: Fact }),
    z.strictObject({ clientEntryId, kind: z.literal('party'), body: Party }),
    z.strictObject({ clientEntryId, kind: z.literal('issue'), body: Issue }),
    z.strictObject({ clientEntryId, kind: z.literal('note'), body: Note }),
    z.strictObject({ clientEntryId, kind: z.literal('citation'), body: Citation }),
  ])
  .meta({ id: 'AddLegalCaseEntry' });
export type AddEntry = z.infer<typeof AddEntry>;

/** The same anew, and what is written about a file. */
export const ChangeEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ version: Version, kind: z.literal('fact'), body: Fact }),
    z.strictObject({ version: Version, kind: z.literal('party'), body: Party }),
    z.strictObject({ version: Version, kind: z.literal('issue'), body: Issue }),
    z.strictObject({ version: Version, kind: z.literal('note'), body: Note }),
    z.strictObject({ version: Version, kind: z.literal('citation'), body: Citation }),
    z.strictObject({ version: Version, kind: z.literal('evidence'), body: EvidenceNote }),
  ])
  .meta({ id: 'ChangeLegalCaseEntry' });
export type ChangeEntry = z.infer<typeof ChangeEntry>;

const kept = {
  id: z.uuid(),
  version: Version,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
/** Something of a case, as it is kept. */
export const Entry = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...kept, kind: z.literal('fact'), body: Fact }),
    z.strictObject({ ...kept, kind: z.literal('party'), body: Party }),
    z.strictObject({ ...kept, kind: z.literal('issue'), body: Issue }),
    z.strictObject({ ...kept, kind: z.literal('note'), body: Note }),
    z.strictObject({ ...kept, kind: z.literal('citation'), body: Citation }),
    z.strictObject({ ...kept, kind: z.literal('evidence'), body: Evidence }),
  ])
  .meta({ id: 'LegalCaseEntry' });
export type Entry = z.infer<typeof Entry>;
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

/** Two things that cannot both be so, or that deserve a second look. */
export const Contradiction = z
  .strictObject({
    kind: z.enum(['two-dates', 'order', 'circle', 'words', 'future']),
    facts: z.array(z.uuid()),
    said: z.string().nullable().describe('The day as the words of the fact name it'),
  })
  .meta({ id: 'LegalContradiction' });
export type Contradiction = z.infer<typeof Contradiction>;

/** The field of law that the words of a case point to. Offered, never decided. */
export const BranchGuess = z
  .strictObject({ branch: Branch, because: z.array(z.string()).describe('Words of its person that point there') })
  .meta({ id: 'LegalBranchGuess' });
export type BranchGuess = z.infer<typeof BranchGuess>;

/** Everything that is known in a case. Facts follow each other as they happened. */
export const CaseFile = z
  .strictObject({
    entries: z.array(Entry),
    contradictions: z.array(Contradiction),
    guess: BranchGuess.nullable(),
  })
  .meta({ id: 'LegalCaseFile' });
export type CaseFile = z.infer<typeof CaseFile>;

export const EntryKept = z
  .strictObject({
    entry: Entry,
    fixed: FixedWords.nullable().describe('What was written may tell of a danger: people come first'),
  })
  .meta({ id: 'LegalEntryKept' });
export type EntryKept = z.infer<typeof EntryKept>;

/** Whether a file is still, byte for byte, the one that was given. */
export const Verified = z
  .strictObject({ isSame: z.boolean(), sha256: z.string(), verifiedAt: z.iso.datetime() })
  .meta({ id: 'LegalEvidenceVerified' });
export type Verified = z.infer<typeof Verified>;

export class EntryNotFound extends defineError<{ entryId: string }>(
  'despacho-legal/entry-not-found',
  404,
  'There is no such thing in this case',
) {}
export class EntryChanged extends defineError<{ version: number }>(
  'despacho-legal/entry-changed',
  409,
  'This was changed meanwhile',
) {}
export class TooManyEntries extends defineError<{ most: number }>(
  'despacho-legal/too-many-entries',
  409,
  'No case holds more than this',
) {}
