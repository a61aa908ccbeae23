import { useState } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { changesBetween } from '../../core/undo.ts';

/** The settings as they were before they last changed while this was on screen; `undefined` while nothing did. */
export function useBefore(settings: Settings): Settings | undefined {
  const [seen, setSeen] = useState<{ now: Settings; before?: Settings }>({ now: settings });
  if (changesBetween(seen.now, settings).length === 0) return seen.before;
  const next = { now: settings, before: seen.now };
  setSeen(next);
  return next.before;
}
