import { useT } from '#ui/i18n/use-t.ts';
import type { LetterReading } from '../../letters/contract.ts';
import { LetterPart } from './letter-part.tsx';
import { LetterQuote } from './letter-quote.tsx';
import type { SeePlace } from './letter-text.tsx';

/** What a letter asks its reader to do, in its own words. */
export function LetterAsks({ asks, see }: { asks: LetterReading['asks']; see: SeePlace }) {
  const t = useT();
  return (
    <LetterPart title={t('despacho-legal.letters.part.asks')} none={t('despacho-legal.letters.none.asks')}>
      {asks.map((ask) => (
        <LetterQuote
          key={ask.place.from}
          quoted={ask}
          see={see}
          label={ask.what.quote === ask.quote ? undefined : <b>{ask.what.quote.replace(/\s+/g, ' ')}</b>}
        />
      ))}
    </LetterPart>
  );
}
