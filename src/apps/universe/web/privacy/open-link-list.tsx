import { useQuery } from '@tanstack/react-query';
import type { OpenLink, OpenLinks } from '#platform/consent/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { openLinksKey, seenKey } from '../keys.ts';
import { useAppName } from './use-app-name.ts';

/** The links by which somebody sees something without an account, whatever app they are of. Nothing is shown where there is none. */
export function OpenLinkList() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: openLinksKey,
    queryFn: async ({ signal }) => (await api.get<OpenLinks>('/api/user/open-links', signal)).items,
    refetchOnMount: 'always',
  });
  if (!error && !data?.length) return null;
  return (
    <section className="sec" aria-labelledby="universe-open-links">
      <h2 id="universe-open-links">{t('universe.privacy.links.title')}</h2>
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && data.length > 0 && (
        <>
          <p className="muted measure">{t('universe.privacy.links.text')}</p>
          <ul className="rows rows--card">
            {data.map((link) => (
              <Row key={link.id} link={link} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Row({ link }: { link: OpenLink }) {
  const t = useT();
  const format = useFormat();
  const appName = useAppName();
  const { busy, act } = useAct(openLinksKey, seenKey);
  const { id, app, title, opened, lastOpenedAt, expiresAt, opens } = link;
  const facts = [
    appName(app),
    t('universe.privacy.links.until', { date: format.date(expiresAt) }),
    t('universe.privacy.links.opened', { count: opened }),
    lastOpenedAt && t('universe.privacy.links.last', { date: format.date(lastOpenedAt) }),
  ];
  const takeBack = () =>
    act(
      async () => {
        await api.delete(`/api/user/open-links/${app}/${id}`);
        // The row takes its button with it, so the focus goes to what stays.
        document.getElementById('universe-people')?.focus({ preventScroll: true });
      },
      { done: { text: t('universe.privacy.links.takenBack', { title }) }, loudly: true },
    );
  return (
    <li className="item universe-open-link">
      <Chip icon="external-link" size="sm" />
      <span className="grow">
        <b>{title}</b>
        <span className="meta">{facts.filter(Boolean).join(' · ')}</span>
        {!opens && <span className="meta">{t('universe.privacy.links.stopped')}</span>}
      </span>
      <Button busy={busy} onClick={() => void takeBack()}>
        {t('universe.privacy.revoke')}
        <span className="sr"> {t('universe.privacy.links.takeBackOf', { title })}</span>
      </Button>
    </li>
  );
}
