import './letters.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import type { Country } from '../../contract.ts';
import { BringLetter } from './bring-letter.tsx';
import { KeepLetterDialog } from './keep-letter-dialog.tsx';
import { LetterView } from './letter-view.tsx';
import { useReadLetter } from './use-read-letter.ts';

/** A letter that somebody received: brought here, read, and kept nowhere unless they say so. */
export function Page() {
  const t = useT();
  const letter = useReadLetter();
  const { settings } = useProfile();
  const [chosen, setChosen] = useState<Country>();
  const [receivedAt, setReceivedAt] = useState<string | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const country = chosen ?? letter.read?.country ?? (settings.country === 'MX' ? 'MX' : 'ES');
  const { read } = letter;
  return (
    <>
      <header className="title-app">
        <Chip icon="scale" size="lg" app="despacho-legal" />
        <div className="title">
          <h1 tabIndex={-1}>{t('despacho-legal.letters.title')}</h1>
          <p>{t('despacho-legal.letters.lead')}</p>
        </div>
      </header>
      {read ? (
        <>
          <div className="u-row">
            <Button kind="primary" icon="plus" onClick={() => setKeeping(true)}>
              {t('despacho-legal.keepIn.button')}
            </Button>
            <Button icon="arrow-left" onClick={letter.again}>
              {t('despacho-legal.letters.view.change')}
            </Button>
            <Button kind="quiet" icon="x" onClick={letter.forget}>
              {t('despacho-legal.letters.view.another')}
            </Button>
          </div>
          <LetterView read={read} receivedAt={receivedAt} onReceived={(day) => setReceivedAt(day || null)} />
          {isKeeping && (
            <KeepLetterDialog letter={letter} read={read} receivedAt={receivedAt} onClose={() => setKeeping(false)} />
          )}
        </>
      ) : (
        <>
          <BringLetter letter={letter} country={country} onCountry={setChosen} />
          <Callout kind="note" title={t('despacho-legal.letters.about.title')}>
            <p>{t('despacho-legal.letters.about.text')}</p>
          </Callout>
        </>
      )}
    </>
  );
}
