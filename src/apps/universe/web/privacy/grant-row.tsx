import type { Grant } from '#platform/consent/grants/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Avatar } from '#ui/primitives/avatar.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { isEnding } from '../../core/is-ending.ts';
import { nameOfGrant, useGrantActs } from './use-grants.ts';
import { useScopeName } from './use-scope-name.ts';

/** Somebody who was let in: who they are, what they see, until when, and the way to end it. */
export function GrantRow({ grant }: { grant: Grant }) {
  const t = useT();
  const format = useFormat();
  const scopeName = useScopeName();
  const { busy, extend, revoke } = useGrantActs(grant);
  const name = nameOfGrant(grant);
  const about = <span className="sr"> {t('universe.privacy.revokeOf', { name })}</span>;
  return (
    <li className="item">
      <Avatar name={name} />
      <span className="grow">
        <b>{name}</b>
        <span className="meta">{useWhoTheyAre(grant)}</span>
      </span>
      <span className="universe-grant-what">
        <span className="universe-grant-scopes">
          {grant.scopes.map((scope) => (
            <Tag key={scope}>{scopeName(scope)}</Tag>
          ))}
        </span>
        <span className="meta">
          {grant.state === 'invited' &&
            t('universe.privacy.state.invited', { date: format.date(grant.invitationExpiresAt ?? grant.expiresAt) })}
          {grant.state === 'expired' && t('universe.privacy.state.expired', { date: format.date(grant.expiresAt) })}
          {grant.state === 'live' && t('universe.sharing.until', { date: format.date(grant.expiresAt) })}
        </span>
      </span>
      <span className="u-row u-row-2 universe-grant-acts">
        {isEnding(grant, new Date()) && (
          <Button kind="quiet" busy={busy} onClick={() => void extend()}>
            {t('universe.privacy.extend')}
            {about}
          </Button>
        )}
        <Button busy={busy} onClick={() => void revoke()}>
          {t('universe.privacy.revoke')}
          {about}
        </Button>
      </span>
    </li>
  );
}

/** «Psicología · cédula comprobada»; whoever is no professional is somebody of trust. */
function useWhoTheyAre({ relation, grantee, label }: Grant): string {
  const t = useT();
  const parts = [
    grantee?.profession ? t(`universe.sharing.profession.${grantee.profession}`) : t(`universe.sharing.relation.${relation}`),
  ];
  if (relation === 'professional' && grantee) parts.push(t(`universe.sharing.${grantee.isVerified ? 'verified' : 'unverified'}`));
  if (grantee && grantee.name !== label) parts.push(label);
  return parts.join(' · ');
}
