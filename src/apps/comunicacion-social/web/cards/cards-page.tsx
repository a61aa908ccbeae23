import '../keeping/keeping.css';
import './cards.css';
import { useState } from 'react';
import type { Recall } from '#platform/cards/core/recalls.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { ReviewCard } from '../../keeping/contract.ts';
import { CardView } from './card-view.tsx';
import { NoCards } from './no-cards.tsx';
import { useCards } from './use-cards.ts';
import { useWhen } from './use-when.ts';

type Answered = { key: string; comes: string };

/** Cards to recall, one at a time. How it went is the person's own judgement, and the last answer can be taken back. */
export function Page() {
  const t = useT();
  const when = useWhen();
  const { data, error, refetch, acting, answer, undo } = useCards();
  const [shownKey, setShownKey] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const [last, setLast] = useState<Answered>();
  const items = data?.items ?? [];
  const card = items.find(({ key }) => key === wanted) ?? items[0];

  async function onAnswer(answered: ReviewCard, recall: Recall): Promise<void> {
    const comes = answered.next[recall];
    if (!(await answer(answered, recall))) return setShownKey(undefined);
    setShownKey(undefined);
    setWanted(undefined);
    setLast({ key: answered.key, comes });
    announce(t('comunicacion-social.cardsPage.answered', { when: when(comes) }));
  }
  async function onUndo({ key }: Answered): Promise<void> {
    if (!(await undo(key))) return;
    setWanted(key);
    setShownKey(key);
    setLast(undefined);
    announce(t('comunicacion-social.cardsPage.takenBack'));
  }

  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.cards')}</h1>
        <p>{t('comunicacion-social.cardsPage.lead')}</p>
      </header>
      <div className="stack stack-5 social-form">
        {!data && !error && <Loading />}
        {!data && error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {acting.text && (
          <Callout kind="danger" role="alert">
            <p>{acting.text}</p>
          </Callout>
        )}
        {last && (
          <div className="u-row social-last">
            <span>{t('comunicacion-social.cardsPage.answered', { when: when(last.comes) })}</span>
            <Button kind="quiet" icon="undo-2" onClick={() => void onUndo(last)}>
              {t('comunicacion-social.cardsPage.undo')}
            </Button>
          </div>
        )}
        {card && (
          <CardView
            key={card.key}
            card={card}
            isShown={shownKey === card.key}
            takesFocus={last !== undefined}
            busy={acting.busy}
            onShow={() => setShownKey(card.key)}
            onAnswer={(recall) => void onAnswer(card, recall)}
          />
        )}
        {data && !card && <NoCards nextAt={data.nextAt} again={() => void refetch()} takesFocus={last !== undefined} />}
        {items.length > 1 && (
          <p className="meta" data-secondary>
            {t('comunicacion-social.cardsPage.here', { count: items.length })}
          </p>
        )}
      </div>
    </>
  );
}
