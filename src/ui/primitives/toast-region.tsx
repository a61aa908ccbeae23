import { useRef, useState, useSyncExternalStore } from 'react';
import { useProblemText } from '../api/use-problem-text.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { dismissToast, showToast, type Toast, toastStore } from './toasts.ts';

/** Where notices appear: always in the page, so that screen readers hear what comes into it. */
export function ToastRegion() {
  const t = useT();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.read);
  return (
    <section className="ui-toasts" aria-label={t('ui.notices')}>
      <div role="status">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const t = useT();
  const textOf = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const leave = () => {
    // The notice takes its buttons with it; the page itself is a better place for the focus than nowhere.
    if (box.current?.contains(document.activeElement)) document.querySelector<HTMLElement>('main h1')?.focus();
    dismissToast(toast.id);
  };
  const undo = async () => {
    setBusy(true);
    try {
      await toast.undo?.();
    } catch (error) {
      showToast({ text: textOf(error), undo: toast.undo, undoLabel: t('ui.retry') });
    }
    leave();
  };
  return (
    <div className="toast" ref={box}>
      <span>{toast.text}</span>
      {toast.undo && (
        <Button kind="quiet" icon="undo-2" busy={isBusy} onClick={undo}>
          {toast.undoLabel ?? t('ui.undo')}
        </Button>
      )}
      <IconButton icon="x" label={t('ui.closeNotice')} onClick={leave} />
    </div>
  );
}
