import type { Standing } from '#platform/catalog/contract.ts';
import type { WebApp } from './define-web-app.ts';

/** The apps as somebody sees them: without those that are switched off, nor the places of another role. */
export function appsFor(apps: readonly WebApp[], { role, closedApps }: Standing): readonly WebApp[] {
  return apps
    .filter(({ app }) => !closedApps.includes(app.slug))
    .map((one) => ({ ...one, links: one.links?.filter((link) => link.role === undefined || link.role === role) }));
}
