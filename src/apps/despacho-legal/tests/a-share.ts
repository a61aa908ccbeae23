import { randomUUID } from 'node:crypto';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World } from '#tests/support/world.ts';
import type { LegalCase } from '../cases/contract.ts';
import { type CaseScope, type CaseShares, caseScopes, type ReceivedShare } from '../professional/contract.ts';
import { aCase, casesPath } from './a-case.ts';

export const sharedPath = '/api/despacho-legal/shared';
export const sharesPath = '/api/despacho-legal/shares';
export const ownSharesPath = '/api/despacho-legal/own-shares';

const dayMs = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

/** What two of a shared case begin from: a person with a case, and a professional whom they let in. */
export type Two = { world: World; ana: Person; vega: Person; its: LegalCase; grantId: string };

export async function two(): Promise<Two> {
  const world = await aWorld();
  const [ana, vega] = [await world.as('ana'), await world.as('vega')];
  const { grantId } = await letsIn(ana, vega, ['profile:communication']);
  return { world, ana, vega, grantId, its: await aCase(ana, { title: 'Despido sin carta', country: 'MX', branch: 'laboral' }) };
}

/** Asks the professional about the case. */
export async function asks(
  { ana, its, grantId }: Pick<Two, 'ana' | 'its' | 'grantId'>,
  scopes: readonly CaseScope[] = caseScopes,
): Promise<string> {
  const clientShareId = randomUUID();
  const asked = { clientShareId, grantId, scopes, until: inDays(30), question: '¿Me pueden despedir así?' };
  const { status, body } = await ana.post<CaseShares>(`${casesPath}/${its.id}/shares`, asked);
  if (status !== 201) throw new Error(`Not shared: ${status} ${JSON.stringify(body)}`);
  return clientShareId;
}

/** The professional compares names, and takes the case. */
export async function takes({ vega }: Pick<Two, 'vega'>, shareId: string): Promise<ReceivedShare> {
  await vega.post(`${sharedPath}/${shareId}/conflict-check`);
  const { status, body } = await vega.post<ReceivedShare>(`${sharedPath}/${shareId}/accept`, { despiteMatches: true });
  if (status !== 200) throw new Error(`Not accepted: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A case that a professional has taken. */
export async function aTakenCase(
  scopes: readonly CaseScope[] = caseScopes,
): Promise<Two & { shareId: string; deskId: string; part(scope: CaseScope): Promise<number> }> {
  const both = await two();
  const shareId = await asks(both, scopes);
  const { deskId } = await takes(both, shareId);
  const part = async (scope: CaseScope) => (await both.vega.get(`${sharedPath}/${shareId}/parts/${scope}`)).status;
  return { ...both, shareId, deskId: deskId ?? '', part };
}
