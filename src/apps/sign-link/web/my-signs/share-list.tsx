import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { SignShare } from '../../my-signs/contract.ts';
import { mySignsKey, sharesUrl } from './my-signs-keys.ts';

/** The links there are: what they show, how often they were opened, until when; each can be taken back at once. */
export function ShareList({ shares }: { shares: readonly SignShare[] }) {
  const t = useT();
  const format = useFormat();
  const { act, busy } = useAct([...mySignsKey, 'shares']);
  if (shares.length === 0) return <p className="muted">{t('sign-link.mySigns.noLinks')}</p>;
  const takeBack = ({ id, isLive }: SignShare) =>
    act(() => api.delete(`${sharesUrl}/${id}`), {
      loudly: true,
      done: { text: t(isLive ? 'sign-link.mySigns.linkTakenBack' : 'sign-link.mySigns.linkRemoved') },
    });
  return (
    <section className="sec" aria-labelledby="my-signs-links">
      <h2 className="t-lead" id="my-signs-links">
        {t('sign-link.mySigns.links')}
      </h2>
      <ul className="rows">
        {shares.map((share) => (
          <li className="item" key={share.id}>
            <span className="grow">
              <b>{share.title}</b>
              <span className="meta">
                {[
                  t('sign-link.mySigns.linkSigns', { count: share.signIds.length }),
                  t(share.isLive ? 'sign-link.mySigns.linkUntil' : 'sign-link.mySigns.linkEnded', {
                    date: format.date(share.expiresAt),
                  }),
                  t('sign-link.mySigns.linkOpened', { count: share.opened }),
                  share.isLive && !share.opens && t('sign-link.mySigns.linkStopped'),
                  share.lastOpenedAt && t('sign-link.mySigns.linkLast', { date: format.date(share.lastOpenedAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <Button
              busy={busy}
              aria-label={t(share.isLive ? 'sign-link.mySigns.takeBackOf' : 'sign-link.mySigns.removeOf', { title: share.title })}
              onClick={() => void takeBack(share)}
            >
              {t(share.isLive ? 'sign-link.mySigns.takeBack' : 'sign-link.mySigns.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
