import type { User } from '#platform/auth/contract.ts';
import { useProblemText } from '../api/use-problem-text.ts';
import { useTools } from '../calm/tools-here.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useT } from '../i18n/use-t.ts';
import { Avatar } from '../primitives/avatar.tsx';
import { Menu } from '../primitives/menu.tsx';
import { showToast } from '../primitives/toasts.ts';
import { useSession } from '../session/use-session.ts';
import { languageChoices } from './language-choices.ts';
import { useGo } from './use-go.ts';

/** Who is here, their profile, the tools that have no button of their own, their language, and the way out. */
export function AccountMenu({ user, isBare }: { user: User; isBare: boolean }) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { signOut } = useSession();
  const { language, setLanguage } = useLanguage();
  const tools = useTools().filter(({ id, place }) => place === 'menu' || id === 'focus' || (isBare && place === 'frame'));
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
        ...tools.map(({ act, icon, run }) => ({ label: act, icon, onSelect: run })),
        ...languageChoices(language, setLanguage),
        { label: t('ui.account.signOut'), icon: 'log-out', onSelect: leave },
      ]}
    />
  );
}
