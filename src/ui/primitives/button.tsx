import type { ComponentProps, MouseEvent } from 'react';
import { useId } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';

export type ButtonKind = 'primary' | 'line' | 'quiet' | 'danger';
export type ButtonLook = { kind?: ButtonKind; icon?: IconName; big?: boolean; wide?: boolean; start?: boolean };

type Props = ComponentProps<'button'> & ButtonLook & { busy?: boolean; disabledReason?: string };

/** A thing to do. Busy or not available, it keeps its place, its size and the focus, and says why. */
export function Button({ kind, icon, big, wide, start, busy, disabledReason, className, children, onClick, ...rest }: Props) {
  const reasonId = useId();
  const isOff = Boolean(busy || disabledReason);
  const press = (event: MouseEvent<HTMLButtonElement>) => (isOff ? event.preventDefault() : onClick?.(event));
  return (
    <>
      <button
        type="button"
        {...rest}
        className={buttonClass({ kind, big, wide, start }, className)}
        aria-disabled={isOff || undefined}
        aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
        onClick={press}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {disabledReason && (
        <span className="meta" id={reasonId}>
          {disabledReason}
        </span>
      )}
    </>
  );
}

export function buttonClass({ kind = 'line', big, wide, start }: ButtonLook, className?: string): string {
  return joinClasses('btn', `btn--${kind}`, big && 'btn--big', wide && 'btn--wide', start && 'btn--start', className);
}
