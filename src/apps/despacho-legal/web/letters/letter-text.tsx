import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

export type SeePlace = (place: { from: number; to: number }, opener: HTMLElement) => void;

type Props = { text: string; isCut: boolean; place: { from: number; to: number } | undefined; onBack(): void };

/** The whole letter as it was read, with the place that somebody asked for marked and in sight. */
export function LetterText({ text, isCut, place, onBack }: Props) {
  const t = useT();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place) return;
    mark.current?.scrollIntoView({ block: 'center' });
    mark.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className="letter-whole stack stack-3">
      <h2 className="t-lead" id="letter-text">
        {t('despacho-legal.letters.text.title')}
      </h2>
      {isCut && <p className="meta">{t('despacho-legal.letters.text.cut')}</p>}
      {place && (
        <div className="u-row">
          <Button kind="quiet" icon="arrow-left" onClick={onBack}>
            {t('despacho-legal.letters.text.back')}
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="letter-paper" lang="es" tabIndex={0} aria-labelledby="letter-text">
        {place ? (
          <>
            {text.slice(0, place.from)}
            <mark ref={mark} tabIndex={-1}>
              {text.slice(place.from, place.to)}
            </mark>
            {text.slice(place.to)}
          </>
        ) : (
          text
        )}
      </section>
    </div>
  );
}
