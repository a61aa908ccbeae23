import { useEffect } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import type { Act } from '../primitives/use-act.ts';
import { loadScreen, readDangerHere } from './read-danger-here.ts';
import { useProfile } from './use-profile.ts';

/**
 * Gives the server what was written, and answers what it kept. Where it cannot be kept and the words tell of a danger, `onDanger` has
 * people to call at once, from this page itself.
 */
export function useKeep({ act }: Act, onDanger?: (fixed: FixedWords) => void) {
  const { language, tone, country } = useProfile().settings;
  useEffect(() => void loadScreen().catch(() => undefined), []);
  return async function keep<Kept>(send: () => Promise<Kept>, texts: readonly string[]): Promise<Kept | undefined> {
    let kept: Kept | undefined;
    await act(async () => {
      try {
        kept = await send();
      } catch (problem) {
        const fixed = await readDangerHere(texts.filter(Boolean).join('\n\n'), problem, { language, tone, country });
        if (fixed) onDanger?.(fixed);
        throw problem;
      }
    });
    return kept;
  };
}
