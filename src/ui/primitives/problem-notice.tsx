import { useProblemText } from '../api/use-problem-text.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';

/** What went wrong, why, and what can be done. */
export function ProblemNotice({ error, retry, title }: { error: unknown; retry?: () => void; title?: string }) {
  const t = useT();
  const textOf = useProblemText();
  return (
    <Callout kind="danger" role="alert" title={title}>
      <p>{textOf(error)}</p>
      {retry && (
        <div className="u-row">
          <Button onClick={retry}>{t('ui.retry')}</Button>
        </div>
      )}
    </Callout>
  );
}
