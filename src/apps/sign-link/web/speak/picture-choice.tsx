import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';
import { findPictogram, pictograms } from '../../core/speak/pictogram.ts';
import { LicenceFields } from './licence-fields.tsx';
import { PictogramPicture } from './pictogram-picture.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { shrinkPicture } from './shrink-picture.ts';

export type PictureOfForm =
  | { kind: 'none' }
  | { kind: 'drawn'; name: string }
  /** `fresh`: one that was chosen now; without it, the one that is kept already. */
  | { kind: 'own'; fresh: Blob | undefined; alt: string; author: string; licence: string };

const kinds = ['drawn', 'own', 'none'] as const;
type Props = { picture: PictureOfForm; hasTried: boolean; onChange(picture: PictureOfForm): void };

/** Which picture stands with a phrase: a drawn one, one from this device, or none. */
export function PictureChoice({ picture, hasTried, onChange }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState(false);
  const [sought, setSought] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setProblem(false);
    try {
      const fresh = await shrinkPicture(file);
      const about = picture.kind === 'own' ? picture : { alt: '', author: '', licence: t('sign-link.speak.form.mine') };
      onChange({ kind: 'own', fresh, alt: about.alt, author: about.author, licence: about.licence });
    } catch {
      setProblem(true);
    }
  };
  const choose = (kind: (typeof kinds)[number]) => {
    if (kind === 'none') return onChange({ kind });
    if (kind === 'drawn') return onChange({ kind, name: 'speak' });
    onChange({ kind, fresh: undefined, alt: '', author: '', licence: t('sign-link.speak.form.mine') });
  };
  const keys = pictograms
    .filter((one) => plain(one[language]).includes(plain(sought)))
    .map(({ id, ...names }) => ({ id, name: names[language], picture: <PictogramPicture name={id} /> }));
  return (
    <div className="stack">
      <Seg
        legend={t('sign-link.speak.form.picture')}
        hideLegend={false}
        options={kinds.map((value) => ({ value, label: t(`sign-link.speak.form.pictures.${value}`) }))}
        value={picture.kind}
        onChange={choose}
      />
      {picture.kind === 'drawn' && (
        <>
          <p role="status">{t('sign-link.speak.form.chosen', { name: findPictogram(picture.name)?.[language] ?? '' })}</p>
          <TextField label={t('sign-link.speak.form.seek')} type="search" value={sought} onChange={setSought} />
          <div className="speak-drawn">
            <PictureGrid
              key={sought}
              label={t('sign-link.speak.form.pictures.drawn')}
              keys={keys}
              chosen={picture.name}
              isSmall
              onPress={(name) => onChange({ kind: 'drawn', name })}
            />
          </div>
          <p role="status">{keys.length === 0 && t('sign-link.speak.form.noneFound')}</p>
        </>
      )}
      {picture.kind === 'own' && (
        <>
          <div className="u-row">
            <Button icon="paperclip" onClick={() => picker.current?.click()}>
              {t('sign-link.speak.form.choose')}
            </Button>
            {picture.fresh && <span role="status">{t('sign-link.speak.form.ready')}</span>}
          </div>
          <p className="meta">{t('sign-link.speak.form.pictureHelp')}</p>
          {problem && (
            <p className="error-text" role="alert">
              {t('sign-link.speak.form.notRead')}
            </p>
          )}
          <input
            ref={picker}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            hidden
            aria-label={t('sign-link.speak.form.choose')}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
          <TextField
            label={t('sign-link.speak.form.alt')}
            help={t('sign-link.speak.form.altHelp')}
            value={picture.alt}
            maxLength={phraseLimits.alt}
            onChange={(alt) => onChange({ ...picture, alt })}
          />
          <LicenceFields
            {...picture}
            error={hasTried && picture.licence.trim() === '' ? t('sign-link.speak.form.licenceMissing') : undefined}
            onChange={(about) => onChange({ ...picture, ...about })}
          />
        </>
      )}
    </div>
  );
}

function plain(words: string): string {
  return words.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
