import { useT } from '#ui/i18n/use-t.ts';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import type { PersonalSignSummary } from '../../my-signs/contract.ts';
import { mySignsPath } from './my-signs-keys.ts';
import { SignStill } from './sign-still.tsx';

/** A sign of one's own in a list: a hand, its name, what it means, who uses it. */
export function PersonalRow({ sign: { id, content, still, takeCount } }: { sign: PersonalSignSummary }) {
  const t = useT();
  const { name, meaning, who, category, handshape } = content;
  const told = [
    t(`sign-link.mySigns.categories.${category}`),
    who && t('sign-link.mySigns.usedBy', { who }),
    takeCount === 0 ? t('sign-link.mySigns.noTakes') : t('sign-link.mySigns.takeCount', { count: takeCount }),
  ];
  return (
    <li>
      <LinkRow
        to={`${mySignsPath}/sena/${id}`}
        name={name}
        mark={
          <span className="my-signs-thumb">
            <SignStill still={still} handshape={handshape} />
          </span>
        }
      >
        {meaning && <span>{meaning}</span>}
        <span className="meta">{told.filter(Boolean).join(' · ')}</span>
      </LinkRow>
    </li>
  );
}
