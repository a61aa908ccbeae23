import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { IconButton } from '#ui/primitives/icon-button.tsx';

type Props = {
  title: string;
  /** What is shown now: when it changes, what had the focus may be gone. */
  stage: string;
  onClose(): void;
  children: ReactNode;
};

/** Lower than this part of the window there is little room to read. */
const lowest = 0.4;

/** A place beside what was said, not on top of it: the focus comes in, and nothing keeps it. Escape closes it. */
export function ReadingBox({ title, stage, onClose, children }: Props) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const isLow = (heading.current?.getBoundingClientRect().top ?? 0) > innerHeight * lowest;
    // The message that it is about stays above it.
    const about = box.current?.previousElementSibling ?? box.current;
    if (isLow) about?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stage may have taken the focused control away
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [stage]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="card chat-reading" aria-labelledby={id} ref={box} onKeyDown={onKeyDown}>
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
