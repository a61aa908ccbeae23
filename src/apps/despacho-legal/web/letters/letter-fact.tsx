import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { SeePlace } from './letter-text.tsx';

type Props = { quoted: { quote: string; place: { from: number; to: number } }; see: SeePlace; label?: ReactNode };

/** A short piece of the letter on one line, with the way to where it stands. */
export function LetterFact({ quoted: { quote, place }, see, label }: Props) {
  const t = useT();
  const words = quote.replace(/\s+/g, ' ');
  return (
    <div className="letter-fact">
      <p>
        {label && <span className="meta">{label}</span>}
        <span>«{words}»</span>
      </p>
      <Button
        kind="quiet"
        icon="search"
        aria-label={t('despacho-legal.letters.quote.seeWhat', { words: words.slice(0, 60) })}
        onClick={({ currentTarget }) => see(place, currentTarget)}
      >
        {t('despacho-legal.letters.quote.see')}
      </Button>
    </div>
  );
}
