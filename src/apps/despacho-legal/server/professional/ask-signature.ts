import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import { findRelation } from '#platform/consent/grants/grant-store.ts';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import { textOf } from '../../core/documents/text-of.ts';
import { DocumentNotFound } from '../../documents/contract.ts';
import {
  AnotherText,
  type AskSignature,
  NothingToSign,
  type Signature,
  SignatureDecided,
  SignatureNotFound,
  type SignatureState,
  TooManySignatures,
} from '../../professional/signing/contract.ts';
import { findOwnDocument } from '../documents/find-own-document.ts';
import { composedOf, openVersion } from '../documents/version-content.ts';
import { findVersion } from '../documents/version-store.ts';
import { pathOfCase, pathOfShare, tell } from './professional-notices.ts';
import { type Between, getBetween, getOpenBetween } from './share-between.ts';
import { showSignature } from './show-signatures.ts';
import { hashOfText, sealSignature } from './signature-content.ts';
import {
  findSignature,
  insertSignature,
  listSignatures,
  lockSignature,
  type SignatureRow,
  updateSignature,
} from './signature-store.ts';

const mostTexts = 200;

/**
 * Sends a version of a document of whoever asks, or a text of theirs, to the other one of a share, to be signed: its exact words are
 * kept as they are now, and their hash. Throws `NothingToSign`.
 */
export async function askSignature(ctx: Context, shareId: string, asked: AskSignature): Promise<Signature> {
  const { clientSignatureId: id, documentId = null, number = 1 } = asked;
  const between = await getOpenBetween(ctx, shareId);
  const { title, text } = documentId
    ? await readText(ctx, documentId, number)
    : { title: asked.title ?? '', text: asked.text ?? '' };
  const [from, to] = [await findUser(ctx, ctx.personId), await findUser(ctx, between.otherId)];
  await ctx.db.transaction(async (tx) => {
    if (await findSignature(tx, shareId, id)) return;
    if ((await listSignatures(tx, shareId)).length >= mostTexts) throw new TooManySignatures({ most: mostTexts });
    const seals = await ctx.vault.of(between.share.userId, tx);
    const content = sealSignature(seals, id, { title, text, from: from?.name ?? '', to: to?.name ?? '' });
    const people = { senderId: ctx.personId, signerId: between.otherId };
    const row = { id, shareId, documentId, number, content, hash: hashOfText(text), createdAt: ctx.now(), ...people };
    if (!(await insertSignature(tx, row))) throw new AlreadyKept();
    await tell(tx, ctx, between.otherId, { word: 'sign', key: id, path: pathOfOther(between) });
    await record(tx, ctx, between, id, 'signature.asked');
  });
  return showSignature(ctx, shareId, id);
}

/** "Firmo": who, when and the hash of the very text that they had before them. Throws `AnotherText` where that is not the one that was sent. */
export function signText(ctx: Context, shareId: string, signatureId: string, hash: string): Promise<Signature> {
  return decide(ctx, shareId, signatureId, 'signed', (row) => {
    if (row.signerId !== ctx.personId) throw new SignatureNotFound();
    if (row.hash !== hash) throw new AnotherText();
  });
}

/** Whoever was asked says no. No reason is asked for. */
export function refuseText(ctx: Context, shareId: string, signatureId: string): Promise<Signature> {
  return decide(ctx, shareId, signatureId, 'refused', (row) => {
    if (row.signerId !== ctx.personId) throw new SignatureNotFound();
  });
}

/** Whoever sent it takes it back before it is answered. */
export function withdrawText(ctx: Context, shareId: string, signatureId: string): Promise<Signature> {
  return decide(ctx, shareId, signatureId, 'withdrawn', (row) => {
    if (row.senderId !== ctx.personId) throw new SignatureNotFound();
  });
}

async function decide(
  ctx: Context,
  shareId: string,
  signatureId: string,
  state: Exclude<SignatureState, 'sent'>,
  check: (row: SignatureRow) => void,
): Promise<Signature> {
  const between = await (state === 'signed' ? getOpenBetween : getBetween)(ctx, shareId);
  await ctx.db.transaction(async (tx) => {
    const row = await lockSignature(tx, shareId, signatureId);
    if (!row) throw new SignatureNotFound();
    check(row);
    if (row.state === state) return;
    if (row.state !== 'sent') throw new SignatureDecided();
    await updateSignature(tx, signatureId, { state, decidedAt: ctx.now() });
    if (state !== 'withdrawn')
      await tell(tx, ctx, between.otherId, { word: 'signed', key: signatureId, path: pathOfOther(between) });
    await record(tx, ctx, between, signatureId, `signature.${state}`, row.hash);
  });
  return showSignature(ctx, shareId, signatureId);
}

async function readText(ctx: Context, documentId: string, number: number): Promise<{ title: string; text: string }> {
  const { title } = await findOwnDocument(ctx, documentId).catch((error: unknown) => {
    throw error instanceof DocumentNotFound ? new NothingToSign() : error;
  });
  const version = await findVersion(ctx.db, documentId, number);
  if (!version) throw new NothingToSign();
  const { blocks } = composedOf(openVersion(await ctx.vault.of(ctx.personId, ctx.db), version));
  return { title, text: blocks.map(textOf).join('\n') };
}

/** Where the other one of the two finds it. */
function pathOfOther({ isOwner, share }: Between): string {
  return isOwner ? pathOfShare(share.id) : pathOfCase(share.caseId);
}

async function record(
  tx: Tx,
  ctx: Context,
  { isOwner, share }: Between,
  thingId: string,
  action: `signature.${string}`,
  hash?: string,
): Promise<void> {
  const relation = isOwner ? undefined : await findRelation(tx, share.userId, ctx.personId);
  await recordEvent(tx, ctx, {
    actor: { kind: relation ?? 'person', id: ctx.personId },
    subjectId: share.userId,
    action,
    thing: 'legal_signatures',
    thingId,
    outcome: 'done',
    ...(hash && { details: { hash } }),
  });
}
