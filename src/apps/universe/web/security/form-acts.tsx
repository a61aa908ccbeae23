import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

/** The two ends of a form inside a row. */
export function FormActs({ busy, act, onCancel }: { busy: boolean; act: string; onCancel(): void }) {
  const t = useT();
  return (
    <div className="u-row">
      <Button type="submit" kind="primary" busy={busy}>
        {act}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </div>
  );
}
