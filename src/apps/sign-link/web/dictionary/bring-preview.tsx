import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { BroughtSign, LeftOut } from '../../core/sign-export/sign-export.ts';
import { SignWriting } from './sign-writing.tsx';
import type { Bringing } from './use-bringing.ts';

type Props = {
  state: Extract<Bringing, { step: 'preview' }>;
  language: string;
  onBring(fresh: readonly BroughtSign[], source: string): Promise<void>;
  onCancel(): void;
};
const shownAtOnce = 12;

/** What a file would add before it adds anything: how many signs, which, and what is left out for which reason. */
export function BringPreview({ state, language, onBring, onCancel }: Props) {
  const t = useT();
  const { file, fileName, fresh, known } = state;
  const [source, setSource] = useState(file.name ? `SignPuddle: ${file.name}` : fileName);
  const [shown, setShown] = useState(shownAtOnce);
  const leftOut = Object.entries(file.leftOut) as [LeftOut, number][];
  return (
    <section className="stack stack-5" aria-labelledby="sign-preview">
      <h2 className="t-head" id="sign-preview" tabIndex={-1}>
        {t('sign-link.dictionary.wouldAdd', { count: fresh.length, language })}
      </h2>
      <ul className="list">
        {known > 0 && <li>{t('sign-link.dictionary.knownAlready', { count: known })}</li>}
        {leftOut.map(([why, count]) => (
          <li key={why}>{t(`sign-link.dictionary.leftOut.${why}`, { count })}</li>
        ))}
        {file.isCut && <li>{t('sign-link.dictionary.fileIsCut')}</li>}
      </ul>
      {fresh.length > 0 && (
        <>
          <Callout kind="note">
            <p>{t('sign-link.dictionary.checkLanguage', { language })}</p>
          </Callout>
          <ul className="dict-preview">
            {fresh.slice(0, shown).map((sign) => (
              <li key={`${sign.terms[0]}${sign.fsw}`}>
                <SignWriting fsw={sign.fsw} gloss={sign.terms[0] ?? ''} scale={1} />
                <span>{sign.terms.slice(0, 3).join(', ')}</span>
              </li>
            ))}
          </ul>
          {shown < fresh.length && (
            <div className="u-row">
              <Button kind="quiet" onClick={() => setShown(shown + 48)}>
                {t('sign-link.dictionary.showMore', { count: fresh.length - shown })}
              </Button>
            </div>
          )}
          <TextField
            label={t('sign-link.dictionary.source')}
            help={t('sign-link.dictionary.sourceHelp')}
            value={source}
            maxLength={300}
            onChange={setSource}
          />
        </>
      )}
      <div className="u-row btns">
        {fresh.length > 0 && (
          <Button kind="primary" onClick={() => void onBring(fresh, source.trim())}>
            {t('sign-link.dictionary.bringNow', { count: fresh.length })}
          </Button>
        )}
        <Button onClick={onCancel}>{t('sign-link.dictionary.bringCancel')}</Button>
      </div>
    </section>
  );
}
