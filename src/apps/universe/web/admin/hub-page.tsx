import { useT } from '#ui/i18n/use-t.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import type { IconName } from '#ui/primitives/icon-paths.ts';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';

const rooms: readonly { to: string; key: string; icon: IconName }[] = [
  { to: 'personas', key: 'people', icon: 'users-round' },
  { to: 'accesos', key: 'requests', icon: 'key-round' },
  { to: 'licencias', key: 'licences', icon: 'shield-check' },
  { to: 'organizaciones', key: 'organisations', icon: 'house' },
  { to: 'aplicaciones', key: 'apps', icon: 'blocks' },
  { to: 'cuidado', key: 'oversight', icon: 'life-buoy' },
  { to: 'lineas', key: 'lines', icon: 'phone' },
  { to: 'ajustes', key: 'settings', icon: 'sliders-horizontal' },
  { to: 'auditoria', key: 'audit', icon: 'list' },
];

/** What there is to administer, and what each place is for. */
export function Page() {
  const t = useT();
  usePageTitle(t('universe.admin.name'));
  return (
    <>
      <header className="title">
        <h1>{t('universe.admin.name')}</h1>
        <p>{t('universe.admin.lead')}</p>
      </header>
      <ul className="rows rows--card">
        {rooms.map(({ to, key, icon }) => (
          <li key={to}>
            <LinkRow to={`/universe/admin/${to}`} mark={<Chip icon={icon} size="sm" />} name={t(`universe.admin.${key}.title`)}>
              <span className="meta">{t(`universe.admin.${key}.lead`)}</span>
            </LinkRow>
          </li>
        ))}
      </ul>
    </>
  );
}
