import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import { IconButton } from './icon-button.tsx';

type Props = {
  title: string;
  open: boolean;
  onClose(): void;
  describe?: string;
  /** What can be done here; one of them filled at most. */
  actions?: ReactNode;
  /** The look of the box; a dialog that is all one tool draws its own. */
  className?: string;
  bare?: boolean;
  children?: ReactNode;
};

/** A question on top of the page. The focus stays inside while it is open, and goes back to where it was. */
export function Dialog({ open, ...rest }: Props) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, onClose, describe, actions, className = 'dialog', bare, children }: Omit<Props, 'open'>) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = box.current;
    const opener = document.activeElement;
    dialog?.showModal();
    firstToFocus(dialog)?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') keepInside(event, box.current);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <dialog
      ref={box}
      className={`ui-dialog ${className}`}
      aria-labelledby={bare ? undefined : `${id}-title`}
      aria-label={bare ? title : undefined}
      aria-describedby={describe ? `${id}-text` : undefined}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {!bare && (
        <div className="ui-dialog-head">
          <h2 id={`${id}-title`} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="x" label={t('ui.close')} onClick={onClose} data-close />
        </div>
      )}
      {describe && <p id={`${id}-text`}>{describe}</p>}
      {children}
      {actions && <div className="u-row">{actions}</div>}
    </dialog>
  );
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

function firstToFocus(dialog: HTMLElement | null): HTMLElement | null {
  if (!dialog) return null;
  const chosen = dialog.querySelector<HTMLElement>('[data-autofocus]');
  const controls = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(
    (control) => control.getAttribute('tabindex') !== '-1',
  );
  return chosen ?? controls.find((control) => !control.hasAttribute('data-close')) ?? controls[0] ?? dialog.querySelector('h2');
}

function keepInside(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const controls = [...(dialog?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((control) => control.tabIndex >= 0);
  const [first, last] = [controls[0], controls.at(-1)];
  const here = document.activeElement;
  if (!first || !last) {
    event.preventDefault();
    return;
  }
  if (event.shiftKey && (here === first || !controls.includes(here as HTMLElement))) {
    event.preventDefault();
    last.focus();
  }
  if (!event.shiftKey && here === last) {
    event.preventDefault();
    first.focus();
  }
}
