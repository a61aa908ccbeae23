import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { Branch } from '../cases/contract.ts';
import { Country } from '../contract.ts';
import { faultKinds } from '../core/documents/find-faults.ts';
import { aims, Template } from '../core/templates/template.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const Title = z.string().trim().min(1).max(120);
const Said = z.strictObject({ es: z.string(), en: z.string() });
const Day = z.iso.date().describe('The day where its person is');

/** A document that can be prepared, as it stands in a list. */
export const TemplateSummary = z
  .strictObject({
    id: z.string(),
    country: Country,
    branch: Branch,
    aim: z.enum(aims),
    name: Said,
    purpose: Said,
    words: Said,
  })
  .meta({ id: 'LegalTemplateSummary' });
export type TemplateSummary = z.infer<typeof TemplateSummary>;
export const TemplateList = z.strictObject({ items: z.array(TemplateSummary) }).meta({ id: 'LegalTemplateList' });
export type TemplateList = z.infer<typeof TemplateList>;

/** An article that a document would cite, and does not: its law is not loaded here, or says something else now. */
const Uncited = z.strictObject({ law: z.string(), article: z.string(), reason: z.enum(['not-loaded', 'changed']) });

/** A document that can be prepared, whole. Of its basis only what the laws that are loaded here say word for word. */
export const TemplateHere = z.strictObject({ template: Template, uncited: z.array(Uncited) }).meta({ id: 'LegalTemplateHere' });
export type TemplateHere = z.infer<typeof TemplateHere>;

const Answer = z.union([z.string().max(8_000), z.array(z.string().max(1_000)).max(60)]);
const FieldId = z.string().max(60);
export const KeptAnswers = z.record(FieldId, Answer);
export type KeptAnswers = z.infer<typeof KeptAnswers>;

/** Something that does not fit in an answer: it is told, and changes nothing. */
const Fault = z.strictObject({ field: z.string(), kind: z.enum(faultKinds), with: z.string().optional() });

/** A document of a person, as it stands in a list. */
export const DocumentSummary = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    templateId: z.string(),
    caseId: z.uuid().nullable(),
    missing: z.int().describe('How many questions must still be answered'),
    version: Version,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalDocumentSummary' });
export type DocumentSummary = z.infer<typeof DocumentSummary>;
export const DocumentPage = z
  .strictObject({ items: z.array(DocumentSummary), next: z.string().nullable() })
  .meta({ id: 'LegalDocumentPage' });
export type DocumentPage = z.infer<typeof DocumentPage>;

export const LegalDocument = z
  .strictObject({
    ...DocumentSummary.shape,
    answers: KeptAnswers,
    at: z.string().nullable().describe('The question where its person left it; null: at the beginning'),
    faults: z.array(Fault),
    cannotPrint: z.array(z.string()).describe('Signs that the letters of the PDF do not have'),
  })
  .meta({ id: 'LegalDocument' });
export type LegalDocument = z.infer<typeof LegalDocument>;

export const BeginDocument = z
  .strictObject({
    clientDocumentId: z.uuid().describe('Sent twice it is one document'),
    templateId: z.string().max(60),
    title: Title.describe('What its person calls it'),
    caseId: z.uuid().nullable().default(null),
  })
  .meta({ id: 'BeginLegalDocument' });
export type BeginDocument = z.infer<typeof BeginDocument>;

export const ChangeDocument = z
  .strictObject({
    version: Version,
    title: Title.optional(),
    answers: z.record(FieldId, Answer.nullable()).optional().describe('Those that change; null takes one away'),
    at: FieldId.nullable().optional(),
    caseId: z.uuid().nullable().optional(),
  })
  .meta({ id: 'ChangeLegalDocument' });
export type ChangeDocument = z.infer<typeof ChangeDocument>;

/** A document as it is kept. `fixed`: what was written may tell of a danger; people come first, and nothing is lost. */
export const DocumentKept = z
  .strictObject({ document: LegalDocument, fixed: FixedWords.nullable() })
  .meta({ id: 'LegalDocumentKept' });
export type DocumentKept = z.infer<typeof DocumentKept>;

/** Answers that are known already: they are offered, and go nowhere unless their person takes them. */
export const Suggestions = z
  .strictObject({
    items: z.array(z.strictObject({ field: z.string(), answer: Answer, from: z.enum(['account', 'case', 'document']) })),
  })
  .meta({ id: 'LegalDocumentSuggestions' });
export type Suggestions = z.infer<typeof Suggestions>;

const Span = z.object({ text: z.string(), field: z.string().optional(), isGap: z.literal(true).optional() });
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['title', 'heading', 'paragraph']), spans: z.array(Span) }),
  z.object({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(z.array(Span)) }),
  z.object({ kind: z.literal('signature'), spans: z.array(Span) }),
]);

/** A document as it was when its person kept it. */
export const VersionSummary = z
  .strictObject({
    number: z.int(),
    hash: z.string().describe('SHA-256 of its text: who has the same text finds the same number'),
    day: Day,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalDocumentVersionSummary' });
export type VersionSummary = z.infer<typeof VersionSummary>;
export const VersionList = z.strictObject({ items: z.array(VersionSummary) }).meta({ id: 'LegalDocumentVersions' });
export type VersionList = z.infer<typeof VersionList>;

export const KeepVersion = z.strictObject({ day: Day }).meta({ id: 'KeepLegalDocumentVersion' });
export type KeepVersion = z.infer<typeof KeepVersion>;

const Change = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export const VersionDiff = z
  .strictObject({
    from: z.int(),
    to: z.int().nullable().describe('null: as it is now'),
    changes: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed', 'changed']), words: z.array(Change) })),
  })
  .meta({ id: 'LegalDocumentVersionDiff' });
export type VersionDiff = z.infer<typeof VersionDiff>;

export const FileFormat = z.enum(['docx', 'pdf']);
export type FileFormat = z.infer<typeof FileFormat>;

export class TemplateNotFound extends defineError<{ templateId: string }>(
  'despacho-legal/template-not-found',
  404,
  'There is no such document to prepare',
) {}
export class DocumentNotFound extends defineError<{ documentId: string }>(
  'despacho-legal/document-not-found',
  404,
  'This document does not exist or is not yours',
) {}
export class DocumentChanged extends defineError<{ version: number }>(
  'despacho-legal/document-changed',
  409,
  'This document was changed meanwhile',
) {}
export class DocumentIncomplete extends defineError<{ missing: string[] }>(
  'despacho-legal/document-incomplete',
  409,
  'Some questions must be answered before this document is made',
) {}
export class DocumentVersionNotFound extends defineError<{ number: number }>(
  'despacho-legal/document-version-not-found',
  404,
  'This document has no such version',
) {}
export class TooManyDocuments extends defineError<{ most: number }>(
  'despacho-legal/too-many-documents',
  409,
  'Nobody keeps more documents than this',
) {}
export class TooManyDocumentVersions extends defineError<{ most: number }>(
  'despacho-legal/too-many-document-versions',
  409,
  'A document has no more versions than this',
) {}
