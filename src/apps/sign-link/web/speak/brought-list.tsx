import { useEffect, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';
import type { Found } from './use-bringing.ts';

type Props = { found: readonly Found[]; onChange(at: number, some: Partial<Found>): void };

/** What was found, before anything is kept: each with its words, which may be changed, and left out where it is not wanted. */
export function BroughtList({ found, onChange }: Props) {
  const t = useT();
  return (
    <ul className="rows speak-brought">
      {found.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pictures may be called the same
        <li key={at} className="item">
          <input
            type="checkbox"
            checked={one.isWanted}
            aria-label={t('sign-link.speak.bring.want', { name: one.name })}
            onChange={({ target }) => onChange(at, { isWanted: target.checked })}
          />
          <Preview picture={one.picture} />
          <input
            className="input"
            value={one.name}
            maxLength={phraseLimits.text}
            aria-label={t('sign-link.speak.bring.words', { position: at + 1 })}
            onChange={({ target }) => onChange(at, { name: target.value })}
          />
        </li>
      ))}
    </ul>
  );
}

function Preview({ picture }: { picture: Blob }) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url ? <img className="speak-picture speak-picture--own" src={url} alt="" /> : <span className="speak-picture" />;
}
