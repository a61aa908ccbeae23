import type { WaysLeft as Left } from '#platform/auth/links/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** What else still opens the account after its password was set by a link, and the way to the list where each can be taken away. */
export function WaysLeft({ left }: { left: Left }) {
  const t = useT();
  const named = [
    ...left.passkeys.map((name) => t('universe.enter.left.passkey', { name })),
    ...(left.codeApp ? [t('universe.enter.left.codeApp')] : []),
    ...left.outside.map((name) => t('universe.enter.left.outside', { name })),
  ];
  if (named.length === 0)
    return (
      <ButtonLink to="/entrar" kind="primary" big wide>
        {t('universe.enter.link.enter')}
      </ButtonLink>
    );
  return (
    <>
      <div className="stack">
        <p>{t('universe.enter.left.title')}</p>
        <ul className="list">
          {named.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name, and none moves
            <li key={at}>{line}</li>
          ))}
        </ul>
        <p>{t('universe.enter.left.text')}</p>
      </div>
      <ButtonLink to="/universe/seguridad" kind="primary" big wide>
        {t('universe.enter.left.go')}
      </ButtonLink>
    </>
  );
}
