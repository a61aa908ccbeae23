import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { parts } from '../../core/questions.ts';

export const profileTabs = [...parts, 'me', 'history'] as const;
export type ProfileTab = (typeof profileTabs)[number];

/** The parts of the profile, each with an address of its own. */
export function ProfileTabs({ tab }: { tab: ProfileTab }) {
  const t = useT();
  return (
    <nav className="tabs" aria-label={t('universe.profile.parts')}>
      {profileTabs.map((one) => (
        <Link key={one} to={`/universe/perfil-nd?parte=${one}`} current={one === tab}>
          {t(`universe.group.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
