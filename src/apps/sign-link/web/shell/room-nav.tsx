import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { rooms } from './rooms.ts';

/** The way between the rooms of the app. */
export function RoomNav({ room }: { room: string | undefined }) {
  const t = useT();
  return (
    <nav className="tabs sign-rooms" aria-label={t('sign-link.rooms')}>
      {rooms.map(({ name, path }) => (
        <Link key={name} to={path} current={name === room}>
          {t(`sign-link.places.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
