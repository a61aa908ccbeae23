import { useSyncExternalStore } from 'react';
import { useProfile } from '#ui/session/use-profile.ts';

const asked = () => window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether nothing may move by itself here: the person said so in their profile, or their device does and they said nothing else. */
export function useStepMode(): boolean {
  const { motion } = useProfile().settings;
  const isAsked = useSyncExternalStore(subscribe, () => asked().matches);
  return motion === 'nada' || (motion === 'sistema' && isAsked);
}

function subscribe(listener: () => void): () => void {
  const media = asked();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
