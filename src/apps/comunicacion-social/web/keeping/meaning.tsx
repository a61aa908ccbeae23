import { useT } from '#ui/i18n/use-t.ts';

/** What a figure says, and what it does not. */
export function Meaning({ does, doesNot }: { does: string; doesNot: string }) {
  const t = useT();
  return (
    <dl className="social-meaning">
      <div>
        <dt>{t('comunicacion-social.keep.means')}</dt>
        <dd>{does}</dd>
      </div>
      <div>
        <dt>{t('comunicacion-social.keep.meansNot')}</dt>
        <dd>{doesNot}</dd>
      </div>
    </dl>
  );
}
