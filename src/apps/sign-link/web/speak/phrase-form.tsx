import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { OwnPhraseNow, PhraseContent } from '../../core/speak/own-phrase.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';
import { type PhraseCategory, phraseCategories } from '../../core/speak/phrases.ts';
import { boardStore } from './board-store.ts';
import { PictureChoice, type PictureOfForm } from './picture-choice.tsx';

type Props = { phrase: OwnPhraseNow | undefined; onDone(): void };

/** A phrase of one's own: its words, where it stands, and a picture. It is kept on this device at once, with or without a network. */
export function PhraseForm({ phrase, onDone }: Props) {
  const t = useT();
  const [text, setText] = useState(phrase?.text ?? '');
  const [category, setCategory] = useState<PhraseCategory>(phrase?.category ?? 'people');
  const [picture, setPicture] = useState<PictureOfForm>(() => pictureOf(phrase));
  const [hasTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const textError = hasTried && text.trim() === '' ? t('sign-link.speak.form.textMissing') : undefined;
  const needsLicence = picture.kind === 'own' && picture.licence.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '' || needsLicence) return;
    const content: PhraseContent = { text: text.trim(), category, ...contentOf(picture) };
    const at = new Date().toISOString();
    const fresh = picture.kind === 'own' ? picture.fresh : undefined;
    const hadOwn = phrase?.hasPicture ?? false;
    const what = fresh ? 'put' : hadOwn && picture.kind !== 'own' ? 'remove' : 'keep';
    if (!phrase || phrase.version === 0) {
      const id = phrase?.id ?? crypto.randomUUID();
      await boardStore.add(
        { kind: 'add', id, content, at, picture: fresh || (hadOwn && what === 'keep') ? 'put' : 'keep' },
        fresh,
      );
    } else await boardStore.add({ kind: 'change', id: phrase.id, version: phrase.version, content, at, picture: what }, fresh);
    if (what === 'remove' && phrase) await boardStore.dropPicture(phrase.id);
    showToast({ text: t('sign-link.speak.form.kept') });
    onDone();
  };
  return (
    <form
      className="stack speak-form"
      aria-label={t(phrase ? 'sign-link.speak.form.change' : 'sign-link.speak.form.new')}
      onSubmit={submit}
    >
      <h2 tabIndex={-1} ref={heading}>
        {t(phrase ? 'sign-link.speak.form.change' : 'sign-link.speak.form.new')}
      </h2>
      <TextField
        label={t('sign-link.speak.form.text')}
        help={t('sign-link.speak.form.textHelp')}
        error={textError}
        value={text}
        maxLength={phraseLimits.text}
        onChange={setText}
      />
      <Field label={t('sign-link.speak.category')} help={t('sign-link.speak.form.categoryHelp')}>
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
      <PictureChoice picture={picture} hasTried={hasTried} onChange={setPicture} />
      <div className="u-row">
        <Button kind="primary" type="submit">
          {t('sign-link.speak.form.keep')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('sign-link.speak.form.leave')}
        </Button>
      </div>
    </form>
  );
}

function pictureOf(phrase: OwnPhraseNow | undefined): PictureOfForm {
  if (phrase?.hasPicture) {
    const { alt = '', author = '', licence = '' } = phrase.given ?? {};
    return { kind: 'own', fresh: undefined, alt, author, licence };
  }
  return phrase?.picture ? { kind: 'drawn', name: phrase.picture } : { kind: 'none' };
}

function contentOf(picture: PictureOfForm): Pick<PhraseContent, 'picture' | 'given'> {
  if (picture.kind === 'drawn') return { picture: picture.name, given: null };
  if (picture.kind === 'none') return { picture: null, given: null };
  const { alt, author, licence } = picture;
  return { picture: null, given: { alt: alt.trim(), author: author.trim(), licence: licence.trim() } };
}
