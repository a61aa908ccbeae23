import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { joinClasses } from '#ui/primitives/join-classes.ts';

export type PictureKey = { id: string; name: string; picture: ReactNode; isUrgent?: boolean };
type Props = {
  label: string;
  keys: readonly PictureKey[];
  chosen?: string | undefined;
  isSmall?: boolean;
  onPress(id: string): void;
};

/** Buttons with a picture and a word. One stop of the Tab key; arrows go through it as it is seen, Home and End to its ends. */
export function PictureGrid({ label, keys, chosen, isSmall, onPress }: Props) {
  const box = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(keys.length - 1, 0));
  const buttons = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const to = nextPlace(event.key, here, all);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    all[to]?.focus();
  };
  return (
    <ul
      className={joinClasses('speak-grid', isSmall && 'speak-grid--small', keys[0]?.isUrgent && isSmall && 'speak-grid--urgent')}
      aria-label={label}
      ref={box}
      onKeyDown={onKeyDown}
    >
      {keys.map(({ id, name, picture, isUrgent }, index) => (
        <li key={id}>
          <button
            type="button"
            className={joinClasses('speak-key', isUrgent && 'speak-key--urgent')}
            tabIndex={index === here ? 0 : -1}
            aria-current={chosen === undefined ? undefined : chosen === id}
            onFocus={() => setAt(index)}
            onClick={() => onPress(id)}
          >
            {picture}
            <span>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function nextPlace(key: string, here: number, all: readonly HTMLElement[]): number | undefined {
  const last = all.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(here + 1, last);
  if (key === 'ArrowLeft') return Math.max(here - 1, 0);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const step = columns(all) * (key === 'ArrowDown' ? 1 : -1);
  return here + step >= 0 && here + step <= last ? here + step : here;
}

/** How many stand in one row: those that are as high as the first one. */
function columns(all: readonly HTMLElement[]): number {
  const top = all[0]?.offsetTop;
  const found = all.findIndex(({ offsetTop }) => offsetTop !== top);
  return found < 1 ? Math.max(all.length, 1) : found;
}
