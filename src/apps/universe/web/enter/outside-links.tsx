import type { EnterOptions } from '#platform/auth/links/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { buttonClass } from '#ui/primitives/button.tsx';
import { safeNext } from '../../core/safe-next.ts';

/** Coming in with an account of elsewhere: a link out of here, which leads back. */
export function OutsideLinks({ outside }: Pick<EnterOptions, 'outside'>) {
  const t = useT();
  return outside.map(({ name, title }) => (
    <a
      key={name}
      className={buttonClass({ big: true, wide: true })}
      href={`/api/auth/outside/${encodeURIComponent(name)}/begin?next=${encodeURIComponent(whereTo())}`}
    >
      {t('universe.auth.enterWith', { name: title })}
    </a>
  ));
}

/** The page that was asked for: the one the entrance stands in front of, or the one that it was told. */
function whereTo(): string {
  if (!/^\/(?:entrar|crear-cuenta)$/.test(location.pathname)) return `${location.pathname}${location.search}`;
  return safeNext(new URLSearchParams(location.search).get('next'), location.origin) ?? '/universe';
}
