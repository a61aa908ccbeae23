import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import type { LegalCase } from '../../cases/contract.ts';
import { specialists } from '../../core/cases/specialists.ts';
import { lawAddress } from '../../core/law/law-address.ts';
import { useLaws } from '../laws/use-laws.ts';

/** Which laws the specialist of a case looks at first, of those that are loaded; nothing where none is. */
export function SpecialistLaws({ its: { specialist, country } }: { its: LegalCase }) {
  const t = useT();
  const { data } = useLaws();
  if (!specialist || !country) return null;
  const { laws } = specialists[specialist];
  const loaded = (data?.items ?? []).filter((law) => law.country === country && laws[country].includes(law.key));
  if (loaded.length === 0) return null;
  return (
    <div>
      <p className="meta">{t('despacho-legal.cases.specialist.looks')}</p>
      <ul className="list">
        {loaded.map(({ key, name, first }) => (
          <li key={key}>
            <Link to={lawAddress({ country, law: key, article: first })} lang="es">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
