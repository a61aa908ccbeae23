import { useDownload } from '../api/use-download.ts';
import { useLanguage } from '../session/use-language.ts';

const loadScreen = () => import('#platform/safety/core/screen.ts');

/**
 * Whether what is written tells of a danger, as the chat would read it. It is read in this page and goes nowhere; while what
 * reads it is being downloaded, the words for help are enough.
 */
export function useDanger(text: string): boolean {
  const { language } = useLanguage();
  const { got: screen } = useDownload(loadScreen, true);
  return screen?.screenMessage(text, language).level === 'crisis';
}
