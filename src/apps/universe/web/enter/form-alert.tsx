import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';

/** What went wrong with the whole form: read out, and where the focus goes. */
export function FormAlert({ text }: { text: string | undefined }) {
  const t = useT();
  if (!text) return null;
  return (
    <div className="universe-alert" role="alert" tabIndex={-1}>
      <Callout kind="danger" title={t('universe.authProblem.form.title')}>
        <p>{text}</p>
      </Callout>
    </div>
  );
}
