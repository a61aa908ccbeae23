import type { ReactNode } from 'react';
import { Link } from '../address/link.tsx';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

type Props = {
  to: string;
  name: ReactNode;
  /** What stands before its name: an icon, somebody’s letters. */
  mark?: ReactNode;
  /** For what is written in it. */
  className?: string;
  /** What is said of it, below its name. */
  children?: ReactNode;
};

/** One thing of a list, all of which leads to its page. */
export function LinkRow({ to, name, mark, className, children }: Props) {
  return (
    <Link className="item" to={to}>
      {mark}
      <span className={joinClasses('grow', className)}>
        <b>{name}</b>
        {children}
      </span>
      <Icon name="chevron-right" />
    </Link>
  );
}
