import { type ComponentType, lazy } from 'react';
import { words } from '#ui/i18n/words.ts';
import type { Step } from './reading/visit-memory.ts';

/** The words of these steps come with the first of them. */
const withWords = <T>(load: () => Promise<T>): Promise<T> =>
  Promise.all([load(), words.fetch('spoiler-alert/map'), words.fetch('spoiler-alert/why')]).then(([loaded]) => loaded);

/** The steps after the questions, each a download of its own. */
export const laterSteps: Partial<Record<Step, ComponentType>> = {
  map: lazy(async () => ({ default: (await withWords(() => import('./map/map-step.tsx'))).MapStep })),
  do: lazy(async () => ({ default: (await withWords(() => import('./doing/do-step.tsx'))).DoStep })),
  delete: lazy(async () => ({ default: (await withWords(() => import('./forget/delete-step.tsx'))).DeleteStep })),
};
