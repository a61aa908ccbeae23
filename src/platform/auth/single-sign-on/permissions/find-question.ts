import type Provider from 'oidc-provider';
import type { Person } from '../../../http/person.ts';
import { knownClient } from '../clients/known-client.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { type Permission, PermissionGone, SharedThing } from './contract.ts';

export type Question = InstanceType<Provider['Interaction']>;
type Asked = Pick<Person, 'personId' | 'provedAt'>;

/** The open question with this name, if this person may answer it. Throws `PermissionGone`. */
export async function findQuestion(provider: Provider, { personId }: Asked, uid: string): Promise<Question> {
  const question = await provider.Interaction.find<Question>(uid);
  const begunBy = question?.session?.accountId;
  if (!question || question.result || (begunBy !== undefined && begunBy !== personId)) throw new PermissionGone();
  return question;
}

/** What a question asks, as its page shows it. */
export async function describeQuestion(parts: SignOnParts, question: Question, person: Asked): Promise<Permission> {
  const client = await knownClient(parts, String(question.params.client_id));
  if (!client) throw new PermissionGone();
  const scopes = String(question.params.scope ?? '').split(' ');
  return {
    site: { name: client.name, host: new URL(String(question.params.redirect_uri)).host },
    needs: needsOf(question, person, parts.now()),
    shares: SharedThing.options.filter((thing) => scopes.includes(thing)),
  };
}

/** What it takes to go on. */
export function needsOf({ prompt, params, iat }: Question, { provedAt }: Asked, now: Date): Permission['needs'] {
  if (prompt.name === 'consent') return 'permission';
  const { reasons } = prompt;
  if (reasons.some((reason) => reason === 'id_token_hint' || reason === 'claims_id_token_sub_value')) return 'other-person';
  const provedSeconds = Math.floor(provedAt.getTime() / 1000);
  if (reasons.includes('login_prompt') && provedSeconds < iat) return 'proof';
  const longest = Number(params.max_age);
  const isTooOld = params.max_age !== undefined && now.getTime() / 1000 - provedSeconds > Math.max(longest, 60);
  return isTooOld ? 'proof' : 'nothing';
}
