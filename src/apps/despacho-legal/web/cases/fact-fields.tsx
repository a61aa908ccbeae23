import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Entry, Fact } from '../../entries/contract.ts';
import { type DateDraft, draftOfDate, readDate } from './date-draft.ts';
import type { EntrySpec, FieldsProps } from './entry-form.tsx';
import { FactDateField } from './fact-date-field.tsx';
import { ofKind } from './of-kind.ts';

export type FactDraft = Omit<Fact, 'when'> & { when: DateDraft };

/** How a fact is written. */
export const factSpec: EntrySpec<FactDraft> = {
  kind: 'fact',
  draftOf(entry) {
    const body: Fact =
      entry?.kind === 'fact'
        ? entry.body
        : { what: '', when: { kind: 'exact', day: '' }, who: '', where: '', present: '', evidence: [], after: null };
    return { ...body, when: draftOfDate(body.when) };
  },
  read(draft) {
    const when = readDate(draft.when);
    if (draft.what.trim() === '') return { missing: 'what' };
    return when ? { body: { ...draft, what: draft.what.trim(), when } } : { missing: 'when' };
  },
};

type Props = FieldsProps<FactDraft> & { entries: readonly Entry[]; ownId?: string | undefined };

/** What happened, when, who did it, where, who was there, and what shows it. Only the first is needed. */
export function FactFields({ draft, change, missing, entries }: Props) {
  const t = useT();
  const of = (name: string) => t(`despacho-legal.entries.fact.${name}`);
  const evidence = ofKind(entries, 'evidence');
  const facts = ofKind(entries, 'fact');
  const line = (name: 'who' | 'where' | 'present') => ({
    label: of(name),
    help: of(`${name}Help`),
    optional: true,
    maxLength: 500,
    autoComplete: 'off',
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
  });
  return (
    <>
      <TextField
        label={of('what')}
        help={of('whatHelp')}
        error={missing === 'what' ? of('whatMissing') : undefined}
        multiline
        rows={3}
        maxLength={4_000}
        value={draft.what}
        onChange={(what) => change({ what })}
      />
      <FactDateField
        value={draft.when}
        error={missing === 'when' ? of('whenMissing') : undefined}
        onChange={(when) => change({ when })}
      />
      <TextField {...line('who')} />
      <TextField {...line('where')} />
      <TextField {...line('present')} />
      {facts.length > 0 && (
        <Field label={of('after')} help={of('afterHelp')} optional>
          {(control) => (
            <select
              {...control}
              className="input"
              value={draft.after ?? ''}
              onChange={({ target }) => change({ after: target.value || null })}
            >
              <option value="">{of('afterNothing')}</option>
              {facts.map(({ id, body }) => (
                <option key={id} value={id}>
                  {body.what.slice(0, 80)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {evidence.length > 0 && (
        <CheckGroup
          legend={of('evidence')}
          options={evidence.map(({ id, body }) => ({ value: id, label: body.name }))}
          value={draft.evidence}
          onChange={(chosen) => change({ evidence: chosen })}
        />
      )}
    </>
  );
}
