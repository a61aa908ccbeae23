import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

/** A short word about a thing. */
export function Tag({
  kind,
  icon,
  children,
}: {
  kind?: 'app' | 'ok' | 'warn' | 'danger' | 'line';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={joinClasses('tag', kind && `tag--${kind}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
