import type { SeededApp } from './platform/catalog/seed-store.ts';

/** The applications of the specification that have no code yet. Each line goes when its folder arrives. */
export const plannedApps: Omit<SeededApp, 'installed' | 'config'>[] = [
  {
    slug: 'hiperfoco',
    name: 'Hiperfoco',
    category: 'servicios-profesionales',
    description: 'Vitrina profesional del talento neurodivergente.',
  },
];
