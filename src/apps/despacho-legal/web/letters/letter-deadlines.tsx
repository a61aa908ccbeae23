import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { LetterDeadline, LetterRead } from '../../letters/contract.ts';
import { useDayWords } from '../deadlines/use-day-words.ts';
import { CountDays } from './count-days.tsx';
import { LetterPart } from './letter-part.tsx';
import { LetterQuote } from './letter-quote.tsx';
import type { SeePlace } from './letter-text.tsx';

type Props = { read: LetterRead; receivedAt: string | null; onReceived(day: string): void; see: SeePlace };

/** Until when, as the letter says it, with the way to the day on which it ends. Where it says two things, both are shown. */
export function LetterDeadlines({ read, receivedAt, onReceived, see }: Props) {
  const t = useT();
  const { deadlines, differing } = read.reading;
  return (
    <LetterPart
      title={t('despacho-legal.letters.part.deadlines')}
      none={t('despacho-legal.letters.none.deadlines')}
      lead={
        differing.length > 0 && (
          <Callout kind="note" title={t('despacho-legal.letters.deadline.differ')}>
            <p>{t('despacho-legal.letters.deadline.differText')}</p>
          </Callout>
        )
      }
    >
      {deadlines.map((deadline) => (
        <OneDeadline
          key={`${deadline.words.place.from}-${deadline.lastDay ?? ''}`}
          deadline={deadline}
          {...{ country: read.country, receivedAt, onReceived, see }}
        />
      ))}
    </LetterPart>
  );
}

type OneProps = Omit<Props, 'read'> & { deadline: LetterDeadline; country: LetterRead['country'] };

function OneDeadline({ deadline, country, receivedAt, onReceived, see }: OneProps) {
  const t = useT();
  const days = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const { length, unit, counts, from, isNextDay, lastDay } = deadline;
  const isCountable = length !== null && unit !== null && unit !== 'hours' && deadline.for !== 'theirs';
  return (
    <div className="stack stack-3">
      <LetterQuote
        quoted={deadline}
        see={see}
        label={
          <>
            <span className="meta">{t(`despacho-legal.letters.deadline.for.${deadline.for}`)}</span>
            <b>{lastDay ? days.whole(lastDay) : deadline.words.quote.replace(/\s+/g, ' ')}</b>
          </>
        }
      >
        {isCountable && (
          <Button icon="calendar-plus" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('despacho-legal.letters.deadline.count')}
          </Button>
        )}
      </LetterQuote>
      {!lastDay && (
        <p className="meta">
          {t(`despacho-legal.letters.deadline.from.${from}`)} {isNextDay && t('despacho-legal.letters.deadline.nextDay')}{' '}
          {unit === 'days' && t(`despacho-legal.letters.deadline.counts.${counts}`)}
          {unit === 'hours' && t('despacho-legal.letters.deadline.hours')}
        </p>
      )}
      {isOpen && isCountable && (
        <CountDays asked={{ country, length, unit, counts }} receivedAt={receivedAt} onReceived={onReceived} />
      )}
    </div>
  );
}
