import { useState } from 'react';
import type { Profile, Settings, SomeSettings } from '#platform/profiles/contract.ts';
import { settingsNow } from '#ui/adaptations/settings-now.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { type Part, type Question, questions } from '../../core/questions.ts';
import { changesBetween, overrideAfter } from '../../core/undo.ts';
import { Preview } from './preview.tsx';
import { ProfileDock } from './profile-dock.tsx';
import { ProfileScope, useScope } from './profile-scope.tsx';
import { SettingRow } from './setting-row.tsx';
import { useBefore } from './use-before.ts';
import type { useSavedSettings } from './use-saved-settings.ts';

type Props = { part: Part; profile: Profile; saved: ReturnType<typeof useSavedSettings> };

/** The settings of one part, for all apps or for one, with a sample beside them that shows what they do. */
export function ProfileSettings({ part, profile, saved }: Props) {
  const t = useT();
  const { scope, setScope, apps } = useScope();
  const override = scope ? (profile.overrides[scope.app] ?? {}) : {};
  const chosen: Settings = { ...profile.settings, ...override };
  const now = settingsNow(profile, scope?.app);
  const rows = questions.filter((question) => question.part === part && !(scope && question.everywhere));

  function change(some: SomeSettings): void {
    if (scope) setOverride(overrideAfter(profile.settings, override, some));
    else void saved.change(some);
  }
  const setOverride = (settings: SomeSettings): void => {
    if (scope) void saved.save(() => saved.setOverride(scope.app, settings));
  };
  const nameOf = ({ setting }: Question, value: unknown): string => t(`universe.settings.${setting}.${value}`);

  return (
    <div className="universe-profile">
      <div>
        <ProfileScope scope={scope} setScope={setScope} apps={apps} profile={profile} saved={saved} />
        {rows.map((question) => {
          const { setting } = question;
          const isDifferent = override[setting] !== undefined;
          const isLighter = now[setting] !== chosen[setting];
          const notes = (isDifferent || isLighter) && (
            <div className="u-row u-row-2">
              {isLighter && <Tag icon="moon">{t('universe.profile.onlyToday', { option: nameOf(question, now[setting]) })}</Tag>}
              {isDifferent && scope && (
                <>
                  <Tag kind="app">{t('universe.profile.differs', { app: scope.name })}</Tag>
                  <Button
                    kind="quiet"
                    icon="undo-2"
                    onClick={() =>
                      setOverride(overrideAfter(profile.settings, override, { [setting]: profile.settings[setting] }))
                    }
                  >
                    {t('universe.profile.asEverywhere')}
                    <span className="sr">: {t(`universe.settings.${setting}.name`)}</span>
                  </Button>
                </>
              )}
            </div>
          );
          return <SettingRow key={setting} question={question} settings={chosen} onChange={change} notes={notes} />;
        })}
        <p className="universe-again">
          <ButtonLink to="/bienvenida" kind="quiet" icon="list" className="btn-edge">
            {t('universe.profile.again')}
          </ButtonLink>
        </p>
      </div>
      <ProfileDock saved={saved} profile={profile}>
        <Sample key={`${part}${scope?.app}`} part={part} settings={now} />
      </ProfileDock>
    </div>
  );
}

/** The sample as it is now, and as it was before the last change, to compare. */
function Sample({ part, settings }: { part: Part; settings: Settings }) {
  const t = useT();
  const before = useBefore(settings);
  const [compared, setCompared] = useState<Settings>();
  const isBefore = before !== undefined && compared !== undefined && changesBetween(compared, settings).length === 0;
  return (
    <Preview part={part} settings={isBefore ? before : settings}>
      {before && (
        <Seg
          legend={t('universe.preview.compare')}
          options={[
            { value: 'now', label: t('universe.preview.now') },
            { value: 'before', label: t('universe.preview.before') },
          ]}
          value={isBefore ? 'before' : 'now'}
          onChange={(one) => setCompared(one === 'before' ? settings : undefined)}
        />
      )}
    </Preview>
  );
}
