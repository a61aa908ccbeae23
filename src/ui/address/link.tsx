import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: string;
  /** Whether this is the page the person is on. */
  current?: boolean;
};

/** A real link: it opens in another tab when asked to, and otherwise changes the page without loading everything again. */
export function Link({ to, current, onClick, ...rest }: Props) {
  const router = useRouter({ warn: false });
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0 || rest.target;
    if (event.defaultPrevented || opensElsewhere || !router || !to.startsWith('/')) return;
    event.preventDefault();
    router.history.push(to);
  };
  const prepare = () => void router?.preloadRoute({ to }).catch(() => undefined);
  return (
    <a
      aria-current={current ? 'page' : undefined}
      {...rest}
      href={to}
      onClick={follow}
      onPointerEnter={prepare}
      onFocus={(event) => {
        rest.onFocus?.(event);
        prepare();
      }}
    />
  );
}
