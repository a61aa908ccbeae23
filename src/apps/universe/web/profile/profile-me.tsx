import type { Identity, Profile } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { IdentityChoices } from './identity-choices.tsx';
import { IdentityText } from './identity-text.tsx';
import { ProfileDock } from './profile-dock.tsx';
import type { useSavedSettings } from './use-saved-settings.ts';

type Props = { profile: Profile; saved: ReturnType<typeof useSavedSettings> };

/** Who the person says they are, if they want to say it, and what helps them. Nothing of it is asked, guessed or passed on. */
export function ProfileMe({ profile, saved }: Props) {
  const t = useT();
  const { identity } = profile;
  const change = (part: Partial<Identity>, done?: () => void) =>
    saved.save(async () => {
      await saved.changeIdentity(part);
      done?.();
    });
  return (
    <div className="universe-profile">
      <div className="stack stack-6">
        <IdentityChoices
          legend={t('universe.identity.conditions')}
          help={t('universe.identity.conditionsHelp')}
          value={identity.conditions}
          onChange={(conditions) => change({ conditions })}
        />
        <IdentityText
          name="ownWords"
          value={identity.ownWords}
          onSave={(ownWords, done) => change({ ownWords }, done)}
          longest={200}
        />
        <IdentityText name="helps" value={identity.helps} onSave={(helps, done) => change({ helps }, done)} longest={2000} />
        <IdentityText name="hard" value={identity.hard} onSave={(hard, done) => change({ hard }, done)} longest={2000} />
      </div>
      <ProfileDock profile={profile} saved={saved}>
        <Callout kind="consent" title={t('universe.identity.who.title')}>
          <p>{t('universe.identity.who.only')}</p>
          <p>{t('universe.identity.who.nobody')}</p>
          <p>{t('universe.identity.who.settings')}</p>
        </Callout>
      </ProfileDock>
    </div>
  );
}
