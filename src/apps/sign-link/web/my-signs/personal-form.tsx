import { type FormEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { signCategories } from '../../core/my-signs/categories.ts';
import { TraitFields } from '../dictionary/trait-fields.tsx';
import type { PersonalDraft } from './personal-draft.ts';
import { TakeField } from './take-field.tsx';

type Props = {
  fields: PersonalDraft;
  onChange(next: Partial<PersonalDraft>): void;
  onSend(): Promise<void>;
  busy: boolean;
  text: string | undefined;
  wasKept: boolean;
  onLater(): void;
  onDiscard?: (() => void) | undefined;
};

/** A sign of one's own: its name is asked for; the rest may be written, chosen or recorded, in whichever ways somebody can. */
export function PersonalForm({ fields, onChange, onSend, busy, text, wasKept, onLater, onDiscard }: Props) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const isNameless = fields.name.trim() === '';
  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isNameless) return form.current?.querySelector<HTMLElement>('[data-field="name"]')?.focus();
    await onSend();
  }
  return (
    <form ref={form} className="card stack stack-5" onSubmit={(event) => void send(event)} noValidate>
      {wasKept && <p className="meta">{t('sign-link.mySigns.wasKept')}</p>}
      <TextField
        data-field="name"
        label={t('sign-link.mySigns.name')}
        help={t('sign-link.mySigns.nameHelp')}
        error={hasTried && isNameless ? t('sign-link.mySigns.nameMissing') : undefined}
        value={fields.name}
        maxLength={80}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        optional
        label={t('sign-link.mySigns.meaning')}
        help={t('sign-link.mySigns.meaningHelp')}
        value={fields.meaning}
        maxLength={300}
        onChange={(meaning) => onChange({ meaning })}
      />
      <TextField
        optional
        label={t('sign-link.mySigns.who')}
        value={fields.who}
        maxLength={80}
        onChange={(who) => onChange({ who })}
      />
      <Field label={t('sign-link.mySigns.category')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={fields.category}
            onChange={({ target }) => onChange({ category: signCategories.find((one) => one === target.value) ?? 'other' })}
          >
            {signCategories.map((category) => (
              <option key={category} value={category}>
                {t(`sign-link.mySigns.categories.${category}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TakeField takes={fields.takes} onChange={(takes) => onChange({ takes })} />
      <TextField
        multiline
        optional
        label={t('sign-link.mySigns.description')}
        help={t('sign-link.mySigns.descriptionHelp')}
        value={fields.description}
        maxLength={1000}
        onChange={(description) => onChange({ description })}
      />
      <details className="my-signs-more">
        <summary>{t('sign-link.mySigns.drawIt')}</summary>
        <div className="stack stack-5">
          <p className="muted measure">{t('sign-link.mySigns.drawItHelp')}</p>
          <TraitFields traits={fields} onChange={onChange} />
        </div>
      </details>
      <FormFoot busy={busy} text={text} onLater={onLater} onDiscard={onDiscard} />
    </form>
  );
}
