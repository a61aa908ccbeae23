import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { FileDrop } from '#ui/primitives/file-drop.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { type PhraseCategory, phraseCategories } from '../../core/speak/phrases.ts';
import { broughtLimits } from '../../core/speak/read-pictures.ts';
import { BroughtList } from './brought-list.tsx';
import { LicenceFields } from './licence-fields.tsx';
import { useBringing } from './use-bringing.ts';

/** Many pictures at once, from a ZIP or a folder: each becomes a phrase. Whose they are its person says; the product ships none of them. */
export function BringPictures({ onDone }: { onDone(): void }) {
  const t = useT();
  const id = useId();
  const folder = useRef<HTMLInputElement>(null);
  const bringing = useBringing();
  const [category, setCategory] = useState<PhraseCategory>('people');
  const [about, setAbout] = useState({ author: '', licence: '' });
  const [hasTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { found, problem, progress } = bringing;
  const chosen = found?.filter(({ isWanted }) => isWanted).length ?? 0;
  const bring = async () => {
    setTried(true);
    if (about.licence.trim() === '' || chosen === 0) return;
    const done = await bringing.bring(category, { author: about.author.trim(), licence: about.licence.trim() });
    showToast({ text: t('sign-link.speak.bring.done', { count: done }) });
    if (done === chosen) onDone();
  };
  return (
    <section className="sec speak-form" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {t('sign-link.speak.own.bring')}
      </h2>
      <p>{t('sign-link.speak.bring.about')}</p>
      <FileDrop
        accept=".zip"
        words={{
          title: t('sign-link.speak.bring.file'),
          choose: t('sign-link.speak.bring.choose'),
          drop: t('sign-link.speak.bring.drop'),
          kinds: t('sign-link.speak.bring.kinds', { most: broughtLimits.pictures }),
          several: t('sign-link.speak.bring.several'),
          last: undefined,
        }}
        onFile={(file) => void bringing.readZip(file)}
      />
      <div>
        <Button icon="paperclip" onClick={() => folder.current?.click()}>
          {t('sign-link.speak.bring.folder')}
        </Button>
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          {...{ webkitdirectory: '' }}
          aria-label={t('sign-link.speak.bring.folder')}
          onChange={({ target }) => {
            void bringing.readFolder([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      {problem && (
        <p className="error-text" role="alert">
          {t(`sign-link.speak.bring.problems.${problem}`)}
        </p>
      )}
      {found && found.length > 0 && (
        <>
          <BroughtList found={found} onChange={bringing.change} />
          <Field label={t('sign-link.speak.category')}>
            {(control) => (
              <select
                className="input"
                {...control}
                value={category}
                onChange={({ target }) => setCategory(target.value as PhraseCategory)}
              >
                {phraseCategories.map((one) => (
                  <option key={one} value={one}>
                    {t(`sign-link.speak.categories.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <LicenceFields
            {...about}
            error={hasTried && about.licence.trim() === '' ? t('sign-link.speak.form.licenceMissing') : undefined}
            onChange={(some) => setAbout({ ...about, ...some })}
          />
        </>
      )}
      {progress && <p role="status">{t('sign-link.speak.bring.progress', progress)}</p>}
      <div className="u-row">
        {found && found.length > 0 && !progress && (
          <Button kind="primary" onClick={() => void bring()}>
            {t('sign-link.speak.bring.act', { count: chosen })}
          </Button>
        )}
        {progress && <Button onClick={bringing.stop}>{t('sign-link.speak.bring.stop')}</Button>}
        <Button kind="quiet" onClick={onDone}>
          {t('sign-link.speak.form.leave')}
        </Button>
      </div>
    </section>
  );
}
