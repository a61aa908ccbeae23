import type { User } from '#platform/auth/contract.ts';
import { useProblemText } from '../api/use-problem-text.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useT } from '../i18n/use-t.ts';
import { Avatar } from '../primitives/avatar.tsx';
import { Menu } from '../primitives/menu.tsx';
import { showToast } from '../primitives/toasts.ts';
import { useSession } from '../session/use-session.ts';
import { languageChoices } from './language-choices.ts';
import { useGo } from './use-go.ts';

/** Who is here, their profile, their language, and the way out. */
export function AccountMenu({ user }: { user: User }) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { signOut } = useSession();
  const { language, setLanguage } = useLanguage();
  const leave = async () => {
    try {
      await signOut();
      go('/');
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  };
  return (
    <Menu
      label={t('ui.account.name')}
      className="btn btn--icon"
      button={<Avatar name={user.name} />}
      heading={
        <p className="ui-menu-heading">
          <b>{user.name}</b>
          <span className="meta">{user.email}</span>
        </p>
      }
      items={[
        { label: t('ui.account.profile'), icon: 'sliders-horizontal', to: '/universe/perfil-nd' },
        ...languageChoices(language, setLanguage),
        { label: t('ui.account.signOut'), icon: 'log-out', onSelect: leave },
      ]}
    />
  );
}
