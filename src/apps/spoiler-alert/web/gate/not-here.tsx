import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** An account of work or of a school: nobody's chats are looked at from there, and there is nothing to press but the way home. */
export function NotHere() {
  const t = useT();
  return (
    <div className="title">
      <h1 tabIndex={-1}>{t('spoiler-alert.here.title')}</h1>
      <p>{t('spoiler-alert.here.text')}</p>
      <p>{t('spoiler-alert.here.why')}</p>
      <p>{t('spoiler-alert.here.other')}</p>
      <div className="u-row">
        <ButtonLink to="/">{t('spoiler-alert.here.home')}</ButtonLink>
      </div>
    </div>
  );
}
