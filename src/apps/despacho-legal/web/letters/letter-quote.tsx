import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { SeePlace } from './letter-text.tsx';

type Quoted = { quote: string; place: { from: number; to: number } };
type Props = { quoted: Quoted; see: SeePlace; label?: ReactNode; children?: ReactNode };

/** The words of the letter as they are, and the way to where they stand. */
export function LetterQuote({ quoted: { quote, place }, see, label, children }: Props) {
  const t = useT();
  const words = quote.replace(/\s+/g, ' ');
  return (
    <div className="stack stack-2">
      {label && <p className="letter-label">{label}</p>}
      <blockquote className="letter-quote">
        <p>«{words}»</p>
      </blockquote>
      <div className="u-row">
        <Button
          kind="quiet"
          icon="search"
          aria-label={t('despacho-legal.letters.quote.seeWhat', { words: words.slice(0, 60) })}
          onClick={({ currentTarget }) => see(place, currentTarget)}
        >
          {t('despacho-legal.letters.quote.see')}
        </Button>
        {children}
      </div>
    </div>
  );
}
