import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { Goal, RealLifeEntry, RealLifeKept } from '../../keeping/contract.ts';
import { dayOf, draftOf, emptyEntry, type LifeDraft, waysItWent } from './life-draft.ts';
import { LifeMore } from './life-more.tsx';
import { useRealLifeActs } from './use-real-life.ts';

type Props = {
  entry?: RealLifeEntry;
  goals: readonly Goal[];
  onKept(kept: RealLifeKept): void;
  onClose?(): void;
  /** People to call stand above: this form then has no filled button. */
  danger: { isShown: boolean; onDanger(fixed: FixedWords): void };
};

/** What somebody did, how it went and when; the rest is asked for where somebody opens it. */
export function LifeForm({ entry, goals, onKept, onClose, danger }: Props) {
  const t = useT();
  const { add, change: send, busy, text } = useRealLifeActs(danger.onDanger);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<LifeDraft>(entry ? `comunicacion-social.life.${entry.id}` : 'comunicacion-social.life.new');
  const today = dayOf(new Date());
  const fields: LifeDraft = { ...(entry ? draftOf(entry) : emptyEntry(newId, today)), ...draft.changes };
  const [hasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isChange = entry !== undefined;
  // The row took its button with it: the focus goes to what came in its place.
  useEffect(() => {
    if (isChange) form.current?.querySelector('textarea')?.focus();
  }, [isChange]);
  const isEmpty = fields.what.trim() === '';
  const isLate = fields.happenedOn > today || fields.happenedOn === '';
  const change = (changed: Partial<LifeDraft>) =>
    draft.change(entry ? changed : { clientEntryId: fields.clientEntryId, ...changed });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const { clientEntryId, went, ...rest } = fields;
    if (isEmpty || went === null || isLate) {
      const first = isEmpty ? 'textarea' : went === null ? 'input[type="radio"]' : 'input[type="date"]';
      return form.current?.querySelector<HTMLElement>(first)?.focus();
    }
    const kept = await (entry
      ? send(entry.id, { ...rest, went, version: entry.version })
      : add(clientEntryId, { ...rest, went }));
    if (!kept) return;
    if (!kept.isKept) return onKept(kept);
    draft.clear();
    setNewId(crypto.randomUUID());
    setTried(false);
    onKept(kept);
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form
      ref={form}
      className="card stack stack-5 social-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      {draft.wasKept && <p className="meta">{t('comunicacion-social.keep.wasKept')}</p>}
      <TextField
        multiline
        label={t('comunicacion-social.lifePage.what')}
        help={t('comunicacion-social.lifePage.whatHelp')}
        error={hasTried && isEmpty ? t('comunicacion-social.lifePage.whatMissing') : undefined}
        maxLength={2000}
        value={fields.what}
        onChange={(what) => change({ what })}
      />
      <ChoiceGroup
        columns={2}
        legend={t('comunicacion-social.lifePage.how')}
        error={hasTried && fields.went === null ? t('comunicacion-social.lifePage.howMissing') : undefined}
        options={waysItWent.map((way) => ({ value: way, label: t(`comunicacion-social.lifePage.went.${way}`) }))}
        value={fields.went}
        onChange={(went) => change({ went })}
      />
      <div className="social-day">
        <TextField
          type="date"
          label={t('comunicacion-social.lifePage.day')}
          error={hasTried && isLate ? t('comunicacion-social.lifePage.dayLate') : undefined}
          max={today}
          value={fields.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
        />
      </div>
      <LifeMore {...{ fields, goals, change }} />
      <FormFoot
        submit={t('comunicacion-social.lifePage.keep')}
        kind={danger.isShown ? 'line' : 'primary'}
        busy={busy}
        text={text}
        onLater={onClose}
      />
    </form>
  );
}
