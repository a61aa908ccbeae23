import { useRef, useState } from 'react';
import type { TrustedContact } from '#platform/safety/plan/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { reachLine } from '../../core/plan-text.ts';
import { ContactForm } from './contact-form.tsx';
import { useContacts } from './use-contacts.ts';

/** The people somebody trusts. Nobody is told anything by being here. */
export function ContactList({ contacts }: { contacts: readonly TrustedContact[] }) {
  const t = useT();
  const { remove } = useContacts();
  const [open, setOpen] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The form and the row take their buttons with them, so the focus goes to what stays. */
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };

  return (
    <section className="sec" aria-labelledby="universe-plan-contacts">
      <h2 className="t-lead" id="universe-plan-contacts" ref={heading} tabIndex={-1}>
        {t('universe.planPage.contacts.title')}
      </h2>
      <p className="muted measure">{t('universe.planPage.contacts.lead')}</p>
      {contacts.length > 0 && (
        <ul className="rows">
          {contacts.map((contact) => (
            <li key={contact.id}>
              {open === contact.id ? (
                <ContactForm contact={contact} onClose={close} />
              ) : (
                <div className="item universe-plan-contact">
                  <span className="grow">
                    <b>{contact.name}</b>
                    <span className="meta">{reachLine(contact)}</span>
                  </span>
                  <span className="u-row u-row-2">
                    <Button kind="quiet" icon="pencil" onClick={() => setOpen(contact.id)}>
                      {t('universe.planPage.contacts.change')}
                      <span className="sr"> {contact.name}</span>
                    </Button>
                    <Button
                      kind="quiet"
                      icon="trash-2"
                      onClick={() => {
                        heading.current?.focus();
                        void remove(contact);
                      }}
                    >
                      {t('universe.planPage.contacts.remove')}
                      <span className="sr"> {contact.name}</span>
                    </Button>
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <ContactForm onClose={close} />
      ) : (
        <div className="u-row">
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t('universe.planPage.contacts.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
