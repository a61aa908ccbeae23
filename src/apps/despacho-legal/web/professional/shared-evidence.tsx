import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { buttonClass } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { Entry } from '../../entries/contract.ts';
import { ofKind } from '../cases/of-kind.ts';
import { sizeInWords } from '../cases/size-in-words.ts';

/** The files that show something, each with its hash. Taking one is told to whose case it is. */
export function SharedEvidence({ shareId, entries }: { shareId: string; entries: readonly Entry[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="rows">
      {ofKind(entries, 'evidence').map(({ id, body: { name, note, fileName, bytes, givenAt, sha256 } }) => (
        <li className="stack stack-2 legal-row" key={id}>
          <b className="legal-text" id={`shared-${id}`}>
            {name}
          </b>
          <p className="meta">
            {[
              name === fileName ? '' : fileName,
              sizeInWords(bytes, t),
              t('despacho-legal.entries.evidence.given', { day: format.date(givenAt), time: format.time(givenAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note && <p className="legal-text">{note}</p>}
          <p className="meta">
            {t('despacho-legal.signing.hash')} <code className="legal-hash">{sha256}</code>
          </p>
          <div className="u-row">
            <a
              className={buttonClass({ kind: 'quiet' })}
              href={`/api/despacho-legal/shared/${shareId}/evidence/${id}/file`}
              download={fileName}
              aria-describedby={`shared-${id}`}
            >
              <Icon name="download" />
              {t('despacho-legal.entries.evidence.download')}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
