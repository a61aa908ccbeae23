import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { buttonClass } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { SharedPart } from '../../professional/contract.ts';
import { CitedLaw } from '../cases/cited-law.tsx';
import { ofKind } from '../cases/of-kind.ts';
import { SharedEvidence } from './shared-evidence.tsx';
import { SharedFacts } from './shared-facts.tsx';

type Props = { shareId: string; part: SharedPart };

/** What is in one part of a shared case, to read and not to change. */
export function SharedPartView({ shareId, part }: Props) {
  const t = useT();
  const count = 'entries' in part ? part.entries.length : part.items.length;
  const isEmpty = count === 0 && !(part.scope === 'facts' && part.description !== '');
  if (isEmpty) return <p className="muted">{t('despacho-legal.received.emptyPart')}</p>;
  if (part.scope === 'facts') return <SharedFacts description={part.description} entries={part.entries} />;
  if (part.scope === 'evidence') return <SharedEvidence shareId={shareId} entries={part.entries} />;
  if (part.scope === 'deadlines') return <Deadlines items={part.items} />;
  if (part.scope === 'documents') return <Documents shareId={shareId} items={part.items} />;
  if (part.scope === 'notes') {
    return (
      <ul className="rows">
        {ofKind(part.entries, 'note').map(({ id, body }) => (
          <li className="legal-row legal-text measure" key={id}>
            {body.text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="stack stack-5">
      {ofKind(part.entries, 'citation').map(({ id, body }) => (
        <CitedLaw key={id} citation={body} />
      ))}
    </div>
  );
}

function Deadlines({ items }: { items: Extract<SharedPart, { scope: 'deadlines' }>['items'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="rows">
      {items.map(({ id, ruleId, date, isDone, by }) => {
        const key = `despacho-legal.deadlines.rules.${ruleId}`;
        return (
          <li className="legal-row" key={id}>
            <p className="u-row u-row-2">
              <b>{format.date(`${date}T12:00:00`)}</b>
              {isDone && (
                <Tag kind="ok" icon="check">
                  {t('despacho-legal.received.done')}
                </Tag>
              )}
            </p>
            {words.has(key) && <p>{t(key)}</p>}
            {by && <p className="meta">{t('despacho-legal.received.by', { law: by.lawTitle, article: by.article })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Documents({ shareId, items }: { shareId: string; items: Extract<SharedPart, { scope: 'documents' }>['items'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="rows">
      {items.map(({ id, title, versions }) => (
        <li className="stack stack-2 legal-row" key={id}>
          <b className="legal-text">{title}</b>
          {versions.length === 0 && <p className="meta">{t('despacho-legal.received.noVersion')}</p>}
          {versions.map(({ number, createdAt }) => (
            <div className="u-row u-row-2" key={number}>
              <span className="meta">{t('despacho-legal.received.version', { number, date: format.date(createdAt) })}</span>
              {(['pdf', 'docx'] as const).map((type) => (
                <a
                  key={type}
                  className={buttonClass({ kind: 'quiet' })}
                  href={`/api/despacho-legal/shared/${shareId}/documents/${id}/versions/${number}/file?format=${type}`}
                  download
                >
                  <Icon name="download" />
                  {type.toUpperCase()}
                </a>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
