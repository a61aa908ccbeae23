import type { ReactNode } from 'react';
import { Chip } from '#ui/primitives/chip.tsx';
import type { IconName } from '#ui/primitives/icon-paths.ts';

type Props = {
  icon: IconName;
  title: string;
  text: ReactNode;
  /** What can be done with it. */
  acts?: ReactNode;
  /** What opens beneath it, to do so. */
  children?: ReactNode;
};

/** One thing of the account: what it is, how it stands, what can be done. */
export function WayRow({ icon, title, text, acts, children }: Props) {
  return (
    <li className="universe-way">
      <div className="item">
        <Chip icon={icon} size="sm" />
        <span className="grow">
          <b>{title}</b>
          <span className="meta">{text}</span>
        </span>
        {acts && <span className="u-row u-row-2 universe-way-acts">{acts}</span>}
      </div>
      {children && <div className="universe-way-more">{children}</div>}
    </li>
  );
}
