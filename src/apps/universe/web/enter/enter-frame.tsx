import './enter.css';
import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { UniversePicture } from './universe-picture.tsx';

/** The look of every page of the way in: what is to be done on one side, what is inside on the other. */
export function EnterFrame({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className="universe-enter">
      <div className="universe-enter-form">
        <div className="universe-enter-small">
          <UniversePicture />
        </div>
        {children}
      </div>
      <aside className="universe-enter-picture" aria-label={t('universe.auth.inside')}>
        <UniversePicture named />
      </aside>
    </div>
  );
}
