import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';

/** Waiting, in words. Nothing turns, nothing shimmers. */
export function Loading({ text }: { text?: string }) {
  const t = useT();
  return (
    <p className="loading" role="status">
      <Icon name="hourglass" />
      {text ?? t('ui.loading')}
    </p>
  );
}
