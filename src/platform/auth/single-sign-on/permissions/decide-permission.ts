import type Provider from 'oidc-provider';
import { recordEvent } from '../../../audit/record-event.ts';
import { ProveItIsYou } from '../../../http/errors.ts';
import type { Person } from '../../../http/person.ts';
import { findGrant } from '../provider/recall-grant.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { findQuestion, needsOf, type Question } from './find-question.ts';

/**
 * Answers what a site asks, and says where the browser goes on. The answer names no person: whose browser comes back is looked at
 * anew there, so an answer given in one browser signs nobody in in another (sec/S26).
 */
export async function decidePermission(
  parts: SignOnParts,
  provider: Provider,
  person: Person,
  { uid, allow }: { uid: string; allow: boolean },
): Promise<string> {
  const question = await findQuestion(provider, person, uid);
  const needs = needsOf(question, person, parts.now());
  if (!allow || needs === 'other-person') return answer(question, refusal);
  if (needs === 'proof') throw new ProveItIsYou();
  if (needs === 'nothing') return answer(question, { login: null });
  await grant(parts, provider, person, question);
  return answer(question, { consent: {} });
}

const refusal = { error: 'access_denied', error_description: 'The person said no' };

async function grant(parts: SignOnParts, provider: Provider, { personId }: Person, question: Question): Promise<void> {
  const { db, vault, now } = parts;
  const clientId = String(question.params.client_id);
  const given = (await findGrant(parts, provider, personId, clientId)) ?? new provider.Grant({ accountId: personId, clientId });
  given.addOIDCScope(String(question.params.scope ?? 'openid'));
  await given.save();
  const actor = { kind: 'person', id: personId } as const;
  const details = { clientId };
  await recordEvent(
    db,
    { vault, now },
    { actor, subjectId: personId, action: 'connection.allowed', thing: 'oidc_client', outcome: 'done', details },
  );
}

async function answer(question: Question, result: object): Promise<string> {
  // A prompt that was answered is one whose name is in the result, whatever is under it.
  Object.assign(question, { result: { ...question.lastSubmission, ...result } });
  await question.save(question.exp - Math.floor(Date.now() / 1000));
  return question.returnTo;
}
