import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useUnreadNotices } from '#ui/session/notices/use-unread-notices.ts';
import { useSession } from '#ui/session/use-session.ts';

/** That there is something to read, for whoever looks; nothing where there is nothing. */
export function HomeNotices() {
  const t = useT();
  const { user } = useSession();
  const unread = useUnreadNotices(user?.id);
  if (unread === 0) return null;
  return (
    <div className="u-row">
      <ButtonLink to="/avisos" kind="quiet" icon="bell" className="btn-edge">
        {t('universe.notices.unread', { count: unread })}
      </ButtonLink>
    </div>
  );
}
