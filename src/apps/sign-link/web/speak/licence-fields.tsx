import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';

type About = { author: string; licence: string };

/** Whose a picture is, and what may be done with it, as its person knows it. */
export function LicenceFields({
  author,
  licence,
  error,
  onChange,
}: About & { error: string | undefined; onChange(about: Partial<About>): void }) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('sign-link.speak.form.licence')}
        help={t('sign-link.speak.form.licenceHelp')}
        error={error}
        value={licence}
        maxLength={phraseLimits.licence}
        onChange={(next) => onChange({ licence: next })}
      />
      <TextField
        label={t('sign-link.speak.form.author')}
        optional
        value={author}
        maxLength={phraseLimits.author}
        onChange={(next) => onChange({ author: next })}
      />
    </>
  );
}
