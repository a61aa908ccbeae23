import { useEffect } from 'react';
import type { EpisodeOnPage } from '#ui/session/use-episode.ts';

/** Tells that the help for this episode has reached its person's page. It is tried with each showing, and never shown to fail. */
export function useShown({ episode, tell }: EpisodeOnPage, isShown: boolean): void {
  const state = episode?.state;
  useEffect(() => {
    if (!isShown) return;
    if (state === 'detected') tell('acknowledge').catch(() => undefined);
    if (state === 'acknowledged') tell('shown').catch(() => undefined);
  }, [isShown, state, tell]);
}
