import type { User } from '#platform/auth/contract.ts';
import { useTools } from '../../calm/tools-here.ts';
import { useT } from '../../i18n/use-t.ts';
import { Avatar } from '../../primitives/avatar.tsx';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { Menu } from '../../primitives/menu.tsx';
import { useUnreadNotices } from '../../session/notices/use-unread-notices.ts';
import { useLanguage } from '../../session/use-language.ts';
import { useLeave } from '../../session/use-leave.ts';
import { languageChoices } from './language-choices.ts';

/** Who is here, what they were told, their profile, the tools that have no button of their own, their language, and the way out. */
export function AccountMenu({ user, isBare }: { user: User; isBare: boolean }) {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const tools = useTools().filter(({ id, place }) => place === 'menu' || id === 'focus' || (isBare && place === 'frame'));
  const unread = useUnreadNotices(user.id);
  const { isAsking, leave, leaveAnyway, stay } = useLeave(user.id);
  return (
    <>
      <Menu
        label={unread > 0 ? t('ui.account.nameUnread', { count: unread }) : t('ui.account.name')}
        className="btn btn--icon"
        button={
          <span className={unread > 0 ? 'ui-unread' : undefined}>
            <Avatar name={user.name} />
          </span>
        }
        heading={
          <p className="ui-menu-heading">
            <b>{user.name}</b>
            <span className="meta">{user.email}</span>
          </p>
        }
        items={[
          {
            label: unread > 0 ? t('ui.account.noticesUnread', { count: unread }) : t('ui.account.notices'),
            icon: 'bell',
            to: '/avisos',
          },
          { label: t('ui.account.profile'), icon: 'sliders-horizontal', to: '/universe/perfil-nd' },
          { label: t('ui.account.security'), icon: 'lock', to: '/universe/seguridad' },
          ...tools.map(({ act, icon, run }) => ({ label: act, icon, onSelect: run })),
          ...languageChoices(language, setLanguage),
          { label: t('ui.account.signOut'), icon: 'log-out', onSelect: () => void leave() },
        ]}
      />
      <Dialog
        open={isAsking}
        title={t('ui.account.unsent')}
        describe={t('ui.account.unsentText')}
        onClose={stay}
        actions={
          <>
            <Button kind="primary" onClick={stay} data-autofocus>
              {t('ui.account.stay')}
            </Button>
            <Button kind="quiet" onClick={() => void leaveAnyway()}>
              {t('ui.account.leaveAnyway')}
            </Button>
          </>
        }
      />
    </>
  );
}
