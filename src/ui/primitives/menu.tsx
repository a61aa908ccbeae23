import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { type MenuItem, MenuList } from './menu-list.tsx';
import { placeBeside } from './place-beside.ts';

type Props = {
  /** What the button is for. It is read out after what the button shows. */
  label: string;
  /** What the button shows; its label when there is nothing else. */
  button?: ReactNode;
  icon?: IconName;
  className?: string;
  items: readonly MenuItem[];
  /** Something to read above the items, such as whose account this is. */
  heading?: ReactNode;
  align?: 'start' | 'end';
};

/** A button and the short list it opens: arrows, Home, End and letters move; Escape closes and goes back. */
export function Menu({ label, button, icon, className = 'btn btn--quiet', items, heading, align = 'end' }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [openAt, setOpenAt] = useState<'first' | 'last' | undefined>();
  const isOpen = openAt !== undefined;
  const close = (goBack: boolean) => {
    setOpenAt(undefined);
    if (goBack) opener.current?.focus();
  };

  useLayoutEffect(() => {
    const [box, anchor] = [list.current, opener.current];
    if (!isOpen || !box || !anchor) return;
    box.showPopover?.();
    const place = () => placeBeside(box, anchor, align);
    place();
    const choices = box.querySelectorAll<HTMLElement>('[role^="menuitem"]');
    const isOneOf = choices[0]?.hasAttribute('aria-checked');
    const chosen = isOneOf ? box.querySelector<HTMLElement>('[aria-checked="true"]') : null;
    (openAt === 'last' ? choices[choices.length - 1] : (chosen ?? choices[0]))?.focus({ preventScroll: true });
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [isOpen, openAt, align]);

  useEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event) => {
      const isInside = list.current?.contains(target as Node) || opener.current?.contains(target as Node);
      if (!isInside) setOpenAt(undefined);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);

  const onOpenerKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpenAt(event.key === 'ArrowUp' ? 'last' : 'first');
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close(true) : setOpenAt('first'))}
        onKeyDown={onOpenerKey}
      >
        {icon && <Icon name={icon} />}
        {button}
        <span className={button ? 'sr' : undefined}>{label}</span>
      </button>
      {isOpen && <MenuList id={id} label={label} items={items} heading={heading} listRef={list} close={close} />}
    </>
  );
}
