import { useEffect, useState } from 'react';
import { useDownload } from '../api/use-download.ts';
import { words } from '../i18n/words.ts';
import { useEpisode } from './use-episode.ts';

words.offer('care', { es: () => import('./locales/care/es.json'), en: () => import('./locales/care/en.json') });

/** The question that a person wanted to be asked, once its time has come; nothing before, and nothing for anybody else. */
export function CheckIn() {
  const care = useEpisode();
  const [isHere, setHere] = useState(false);
  const isDue = care.episode?.followUp?.isDue === true;
  // What was answered stays to be read until the page is left.
  useEffect(() => {
    if (isDue) setHere(true);
  }, [isDue]);
  const { got } = useDownload(loadCard, isHere);
  return isHere && got ? <got.CheckInCard care={care} onDone={() => setHere(false)} /> : null;
}

async function loadCard() {
  const [{ CheckInCard }] = await Promise.all([import('./on-demand/check-in-card.tsx'), words.fetch('care')]);
  return { CheckInCard };
}
