import { useT } from '#ui/i18n/use-t.ts';
import type { LetterReading } from '../../letters/contract.ts';
import { useDayWords } from '../deadlines/use-day-words.ts';
import { LetterFact } from './letter-fact.tsx';
import { LetterPart } from './letter-part.tsx';
import type { SeePlace } from './letter-text.tsx';

type Props = { reading: LetterReading; see: SeePlace };

/** Who sends a letter, to whom, when, and what it is. */
export function LetterFacts({ reading: { from, to, date, kind }, see }: Props) {
  const t = useT();
  const days = useDayWords();
  return (
    <>
      <LetterPart title={t('despacho-legal.letters.part.from')} none={t('despacho-legal.letters.none.from')}>
        {from && <LetterFact quoted={from} see={see} label={t(`despacho-legal.letters.sender.${from.is}`)} />}
        {to && <LetterFact quoted={to} see={see} label={t('despacho-legal.letters.fact.to')} />}
        {date && (
          <LetterFact quoted={date} see={see} label={t('despacho-legal.letters.fact.date', { day: days.whole(date.day) })} />
        )}
      </LetterPart>
      <LetterPart title={t('despacho-legal.letters.part.kind')} none={t('despacho-legal.letters.kind.other')}>
        {kind.because && <LetterFact quoted={kind.because} see={see} label={t(`despacho-legal.letters.kind.${kind.is}`)} />}
      </LetterPart>
    </>
  );
}
