import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

export type CalloutKind = 'info' | 'note' | 'ok' | 'warn' | 'danger' | 'consent' | 'maybe' | 'crisis';

const icons: Record<CalloutKind, IconName> = {
  info: 'info',
  note: 'info',
  ok: 'circle-check',
  warn: 'triangle-alert',
  danger: 'circle-alert',
  consent: 'shield-check',
  maybe: 'circle-help',
  crisis: 'life-buoy',
};

type Props = {
  kind?: CalloutKind;
  icon?: IconName;
  title?: ReactNode;
  role?: 'alert' | 'status' | 'note';
  className?: string;
  children?: ReactNode;
};

/** Something to know, inside the page. Its kind is said by icon and words, never by colour alone. */
export function Callout({ kind = 'info', icon, title, role, className, children }: Props) {
  return (
    <div className={joinClasses('callout', kind !== 'info' && `callout--${kind}`, className)} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title && <b className="h">{title}</b>}
        {children}
      </div>
    </div>
  );
}
