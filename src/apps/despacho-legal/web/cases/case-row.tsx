import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { CaseSummary } from '../../cases/contract.ts';
import { useAgo } from './use-ago.ts';
import { useCaseActs } from './use-case-acts.ts';

/** A case in the list: what it is called, where it belongs, how it stands. */
export function CaseRow({ its, isRemoved }: { its: CaseSummary; isRemoved: boolean }) {
  const t = useT();
  const ago = useAgo(its.updatedAt);
  const { restore, busy } = useCaseActs();
  const { id, number, title, branch, country, status, story } = its;
  const about = [
    t('despacho-legal.cases.number', { number }),
    branch && t(`despacho-legal.cases.branch.${branch}`),
    country && t(`despacho-legal.cases.country.${country}`),
    status !== 'active' && t(`despacho-legal.cases.status.${status}`),
    story && !story.isFinished && t('despacho-legal.cases.story.half'),
    !isRemoved && t('despacho-legal.cases.saved', { ago }),
  ].filter(Boolean);
  const said = (
    <span className="grow">
      <b id={`case-${id}`}>{title}</b>
      <span className="meta">{about.join(' · ')}</span>
    </span>
  );
  if (isRemoved)
    return (
      <li className="item">
        {said}
        <Button icon="undo-2" busy={busy} aria-describedby={`case-${id}`} onClick={() => void restore(its)}>
          {t('despacho-legal.cases.restore')}
        </Button>
      </li>
    );
  return (
    <li>
      <Link className="item" to={`/despacho-legal/casos/${id}`}>
        {said}
        <Icon name="chevron-right" />
      </Link>
    </li>
  );
}
