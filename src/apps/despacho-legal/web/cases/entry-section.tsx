import { type ReactNode, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { Entry } from '../../entries/contract.ts';
import type { Danger } from './case-frame.tsx';
import { EntryForm, type EntrySpec, type FieldsProps, type WrittenKind } from './entry-form.tsx';

/** What can be done with one of them. */
export type EntryActs = { onChange(): void };

type Props<Own extends Entry, Draft> = {
  caseId: string;
  kind: WrittenKind;
  own: readonly Own[];
  danger: Danger;
  spec: EntrySpec<Draft>;
  fields(props: FieldsProps<Draft>): ReactNode;
  item(entry: Own, acts: EntryActs): ReactNode;
  /** Around the list: a timeline is one of its own. */
  list?: (children: ReactNode) => ReactNode;
};

/** The things of one kind in a case, and the form for another; one form is open at a time, in the place of what it changes. */
export function EntrySection<Own extends Entry, Draft extends object>(props: Props<Own, Draft>) {
  const { caseId, kind, own, danger, spec, fields, item, list = (children) => <ul className="rows">{children}</ul> } = props;
  const t = useT();
  const [open, setOpen] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(undefined);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const formOf = (entry?: Entry) => (
    <EntryForm key={entry?.id ?? 'new'} {...{ caseId, spec, entry, danger }} onClose={close}>
      {fields}
    </EntryForm>
  );
  return (
    <section className="sec" aria-labelledby={`legal-${kind}`}>
      <div className="sec-head">
        <h2 className="t-lead legal-focus" id={`legal-${kind}`} ref={heading} tabIndex={-1}>
          {t(`despacho-legal.entries.${kind}.title`)}
        </h2>
        {open !== 'new' && (
          <Button kind="quiet" icon="plus" onClick={() => setOpen('new')}>
            {t(`despacho-legal.entries.${kind}.add`)}
          </Button>
        )}
      </div>
      {own.length === 0 && open !== 'new' && <p className="muted measure">{t(`despacho-legal.entries.${kind}.none`)}</p>}
      {open === 'new' && formOf()}
      {own.length > 0 &&
        list(
          own.map((entry) =>
            entry.id === open ? <li key={entry.id}>{formOf(entry)}</li> : item(entry, { onChange: () => setOpen(entry.id) }),
          ),
        )}
    </section>
  );
}
