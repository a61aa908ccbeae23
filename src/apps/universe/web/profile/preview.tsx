import './preview.css';
import type { ReactNode } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { lookOf } from '#ui/adaptations/look-of.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { Part } from '../../core/questions.ts';
import { PreviewBot } from './preview-bot.tsx';
import { PreviewHome } from './preview-home.tsx';
import { PreviewNotice } from './preview-notice.tsx';
import { PreviewPlan } from './preview-plan.tsx';
import { PreviewText } from './preview-text.tsx';

type Props = {
  part: Part;
  /** What the sample looks like: not always what the page does. */
  settings: Settings;
  /** What is said or asked below the sample. */
  children?: ReactNode;
};

/** A piece of the product under these settings. It is a picture: nothing in it can be pressed. */
export function Preview({ part, settings, children }: Props) {
  const t = useT();
  return (
    <aside className="universe-preview" aria-label={t('universe.preview.name')}>
      <p className="u-row u-row-2 meta">
        <Icon name="eye" />
        {t(`universe.preview.${part}`)}
      </p>
      <div className="universe-preview-in ui-look" data-app="chat" {...lookOf(settings)}>
        {part === 'view' && <PreviewHome />}
        {part === 'sound' && <PreviewNotice settings={settings} />}
        {part === 'communication' && <PreviewBot settings={settings} />}
        {part === 'attention' && <PreviewPlan settings={settings} />}
        {part === 'reading' && <PreviewText settings={settings} />}
      </div>
      {children}
    </aside>
  );
}
