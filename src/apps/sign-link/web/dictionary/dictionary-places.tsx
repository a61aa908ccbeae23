import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { useStanding } from '#ui/session/use-standing.ts';
import { dictionaryPath } from './dictionary-keys.ts';

const everybody = ['nueva', 'traer', 'mis-aportes', 'revisar'] as const;

/** The other pages of the dictionary. */
export function DictionaryPlaces() {
  const t = useT();
  const isAdmin = useStanding().role === 'admin';
  return (
    <nav aria-label={t('sign-link.dictionary.morePages')} data-secondary>
      <ul className="dict-places">
        {[...everybody, ...(isAdmin ? (['revisores'] as const) : [])].map((place) => (
          <li key={place}>
            <Link to={`${dictionaryPath}/${place}`}>{t(`sign-link.dictionary.pages.${place}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
