import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { CaptureForm } from './capture-form.tsx';

/** Quick capture, on top of any page: write, Enter, and the page is there again. */
export function CaptureDialog({ onClose }: { onClose(): void }) {
  const t = useT();
  return (
    <Dialog title={t('universe.capture.title')} open onClose={onClose}>
      <CaptureForm onSaved={onClose} />
      <p>
        <Link className="btn btn--quiet btn-edge" to="/universe/notas" onClick={onClose}>
          <Icon name="list" />
          {t('universe.capture.see')}
        </Link>
      </p>
    </Dialog>
  );
}
