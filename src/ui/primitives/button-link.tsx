import type { ComponentProps } from 'react';
import { Link } from '../address/link.tsx';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';

/** A link that looks like a button, because following it is the thing to do here. */
export function ButtonLink({
  kind,
  icon,
  big,
  wide,
  start,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link {...rest} className={buttonClass({ kind, big, wide, start }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
