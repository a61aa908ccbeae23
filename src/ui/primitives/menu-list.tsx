import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { Link } from '../address/link.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

export type MenuItem = {
  label: string;
  icon?: IconName;
  /** Where it leads; otherwise what it does. */
  to?: string;
  onSelect?(): void;
  danger?: boolean;
  /** One of several, and whether it is the chosen one. */
  checked?: boolean;
  /** A place, and whether it is this one. */
  current?: boolean;
  /** The language of the label, where it is not the page's. */
  lang?: string;
};

type Props = {
  id: string;
  label: string;
  items: readonly MenuItem[];
  heading?: ReactNode;
  listRef: RefObject<HTMLDivElement | null>;
  close(goBack: boolean): void;
};

/** The open part of a menu. */
export function MenuList({ id, label, items, heading, listRef, close }: Props) {
  const choices = () => [...(listRef.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close(false);
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close(true);
    }
    const all = choices();
    const next = nextOf(all, all.indexOf(document.activeElement as HTMLElement), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const onBlur = (event: FocusEvent) => {
    const goesTo = event.relatedTarget as Node | null;
    if (goesTo && !listRef.current?.contains(goesTo)) close(false);
  };

  return (
    <div className="menu ui-menu" ref={listRef} popover="manual">
      {heading}
      <div id={id} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} onBlur={onBlur}>
        {items.map((item) => (
          <Choice key={item.label} item={item} close={close} />
        ))}
      </div>
    </div>
  );
}

function Choice({ item, close }: { item: MenuItem; close(goBack: boolean): void }) {
  const shared = { tabIndex: -1, lang: item.lang, className: joinClasses(item.danger && 'ui-menu-danger') || undefined };
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {(item.checked || item.current) && <Icon name="check" className="ui-menu-check" />}
    </>
  );
  if (item.to !== undefined) {
    return (
      <Link {...shared} role="menuitem" to={item.to} current={item.current} onClick={() => close(true)}>
        {content}
      </Link>
    );
  }
  const select = () => {
    // The focus goes back first, so that what the item opens knows where to return to.
    close(true);
    item.onSelect?.();
  };
  return item.checked === undefined ? (
    <button type="button" {...shared} role="menuitem" onClick={select}>
      {content}
    </button>
  ) : (
    <button type="button" {...shared} role="menuitemradio" aria-checked={item.checked} onClick={select}>
      {content}
    </button>
  );
}

function nextOf(all: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all[(at - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const inOrder = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return inOrder.find((one) => one.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
