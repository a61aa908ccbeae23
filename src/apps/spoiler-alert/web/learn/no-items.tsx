import { useEffect, useRef } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { learnMemory } from './learn-memory.ts';

/** Nothing more today: when there is again, and what there is meanwhile. */
export function NoItems({ nextAt, takesFocus }: { nextAt: string | null; takesFocus: boolean }) {
  const t = useT();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const isToday = nextAt !== null && new Date(nextAt).toDateString() === new Date().toDateString();
  const when = nextAt && (isToday ? t('spoiler-alert.learn.later') : t('spoiler-alert.learn.on', { date: format.day(nextAt) }));
  return (
    <div ref={place} className="learn-focus" tabIndex={-1}>
      <EmptyState
        title={t('spoiler-alert.learn.none')}
        text={when ? t('spoiler-alert.learn.noneText', { when }) : t('spoiler-alert.learn.noneLater')}
      >
        <div className="u-row">
          <Button kind="primary" onClick={() => learnMemory.show({ name: 'list' })}>
            {t('spoiler-alert.learn.back')}
          </Button>
        </div>
      </EmptyState>
    </div>
  );
}
