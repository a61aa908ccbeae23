import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { LetterRead } from '../../letters/contract.ts';
import { LetterQuote } from './letter-quote.tsx';
import type { SeePlace } from './letter-text.tsx';

/** What to know before the rest: words that threaten, and words that are not for people. */
export function LetterWarnings({ read: { reading, hadUnseen }, see }: { read: LetterRead; see: SeePlace }) {
  const t = useT();
  const { threats, notForPeople } = reading;
  return (
    <>
      {threats.length > 0 && (
        <Callout kind="note" icon="life-buoy" title={t('despacho-legal.letters.threat.title')}>
          <p>{t('despacho-legal.letters.threat.text')}</p>
          {threats.map((quoted) => (
            <LetterQuote key={quoted.place.from} quoted={quoted} see={see} />
          ))}
          <div className="u-row">
            <ButtonLink to="/ayuda" icon="phone">
              {t('despacho-legal.letters.threat.help')}
            </ButtonLink>
          </div>
        </Callout>
      )}
      {notForPeople.length > 0 && (
        <Callout kind="note" title={t('despacho-legal.letters.machine.title')}>
          <p>{t('despacho-legal.letters.machine.text')}</p>
          {notForPeople.map((quoted) => (
            <LetterQuote key={quoted.place.from} quoted={quoted} see={see} />
          ))}
        </Callout>
      )}
      {hadUnseen && (
        <Callout kind="note">
          <p>{t('despacho-legal.letters.machine.unseen')}</p>
        </Callout>
      )}
    </>
  );
}
