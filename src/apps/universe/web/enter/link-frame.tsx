import type { ReactNode } from 'react';
import type { LinkAbout } from '#platform/auth/links/contract.ts';
import { useHash } from '#ui/address/use-hash.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { EnterFrame } from './enter-frame.tsx';
import { isWhole, useLinkAbout } from './use-link.ts';

type Props = {
  purpose: LinkAbout['purpose'];
  /** What can be done with it; nothing is done before the person presses. */
  children(token: string, about: LinkAbout): ReactNode;
};

/** The page that a link in a mail opens, whatever it is for: what it is about, or why it does not work and the way on. */
export function LinkFrame({ purpose, children }: Props) {
  const t = useT();
  const token = useHash();
  const { data, error, refetch } = useLinkAbout(token);
  const isBroken = !isWhole(token) || (data !== undefined && data.purpose !== purpose);
  const isOver = isProblem(error, 'auth/link-over');

  if (isBroken || isOver) return <NoLink why={isOver ? 'over' : 'broken'} />;
  if (data) return <EnterFrame key={token}>{children(token, data)}</EnterFrame>;
  return (
    <EnterFrame>
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading text={t('universe.enter.link.loading')} />}
    </EnterFrame>
  );
}

/** The link does not work: why, and how to get another. */
export function NoLink({ why }: { why: 'over' | 'broken' }) {
  const t = useT();
  return (
    <EnterFrame>
      <div className="stack stack-3">
        <h1>{t(`universe.enter.link.${why}.title`)}</h1>
        <p className="muted lead">{t(`universe.enter.link.${why}.text`)}</p>
      </div>
      <ButtonLink to="/entrar" kind="primary" big wide>
        {t('universe.enter.link.another')}
      </ButtonLink>
    </EnterFrame>
  );
}
