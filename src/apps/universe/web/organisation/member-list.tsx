import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Invitation, OrganisationMembers } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { InviteForm } from './invite-form.tsx';

/** Who belongs to an organisation, by name, and who is invited: for its managers. */
export function MemberList({ path }: { path: string }) {
  const t = useT();
  const format = useFormat();
  const members = useInfiniteQuery({
    queryKey: ['universe', 'organisations', path, 'members'],
    queryFn: ({ pageParam }) =>
      api.get<OrganisationMembers>(`${path}/members${pageParam ? `?after=${encodeURIComponent(pageParam)}` : ''}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const invitations = useQuery({
    queryKey: ['universe', 'organisations', path, 'invitations'],
    queryFn: () => api.get<{ items: Invitation[] }>(`${path}/invitations`),
  });
  const { act: send } = useAct(['universe', 'organisations']);
  const act = (one: () => Promise<unknown>, text: string) => send(one, { done: { text }, loudly: true });

  if (members.isPending) return <Loading />;
  if (members.error) return <ProblemNotice error={members.error} retry={() => void members.refetch()} />;
  return (
    <>
      <h3>{t('universe.organisation.members')}</h3>
      <ul className="rows universe-members">
        {members.data.pages
          .flatMap(({ items }) => items)
          .map(({ id, name, role, isMe }) => {
            const other = role === 'manager' ? 'member' : 'manager';
            return (
              <li key={id} className="item">
                <span className="grow">
                  <b>{name}</b>
                  <span className="meta">{t(`universe.organisation.role.${role}`)}</span>
                </span>
                {!isMe && (
                  <span className="u-row u-row-2">
                    <Button
                      kind="quiet"
                      onClick={() =>
                        void act(() => api.patch(`${path}/members/${id}`, { role: other }), t('universe.organisation.changed'))
                      }
                    >
                      {t(`universe.organisation.make.${other}`)}
                      <span className="sr"> {name}</span>
                    </Button>
                    <Button
                      kind="quiet"
                      onClick={() =>
                        void act(() => api.delete(`${path}/members/${id}`), t('universe.organisation.removed', { name }))
                      }
                    >
                      {t('universe.organisation.remove')}
                      <span className="sr"> {name}</span>
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
      </ul>
      <MoreButton pages={members} />
      <h3>{t('universe.organisation.inviteTitle')}</h3>
      <InviteForm url={`${path}/invitations`} />
      {invitations.data && invitations.data.items.length > 0 && (
        <>
          <h3>{t('universe.organisation.invited')}</h3>
          <ul className="rows universe-members">
            {invitations.data.items.map(({ id, email, expiresAt }) => (
              <li key={id} className="item">
                <span className="grow">
                  <b>{email}</b>
                  <span className="meta">{t('universe.organisation.until', { day: format.date(expiresAt) })}</span>
                </span>
                <Button
                  kind="quiet"
                  onClick={() => void act(() => api.delete(`${path}/invitations/${id}`), t('universe.organisation.withdrawn'))}
                >
                  {t('universe.organisation.withdraw')}
                  <span className="sr"> {email}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
