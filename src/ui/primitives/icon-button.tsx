import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

/** Only for closing, going back and «more»: everything else carries its word. */
export function IconButton({ icon, label, className, ...rest }: ComponentProps<'button'> & { icon: IconName; label: string }) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={joinClasses('btn btn--icon', className)}>
      <Icon name={icon} />
    </button>
  );
}
