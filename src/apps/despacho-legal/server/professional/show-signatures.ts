import type { Context } from '#platform/context/context.ts';
import type { Language } from '#platform/i18n/catalogs.ts';
import { composeDocument } from '../../core/documents/compose-document.ts';
import { textOf } from '../../core/documents/text-of.ts';
import { writeSigned } from '../../core/professional/write-signed.ts';
import { DocumentNotFound, TemplateNotFound } from '../../documents/contract.ts';
import { type Signature, type SignatureList, SignatureNotFound, type TextVerified } from '../../professional/signing/contract.ts';
import { findOwnDocument } from '../documents/find-own-document.ts';
import { templateHere } from '../documents/template-here.ts';
import { openVersion } from '../documents/version-content.ts';
import { findVersion } from '../documents/version-store.ts';
import { getBetween } from './share-between.ts';
import { hashOfText, openSignature, summarizeSignature } from './signature-content.ts';
import { findSignature, listSignatures, type SignatureRow } from './signature-store.ts';
import en from './signed-words.en.json' with { type: 'json' };
import es from './signed-words.es.json' with { type: 'json' };

/** What the two of a share asked each other to sign, newest first. */
export async function showSignatures(ctx: Context, shareId: string): Promise<SignatureList> {
  const { share } = await getBetween(ctx, shareId);
  const seals = await ctx.vault.of(share.userId, ctx.db);
  const rows = await listSignatures(ctx.db, shareId);
  return { items: rows.map((row) => summarizeSignature(row, openSignature(seals, row), ctx.personId)), next: null };
}

/** One with its exact text, whether it is intact, and whether its document says something else now. Throws `SignatureNotFound`. */
export async function showSignature(ctx: Context, shareId: string, signatureId: string): Promise<Signature> {
  const { share } = await getBetween(ctx, shareId);
  const row = await findSignature(ctx.db, shareId, signatureId);
  if (!row) throw new SignatureNotFound();
  const content = openSignature(await ctx.vault.of(share.userId, ctx.db), row);
  return {
    ...summarizeSignature(row, content, ctx.personId),
    text: content.text,
    isIntact: hashOfText(content.text) === row.hash,
    document: row.senderId === ctx.personId ? await compareDocument(ctx, row) : null,
  };
}

/** Whether a text is, letter for letter, the one that was sent to be signed. What is given is not kept. */
export async function verifyText(ctx: Context, shareId: string, signatureId: string, text: string): Promise<TextVerified> {
  const { hash: signedHash } = await showSignature(ctx, shareId, signatureId);
  const hash = hashOfText(text);
  return { isSame: hash === signedHash, hash, signedHash };
}

/** A text file with what was signed, by whom and when, for either of the two to keep. */
export async function makeSigned(ctx: Context, shareId: string, signatureId: string, language: Language): Promise<string> {
  return writeSigned(await showSignature(ctx, shareId, signatureId), { es, en }[language]);
}

/** What the document of whoever sent it says now, as of the day of that version. */
async function compareDocument(ctx: Context, { documentId, number, hash }: SignatureRow): Promise<Signature['document']> {
  // A text that was written for this has no document that could say something else.
  if (documentId === null) return null;
  const version = await findVersion(ctx.db, documentId, number);
  if (!version) return 'gone';
  try {
    const { templateId, answers } = await findOwnDocument(ctx, documentId);
    const { template } = await templateHere(ctx, templateId);
    const { day } = openVersion(await ctx.vault.of(ctx.personId, ctx.db), version);
    return hashOfText(composeDocument(template, answers, day).blocks.map(textOf).join('\n')) === hash ? 'same' : 'changed';
  } catch (error) {
    if (error instanceof DocumentNotFound || error instanceof TemplateNotFound) return 'gone';
    throw error;
  }
}
