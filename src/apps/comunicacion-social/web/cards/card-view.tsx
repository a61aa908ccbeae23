import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Recall, recalls } from '#platform/cards/core/recalls.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { ReviewCard } from '../../keeping/contract.ts';
import { useWhen } from './use-when.ts';

type Props = {
  card: ReviewCard;
  isShown: boolean;
  /** The card before was answered here: the focus goes to the new question. */
  takesFocus: boolean;
  busy: boolean;
  onShow(): void;
  onAnswer(recall: Recall): void;
};

/**
 * A question to think about, then its answer, then how it went. The keys act only while the focus is in the card (a11y/M4): space
 * shows the answer, 1 to 4 say how it went.
 */
export function CardView({ card, isShown, takesFocus, busy, onShow, onAnswer }: Props) {
  const t = useT();
  const when = useWhen();
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isShown) answer.current?.focus();
  }, [isShown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each card
  useEffect(() => {
    if (!takesFocus) return;
    question.current?.focus();
    announce(card.question);
  }, [card.key]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (isHeld || event.repeat) return;
    const recall = recalls[Number(event.key) - 1];
    const isOnButton = event.target instanceof Element && event.target.closest('button, a, summary');
    if (isShown && recall) onAnswer(recall);
    else if (!isShown && event.key === ' ' && !isOnButton) onShow();
    else return;
    event.preventDefault();
  };
  return (
    <section className="card stack stack-5 social-card" aria-labelledby="social-card-question" onKeyDown={onKeyDown}>
      <p>
        <Tag kind="app">{t(`comunicacion-social.skill.${card.skill}`)}</Tag>
      </p>
      <h2 className="t-head social-focus" id="social-card-question" ref={question} tabIndex={-1}>
        {card.question}
      </h2>
      {!isShown && (
        <>
          <p className="muted measure">{t('comunicacion-social.cardsPage.think')}</p>
          <div className="u-row btns">
            <Button kind="primary" big onClick={onShow}>
              {t('comunicacion-social.cardsPage.show')}
            </Button>
          </div>
        </>
      )}
      {isShown && (
        <>
          <div className="stack stack-3 social-answer">
            <h3 className="meta social-focus" ref={answer} tabIndex={-1}>
              {t('comunicacion-social.cardsPage.answer')}
            </h3>
            <p className="lead measure">{card.answer}</p>
            {card.example && <p className="quote measure">{card.example}</p>}
          </div>
          <div className="stack stack-3">
            <h3 className="t-lead" id="social-card-recall">
              {t('comunicacion-social.cardsPage.how')}
            </h3>
            <ol className="social-recalls" aria-labelledby="social-card-recall">
              {recalls.map((recall, index) => (
                <li key={recall}>
                  <Button wide busy={busy} onClick={() => onAnswer(recall)} aria-keyshortcuts={String(index + 1)}>
                    <span>
                      {t(`comunicacion-social.cardsPage.recall.${recall}`)}
                      <span className="meta">{t('comunicacion-social.cardsPage.comes', { when: when(card.next[recall]) })}</span>
                    </span>
                  </Button>
                </li>
              ))}
            </ol>
          </div>
        </>
      )}
      <p className="meta hide-m" data-secondary>
        {t('comunicacion-social.cardsPage.keys')}
      </p>
    </section>
  );
}
