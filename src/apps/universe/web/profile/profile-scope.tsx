import { useId } from 'react';
import type { Profile } from '#platform/profiles/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { type NavEntry, useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { useSavedSettings } from './use-saved-settings.ts';

/** The app whose settings are looked at; nothing for all of them. The address holds it. */
export function useScope() {
  const go = useGo();
  const { appEntries } = useCatalog();
  const [asked, part] = [useQueryParam('en'), useQueryParam('parte') ?? 'view'];
  const setScope = (app: string): void =>
    go(`/universe/perfil-nd?parte=${part}${app ? `&en=${encodeURIComponent(app)}` : ''}`, { replace: true });
  return { scope: appEntries.find(({ app }) => app === asked), setScope, apps: appEntries };
}

type Props = {
  scope: NavEntry | undefined;
  setScope(app: string): void;
  apps: readonly NavEntry[];
  profile: Profile;
  saved: ReturnType<typeof useSavedSettings>;
};

/** Where the changes count, what is different there, and the way back to what counts everywhere. */
export function ProfileScope({ scope, setScope, apps, profile, saved }: Props) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const override = scope && profile.overrides[scope.app];
  const different = Object.keys(override ?? {}).map((setting) => t(`universe.settings.${setting}.name`));

  async function likeEverywhere(): Promise<void> {
    if (!scope || !override || !(await saved.save(() => saved.clearOverride(scope.app)))) return;
    showToast({
      text: t('universe.profile.scope.cleared', { app: scope.name }),
      undo: () => saved.setOverride(scope.app, override),
    });
  }

  return (
    <div className="universe-scope">
      <div className="u-row universe-scope-field">
        <label htmlFor={id}>{t('universe.profile.scope.label')}</label>
        <select className="input" id={id} value={scope?.app ?? ''} onChange={(event) => setScope(event.target.value)}>
          <option value="">{t('universe.profile.scope.all')}</option>
          {apps.map(({ app, name }) => (
            <option key={app} value={app}>
              {t('universe.profile.scope.only', { app: name })}
            </option>
          ))}
        </select>
      </div>
      {scope && (
        <div className="callout callout--note" data-app={scope.app}>
          <div>
            <p>
              {different.length > 0
                ? t('universe.profile.scope.different', { app: scope.name, settings: format.list(different) })
                : t('universe.profile.scope.same', { app: scope.name })}
            </p>
            {different.length > 0 && (
              <div className="u-row">
                <Button icon="undo-2" onClick={likeEverywhere}>
                  {t('universe.profile.scope.clear')}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
