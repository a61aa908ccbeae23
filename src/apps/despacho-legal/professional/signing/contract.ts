import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
export const SignatureState = z.enum(['sent', 'signed', 'refused', 'withdrawn']);
export type SignatureState = z.infer<typeof SignatureState>;

/** A text that one of a share asked the other to sign with a click. */
export const SignatureSummary = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    number: z.int().describe('Which version of the document it is'),
    hash: Hash.describe('SHA-256 of the exact text'),
    state: SignatureState,
    isMine: z.boolean().describe('Whoever reads this sent it'),
    from: z.string().describe('The name of whoever sent it, as it was then'),
    to: z.string().describe('The name of whoever is to sign, as it was then'),
    createdAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LegalSignatureSummary' });
export type SignatureSummary = z.infer<typeof SignatureSummary>;
export const SignatureList = z.strictObject({ items: z.array(SignatureSummary), next: z.null() }).meta({ id: 'LegalSignatures' });
export type SignatureList = z.infer<typeof SignatureList>;

/** The same with the exact text. `isIntact`: its hash is still the one that was signed. */
export const Signature = z
  .strictObject({
    ...SignatureSummary.shape,
    text: z.string(),
    isIntact: z.boolean(),
    document: z
      .enum(['same', 'changed', 'gone'])
      .nullable()
      .describe('The document that it was made from, as it is now; null for whoever it is not theirs'),
  })
  .meta({ id: 'LegalSignature' });
export type Signature = z.infer<typeof Signature>;

export const AskSignature = z
  .strictObject({
    clientSignatureId: z.uuid().describe('Sent twice it is one'),
    documentId: z.uuid().optional().describe('One of their own documents, in the version of this number'),
    number: z.int().min(1).optional(),
    title: z.string().trim().min(1).max(120).optional().describe('Or a text, under this title'),
    text: z.string().trim().min(1).max(20_000).optional(),
  })
  .refine(
    ({ documentId, number, title, text }) =>
      (documentId && number && !title && !text) || (!documentId && !number && title && text),
    'A version of a document, or a text with a title',
  )
  .meta({ id: 'AskLegalSignature' });
export type AskSignature = z.infer<typeof AskSignature>;

/** The hash of what was read: nobody signs another text than the one before them. */
export const SignText = z.strictObject({ hash: Hash }).meta({ id: 'SignLegalText' });
export const VerifyText = z.strictObject({ text: z.string().min(1).max(200_000) }).meta({ id: 'VerifyLegalText' });
export const TextVerified = z
  .strictObject({ isSame: z.boolean(), hash: Hash.describe('Of the text that was given'), signedHash: Hash })
  .meta({ id: 'LegalTextVerified' });
export type TextVerified = z.infer<typeof TextVerified>;

export class SignatureNotFound extends defineError('despacho-legal/signature-not-found', 404, 'There is no such text to sign') {}
export class NothingToSign extends defineError(
  'despacho-legal/nothing-to-sign',
  409,
  'You have no such version of such a document',
) {}
export class SignatureDecided extends defineError(
  'despacho-legal/signature-decided',
  409,
  'This text was signed, refused or withdrawn already',
) {}
export class AnotherText extends defineError(
  'despacho-legal/another-text',
  409,
  'This is not the text that was sent to be signed',
) {}
export class TooManySignatures extends defineError<{ most: number }>(
  'despacho-legal/too-many-signatures',
  409,
  'No more texts than this are sent to be signed in one case',
) {}
