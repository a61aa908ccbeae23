import { type FormEvent, useState } from 'react';
import type { TrustedContact, TrustedContactFields } from '#platform/safety/plan/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useContacts } from './use-contacts.ts';

const nobody: TrustedContactFields = { name: '', phone: '', email: '', reach: '', message: '' };

/** What is to be known of somebody, to reach them in a hard moment. Only a name is needed. */
export function ContactForm({ contact, onClose }: { contact?: TrustedContact; onClose(): void }) {
  const t = useT();
  const { keep, busy, text } = useContacts();
  const [id] = useState(() => contact?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState<TrustedContactFields>(() => {
    const { id: _id, ...known } = contact ?? { id: '', ...nobody, message: t('universe.planPage.contacts.readyMessage') };
    return known;
  });
  const [isNameMissing, setNameMissing] = useState(false);
  const field = (name: keyof TrustedContactFields) => ({
    label: t(`universe.planPage.contacts.${name}`),
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
  });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setNameMissing(fields.name.trim() === '');
    if (fields.name.trim() !== '' && (await keep(id, fields, !contact))) onClose();
  }

  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h3 className="t-lead">{contact ? contact.name : t('universe.planPage.contacts.new')}</h3>
      <TextField
        {...field('name')}
        maxLength={100}
        autoComplete="off"
        error={isNameMissing ? t('universe.planPage.contacts.nameMissing') : undefined}
      />
      <TextField {...field('phone')} optional type="tel" maxLength={40} autoComplete="off" />
      <TextField {...field('email')} optional type="email" maxLength={200} autoComplete="off" />
      <TextField {...field('reach')} optional maxLength={300} help={t('universe.planPage.contacts.reachHelp')} />
      <TextField {...field('message')} optional multiline maxLength={500} help={t('universe.planPage.contacts.messageHelp')} />
      {text && (
        <Callout kind="danger" role="alert">
          <p>{text}</p>
        </Callout>
      )}
      <div className="u-row">
        <Button type="submit" kind="primary" busy={busy}>
          {t('universe.planPage.contacts.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('universe.planPage.contacts.cancel')}
        </Button>
      </div>
    </form>
  );
}
