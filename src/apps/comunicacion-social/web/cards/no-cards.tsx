import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { useWhen } from './use-when.ts';

type Props = { nextAt: string | null; takesFocus: boolean; again(): void };

/** No card now: when the next one comes, and what else there is. */
export function NoCards({ nextAt, takesFocus, again }: Props) {
  const t = useT();
  const when = useWhen();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const isHereAlready = nextAt !== null && new Date(nextAt) <= new Date();
  const text = nextAt
    ? t('comunicacion-social.cardsPage.nextComes', { when: when(nextAt) })
    : t('comunicacion-social.cardsPage.noneYet');
  return (
    <div ref={place} className="social-focus" tabIndex={-1}>
      <EmptyState title={t('comunicacion-social.cardsPage.none')} text={text} illo={<EmptyPicture />}>
        <div className="u-row btns">
          <ButtonLink kind="primary" to="/comunicacion-social">
            {t('comunicacion-social.keep.toToday')}
          </ButtonLink>
          {nextAt && (
            <Button onClick={again}>
              {t(isHereAlready ? 'comunicacion-social.cardsPage.see' : 'comunicacion-social.cardsPage.lookAgain')}
            </Button>
          )}
        </div>
      </EmptyState>
    </div>
  );
}

/** Two cards, one behind the other: they were looked at. */
function EmptyPicture() {
  return (
    <svg className="illo deco" viewBox="0 0 180 84" width="180" height="84" aria-hidden="true">
      <rect className="w" x="62" y="6" width="84" height="58" rx="8" />
      <rect className="p" x="40" y="18" width="84" height="58" rx="8" />
      <rect className="ln" x="40" y="18" width="84" height="58" rx="8" />
      <path className="ln" d="M54 38h44" />
      <path className="ln2 d" d="M54 54h56" />
    </svg>
  );
}
