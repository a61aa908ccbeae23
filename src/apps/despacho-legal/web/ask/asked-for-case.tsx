import { Link } from '#ui/address/link.tsx';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useCase } from '../cases/use-case.ts';

/** For which case is asked, and whose laws are looked at first; nothing where it is for none. */
export function AskedForCase() {
  const t = useT();
  const { data } = useCase(useQueryParam('caso') ?? '');
  if (!data) return null;
  const { id, title, specialist } = data;
  return (
    <p>
      {t('despacho-legal.laws.ask.forCase')}{' '}
      <Link className="inline" to={`/despacho-legal/casos/${id}`}>
        {title}
      </Link>
      {specialist && `. ${t(`despacho-legal.laws.ask.firstLaws.${specialist}`)}`}
    </p>
  );
}
