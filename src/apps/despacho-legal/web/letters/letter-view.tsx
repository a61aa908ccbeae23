import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { LetterRead } from '../../letters/contract.ts';
import { LetterAsks } from './letter-asks.tsx';
import { LetterDeadlines } from './letter-deadlines.tsx';
import { LetterFacts } from './letter-facts.tsx';
import { LetterLaws } from './letter-laws.tsx';
import { LetterNumbers } from './letter-numbers.tsx';
import { LetterPart } from './letter-part.tsx';
import { LetterQuote } from './letter-quote.tsx';
import { LetterText, type SeePlace } from './letter-text.tsx';
import { LetterWarnings } from './letter-warnings.tsx';

type Props = { read: LetterRead; receivedAt: string | null; onReceived(day: string): void };

/** What a letter says: what it asks, until when, who sends it and what happens if not, each beside its own words. */
export function LetterView({ read, receivedAt, onReceived }: Props) {
  const t = useT();
  const [place, setPlace] = useState<{ from: number; to: number; opener: HTMLElement }>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const see: SeePlace = (from, opener) => setPlace({ ...from, opener });
  const { reading } = read;
  return (
    <div className="letter-grid">
      <div className="stack stack-6">
        <h2 ref={title} tabIndex={-1} className="t-lead">
          {t('despacho-legal.letters.view.title')}
        </h2>
        <Callout kind="note">
          <p>{t('despacho-legal.letters.view.notTheLaw')}</p>
        </Callout>
        <LetterWarnings read={read} see={see} />
        <LetterAsks asks={reading.asks} see={see} />
        <LetterDeadlines read={read} receivedAt={receivedAt} onReceived={onReceived} see={see} />
        <LetterFacts reading={reading} see={see} />
        <LetterPart title={t('despacho-legal.letters.part.consequences')} none={t('despacho-legal.letters.none.consequences')}>
          {reading.consequences.map((quoted) => (
            <LetterQuote key={quoted.place.from} quoted={quoted} see={see} />
          ))}
        </LetterPart>
        <LetterPart title={t('despacho-legal.letters.part.answers')} none={t('despacho-legal.letters.none.answers')}>
          {reading.answers.map((quoted) => (
            <LetterQuote
              key={quoted.place.from}
              quoted={quoted}
              label={t(`despacho-legal.letters.answer.${quoted.is}`)}
              see={see}
            />
          ))}
        </LetterPart>
        <LetterLaws read={read} see={see} />
        <LetterNumbers reading={reading} see={see} />
        {reading.unknown.length > 0 && (
          <section className="stack stack-2" aria-labelledby="letter-unknown">
            <h3 className="t-lead" id="letter-unknown">
              {t('despacho-legal.letters.part.unknown')}
            </h3>
            <p className="meta">{t('despacho-legal.letters.view.unknownHelp')}</p>
            <ul className="letter-list">
              {reading.unknown.map((name) => (
                <li key={name}>{t(`despacho-legal.letters.unknown.${name}`)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <LetterText text={read.text} isCut={read.isCut} place={place} onBack={() => place?.opener.focus()} />
    </div>
  );
}
