import type { ReactNode, RefObject } from 'react';
import type { Profile } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { IdentityChoices } from '../profile/identity-choices.tsx';
import type { useSavedSettings } from '../profile/use-saved-settings.ts';

type Props = {
  profile: Profile;
  saved: ReturnType<typeof useSavedSettings>;
  heading: RefObject<HTMLHeadingElement | null>;
  notes: ReactNode;
};

/** The last question, which nobody has to answer: nothing works better or worse for it. */
export function WelcomeIdentity({ profile, saved, heading, notes }: Props) {
  const t = useT();
  return (
    <div className="universe-welcome-main">
      <div className="stack stack-5">
        <div className="title">
          <p className="meta">{t('universe.identity.optional')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {t('universe.identity.ask')}
          </h1>
          <p>{t('universe.identity.why')}</p>
        </div>
        <IdentityChoices
          hideLegend
          legend={t('universe.identity.conditions')}
          value={profile.identity.conditions}
          onChange={(conditions) => saved.save(() => saved.changeIdentity({ conditions }))}
        />
        {notes}
      </div>
      <Callout kind="consent" title={t('universe.identity.who.title')}>
        <p>{t('universe.identity.who.only')}</p>
        <p>{t('universe.identity.who.nobody')}</p>
        <p>{t('universe.identity.who.settings')}</p>
      </Callout>
    </div>
  );
}
