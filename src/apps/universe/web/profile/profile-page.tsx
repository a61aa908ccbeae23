import './profile.css';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { parts } from '../../core/questions.ts';
import { ProfileHistory } from './profile-history.tsx';
import { ProfileMe } from './profile-me.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { type ProfileTab, ProfileTabs, profileTabs } from './profile-tabs.tsx';
import { useSavedSettings } from './use-saved-settings.ts';

/** Everything a person said of how they function, in parts: changed, seen, saved, taken back. */
export function Page() {
  const t = useT();
  const saved = useSavedSettings();
  const asked = useQueryParam('parte');
  const tab: ProfileTab = profileTabs.find((one) => one === asked) ?? 'view';
  const part = parts.find((one) => one === tab);
  const { profile, readError, readAgain } = saved;

  return (
    <>
      <header className="stack">
        <div className="title">
          <h1>{t('universe.profile.name')}</h1>
          <p>{t('universe.profile.lead')}</p>
        </div>
        <ProfileTabs tab={tab} />
      </header>
      {Boolean(readError) && <ProblemNotice error={readError} retry={readAgain} />}
      {!profile && !readError && <Loading text={t('universe.profile.loading')} />}
      {profile && part && <ProfileSettings part={part} profile={profile} saved={saved} />}
      {profile && tab === 'me' && <ProfileMe profile={profile} saved={saved} />}
      {profile && tab === 'history' && <ProfileHistory profile={profile} saved={saved} />}
    </>
  );
}
