import './admin.css';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';

/** The title of a page of the admin area, and the way back to where it is one of. */
export function AdminHead({ title, lead, back = { to: '/universe/admin' } }: Props) {
  const t = useT();
  usePageTitle(title);
  return (
    <header className="title">
      <p className="meta">
        <Link to={back.to}>{back.name ?? t('universe.admin.name')}</Link>
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
  );
}

type Props = { title: string; lead: string; back?: { to: string; name?: string } };
