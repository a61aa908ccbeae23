import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

/** The sign of an app: its icon on its own colour. The word stands beside it. */
export function Chip({ icon, app, size }: { icon: IconName; app?: string; size?: 'sm' | 'lg' }) {
  return (
    <span className={joinClasses('chip', size && `chip--${size}`)} data-app={app} aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}
