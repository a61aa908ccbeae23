import './frame.css';
import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { ExitButton } from './exit/exit-button.tsx';

type Props = {
  title: string;
  lead?: ReactNode;
  /** Which of the three steps before the map this is. */
  position?: number;
  children: ReactNode;
};

/** What every step of this app stands in: its title, the way out, and its content. */
export function Frame({ title, lead, position, children }: Props) {
  const t = useT();
  return (
    <div className="spoiler">
      <header className="title-app spoiler-title">
        <Chip icon="scan-search" size="lg" app="spoiler-alert" />
        <div className="title">
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p>{lead}</p>}
          {position && (
            <Stars total={3} position={position} label={t('spoiler-alert.steps', { position, total: 3, name: title })} />
          )}
        </div>
      </header>
      <ExitButton />
      <div className="spoiler-body">{children}</div>
    </div>
  );
}
