import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { QuizItem } from '../../core/learn/lesson.ts';

type Props = {
  item: QuizItem;
  isExplained: boolean;
  /** One before it was looked at here: the focus comes to this one. */
  takesFocus: boolean;
  busy: boolean;
  onAnswer(fits: boolean): void;
  onNext(): void;
};

/** An exchange, what its last message may do, and then why each answer fits more or less. */
export function QuizItemView({ item: { exchange, options }, isExplained, takesFocus, busy, onAnswer, onNext }: Props) {
  const t = useT();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const explained = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where this one came in the place of another
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus();
    announce(t('spoiler-alert.learn.question'));
  }, []);
  useEffect(() => {
    if (isExplained) explained.current?.focus();
  }, [isExplained]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const option = options.find(({ text }) => text === chosen);
    if (option) return onAnswer(option.fits);
    setMissing(true);
    announce(t('spoiler-alert.learn.choose'));
  };
  return (
    <section className="card stack stack-5" aria-labelledby={id}>
      <h2 className="t-lead learn-focus" id={id} ref={heading} tabIndex={-1}>
        {t('spoiler-alert.learn.question')}
      </h2>
      <ol className="stack stack-3 learn-talk">
        {exchange.map(({ who, text }, at) => (
          <li className="learn-turn" key={`${who}${text}`} data-last={at === exchange.length - 1 || undefined}>
            <span className="meta">
              {t('spoiler-alert.learn.person', { letter: who })}
              {at === exchange.length - 1 && ` · ${t('spoiler-alert.learn.last')}`}
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {!isExplained && (
        <form className="stack stack-5" onSubmit={submit}>
          <ChoiceGroup
            hideLegend
            legend={t('spoiler-alert.learn.question')}
            options={options.map(({ text }) => ({ value: text, label: text }))}
            value={chosen}
            error={isMissing && !chosen ? t('spoiler-alert.learn.choose') : undefined}
            onChange={setChosen}
          />
          <div className="u-row">
            <Button kind="primary" type="submit" busy={busy}>
              {t('spoiler-alert.learn.see')}
            </Button>
          </div>
        </form>
      )}
      {isExplained && (
        <>
          <h3 className="t-lead learn-focus" ref={explained} tabIndex={-1}>
            {t('spoiler-alert.learn.explained')}
          </h3>
          <ul className="stack stack-4 learn-examples">
            {options.map(({ text, fits, why }) => (
              <li className="stack stack-2" key={text}>
                <b>{text}</b>
                <span className="u-row">
                  <Tag kind={fits ? 'app' : 'line'}>{t(fits ? 'spoiler-alert.learn.fits' : 'spoiler-alert.learn.fitsNot')}</Tag>
                  {text === chosen && <Tag>{t('spoiler-alert.learn.yours')}</Tag>}
                </span>
                <p>{why}</p>
              </li>
            ))}
          </ul>
          <div className="u-row">
            <Button kind="primary" busy={busy} onClick={onNext}>
              {t('spoiler-alert.learn.next')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
