import { voice } from '../../../src/platform/analysis/kept/tests/allowed.ts';
import type { Cast } from './a-cast.ts';
import { askAs, nobody } from './ask-as.ts';
import { bodies } from './bodies.ts';
import type { Route } from './described-routes.ts';
import { anyAddressOf } from './find-open-doors.ts';

/** What no body of any route has: whoever could send them would become somebody else, or more than they are. */
const forbidden = {
  passwordHash: 'x',
  userId: '00000000-0000-4000-8000-000000000000',
  tenantId: 'x',
  emailVerifiedAt: '2026-01-01T00:00:00Z',
  isAdmin: true,
  role: 'admin',
};

/** Bodies of several forms are read as one of them, or as none: then nothing says by name what was wrong, but it is as refused. */
const forms: Record<string, () => object> = {
  'POST /api/auth/guardian/answer': () => ({ token: 'x'.repeat(43), agrees: false }),
  'POST /api/auth/prove': () => ({ password: 'una frase que no es' }),
  'POST /api/user/analyses/measures': () => ({ channel: 'audio', measures: voice() }),
  'POST /api/auth/sign-in/second-factor': () => ({ step: 'x'.repeat(43), code: '000000' }),
};

/** Where somebody who may gives somebody else a role. */
const givesRole = new Set([
  'PATCH /api/organisations/{organisationId}/members/{memberId}',
  'POST /api/organisations/{organisationId}/invitations',
  'POST /api/admin/organisations/{organisationId}/invitations',
  'PUT /api/admin/people/{personId}/role',
]);

/** The routes that take a body and do not refuse every field that they do not know (sec/S7). */
export async function findTakenFields(cast: Cast, routes: Route[]): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes) {
    if (!route.hasBody) continue;
    const { rights, method, name } = route;
    const ofRole = { admin: cast.admin, professional: cast.marta };
    const asking = rights.public ? nobody : rights.role ? ofRole[rights.role] : cast.luis;
    const ask = (body: unknown) => askAs(cast.url, asking, method, anyAddressOf(route), body);
    const form = forms[name]?.();
    const { role, ...rest } = forbidden;
    const extra = givesRole.has(name) ? rest : { ...rest, role };
    const { status, type, text } = await ask({ ...(bodies[name]?.() as object | undefined), ...form, ...extra });
    const isNamed = Object.keys(extra).every((field) => text.includes(`"#/${field}"`));
    // The same form alone is read, so it is the fields that were refused.
    const isRefused = isNamed || (form !== undefined && (await ask(form)).status !== 422);
    if (status !== 422 || type !== 'http/not-valid' || !isRefused) found.push(`${name}: ${status} ${text.slice(0, 300)}`);
  }
  return found;
}
