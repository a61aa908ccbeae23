import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { isFsw } from '../../core/sign-export/is-fsw.ts';
import type { SignContent } from '../../dictionary/contract.ts';
import { SenseFields } from './sense-fields.tsx';
import { contentOfDraft, type SignDraft } from './sign-draft.ts';
import { SignWriting } from './sign-writing.tsx';
import { TraitFields } from './trait-fields.tsx';

type Props = {
  fields: SignDraft;
  onChange(next: Partial<SignDraft>): void;
  onSend(content: SignContent): Promise<void>;
  submit: string;
  busy: boolean;
  text: string | undefined;
  onLater(): void;
  wasKept: boolean;
  children?: ReactNode;
};

/** All that can be written of a sign. Only the gloss is asked for; how it looks may be said in whichever ways somebody can. */
export function SignForm({ fields, onChange, onSend, submit, busy, text, onLater, wasKept, children }: Props) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const fsw = fields.fsw.trim();
  const isDamaged = fsw !== '' && !isFsw(fsw);
  const isNameless = fields.gloss.trim() === '';
  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isNameless || isDamaged)
      return form.current?.querySelector<HTMLElement>(isNameless ? '[data-field="gloss"]' : '[data-field="fsw"]')?.focus();
    await onSend(contentOfDraft(fields));
  }
  return (
    <form ref={form} className="card stack stack-5 sign-form" onSubmit={(event) => void send(event)} noValidate>
      {wasKept && <p className="meta">{t('sign-link.dictionary.wasKept')}</p>}
      <TextField
        data-field="gloss"
        label={t('sign-link.dictionary.gloss')}
        help={t('sign-link.dictionary.glossHelp')}
        error={hasTried && isNameless ? t('sign-link.dictionary.glossMissing') : undefined}
        value={fields.gloss}
        maxLength={100}
        autoCapitalize="characters"
        onChange={(gloss) => onChange({ gloss })}
      />
      <SenseFields senses={fields.senses} onChange={(senses) => onChange({ senses })} />
      <TextField
        multiline
        optional
        label={t('sign-link.dictionary.description')}
        help={t('sign-link.dictionary.descriptionHelp')}
        value={fields.description}
        maxLength={2000}
        onChange={(description) => onChange({ description })}
      />
      <TextField
        optional
        label={t('sign-link.dictionary.region')}
        help={t('sign-link.dictionary.regionHelp')}
        value={fields.region}
        maxLength={80}
        onChange={(region) => onChange({ region })}
      />
      <details className="dict-looks">
        <summary>{t('sign-link.dictionary.howItLooks')}</summary>
        <div className="stack stack-5">
          <TraitFields traits={fields} onChange={onChange} />
        </div>
      </details>
      <TextField
        data-field="fsw"
        optional
        label={t('sign-link.dictionary.fsw')}
        help={t('sign-link.dictionary.fswHelp')}
        error={isDamaged && hasTried ? t('sign-link.dictionary.fswDamaged') : undefined}
        value={fields.fsw}
        maxLength={1000}
        spellCheck={false}
        autoComplete="off"
        onChange={(next) => onChange({ fsw: next })}
      />
      {fsw !== '' && !isDamaged && <SignWriting fsw={fsw} gloss={fields.gloss} scale={2} />}
      {children}
      <FormFoot submit={submit} busy={busy} text={text} onLater={onLater} />
    </form>
  );
}
