import type { PageSpec } from '#ui/catalog/define-web-app.ts';
import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';

/** Everything that was read or measured of a person, for them alone. */
export const readingPages: readonly PageSpec[] = [
  {
    path: '/universe/lecturas',
    title: 'universe.readings.name',
    words: ['readings'],
    load: () => withAnalysisWords(() => import('./readings-page.tsx')),
  },
];
