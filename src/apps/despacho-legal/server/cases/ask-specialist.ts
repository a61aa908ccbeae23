import type { Context } from '#platform/context/context.ts';
import { specialists } from '../../core/cases/specialists.ts';
import type { AskLaw, LawReply } from '../../laws/contract.ts';
import { askLaw } from '../laws/ask-law.ts';
import { findOwnCase } from './find-own-case.ts';

/**
 * Answers a question about a case: out of the laws of its specialist first, and where they do not say it, out of all that are loaded. The
 * country is the case's, unless another is named. Nothing of the question is kept. Throws `CaseNotFound`.
 */
export async function askSpecialist(ctx: Context, caseId: string, asked: AskLaw): Promise<LawReply> {
  const its = await findOwnCase(ctx, caseId);
  const question = { ...asked, country: asked.country ?? its.country };
  const laws = its.specialist && question.country ? specialists[its.specialist].laws[question.country] : undefined;
  const reply = await askLaw(ctx, question, laws ? { laws } : {});
  const isMissing = reply.outcome === 'not_found' && reply.because === 'nothing-found';
  return laws && isMissing ? askLaw(ctx, question) : reply;
}
