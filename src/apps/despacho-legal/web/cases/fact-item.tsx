import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { Entry, EntryOf } from '../../entries/contract.ts';
import { useFactDate } from './use-fact-date.ts';

type Props = {
  fact: EntryOf<'fact'>;
  entries: readonly Entry[];
  onChange?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
};

/** One thing that happened, on its place of the timeline. */
export function FactItem({ fact, entries, onChange, onRemove }: Props) {
  const t = useT();
  const dateOf = useFactDate();
  const { what, when, who, where, present, evidence } = fact.body;
  const shown = entries.flatMap((entry) => (entry.kind === 'evidence' && evidence.includes(entry.id) ? [entry.body.name] : []));
  const about = [
    who && t('despacho-legal.entries.fact.said.who', { who }),
    where && t('despacho-legal.entries.fact.said.where', { where }),
    present && t('despacho-legal.entries.fact.said.present', { present }),
    ...shown.map((name) => t('despacho-legal.entries.fact.said.evidence', { name })),
  ].filter(Boolean);
  const name = `fact-${fact.id}`;
  return (
    <li className="done">
      <span className="dot" />
      <div className="stack stack-2">
        <div>
          <p className="meta">{dateOf(when)}</p>
          <p className="strong legal-text" id={name}>
            {what}
          </p>
          {about.length > 0 && <p className="meta">{about.join(' ')}</p>}
        </div>
        {onChange && (
          <div className="u-row u-row-2">
            <Button kind="quiet" icon="pencil" aria-describedby={name} onClick={onChange}>
              {t('despacho-legal.keep.change')}
            </Button>
            <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={onRemove}>
              {t('ui.delete')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
