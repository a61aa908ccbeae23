import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { IconButton } from '#ui/primitives/icon-button.tsx';

type Props = { title: string; onClose(): void; children: ReactNode };

/** A place beside what was said, not on top of it: the focus comes in, and nothing keeps it. Escape closes it. */
export function ReadingBox({ title, onClose, children }: Props) {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="card chat-reading" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="chat-reading-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <IconButton icon="x" label={t('ui.close')} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
