import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Profile, ProfileVersion } from '#platform/profiles/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { groupVersions } from '../../core/group-versions.ts';
import { useChangedNames } from './use-changed-names.ts';
import type { useSavedSettings } from './use-saved-settings.ts';

/** Few enough to look at without losing one's place. */
const atOnce = 10;

type Props = { profile: Profile; saved: ReturnType<typeof useSavedSettings> };

/** The states the profile has had, each with when and what changed. Going back is a change too, so it can be undone. */
export function ProfileVersionList({ profile, saved }: Props) {
  const t = useT();
  const format = useFormat();
  const namesOf = useChangedNames();
  const [most, setMost] = useState(atOnce);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['profile-versions', profile.version],
    queryFn: ({ signal }) => api.get<{ items: ProfileVersion[] }>('/api/user/profile/versions', signal),
    placeholderData: (before) => before,
  });
  const versions = groupVersions(data?.items ?? []);

  async function restore({ version, createdAt }: ProfileVersion): Promise<void> {
    const from = profile.version;
    if (!(await saved.save(() => saved.restore(version)))) return;
    showToast({
      text: t('universe.versions.restored', { when: whenOf(createdAt) }),
      undo: async () => void (await saved.restore(from)),
    });
  }
  const whenOf = (at: string): string => t('universe.versions.when', { day: format.day(at), time: format.time(at) });
  const whatOf = ({ cause, changed }: ProfileVersion): string => {
    const what = namesOf(changed);
    if (cause === 'change' && what) return t('universe.versions.changed', { what });
    return t(`universe.versions.cause.${changed.length > 0 ? cause : 'first'}`, { what });
  };

  return (
    <section className="stack" aria-labelledby="universe-versions">
      <div className="stack stack-1">
        <h2 id="universe-versions" className="t-lead">
          {t('universe.versions.title')}
        </h2>
        <p className="meta">{t('universe.versions.lead')}</p>
      </div>
      {Boolean(error) && <ProblemNotice error={error} retry={refetch} />}
      {isPending && <Loading text={t('universe.versions.loading')} />}
      {data && versions.length === 0 && <p className="muted">{t('universe.versions.none')}</p>}
      {versions.length > 0 && (
        <ol className="rows">
          {versions.slice(0, most).map((one) => (
            <li key={one.version} className="item universe-version">
              <span className="grow">
                <b>{whatOf(one)}</b>
                <span className="meta">
                  <time dateTime={one.createdAt}>{whenOf(one.createdAt)}</time>
                </span>
              </span>
              {one.version === profile.version ? (
                <Tag icon="check">{t('universe.versions.now')}</Tag>
              ) : (
                <Button kind="quiet" icon="history" onClick={() => restore(one)}>
                  {t('universe.versions.back')}
                  <span className="sr">: {whenOf(one.createdAt)}</span>
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {versions.length > most && (
        <p>
          <Button kind="quiet" icon="chevron-down" className="btn-edge" onClick={() => setMost((now) => now + atOnce)}>
            {t('universe.versions.seeMore', { count: versions.length - most })}
          </Button>
        </p>
      )}
    </section>
  );
}
