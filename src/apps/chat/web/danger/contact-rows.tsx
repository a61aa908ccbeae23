import { useState } from 'react';
import type { TrustedContact } from '#platform/safety/plan/contract.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import { contactHref } from '../../core/contact-href.ts';
import { usePlanHere } from './use-plan-here.ts';

const most = 3;

/** The people whom the person chose beforehand. Pressing one opens a message that is already written; it is sent by the person. */
export function ContactRows({ onReach }: { onReach(how: 'contact'): void }) {
  const plan = usePlanHere();
  return plan?.contacts
    .slice(0, most)
    .map((contact) => <ContactRow key={contact.id} contact={contact} onReach={() => onReach('contact')} />);
}

function ContactRow({ contact, onReach }: { contact: TrustedContact; onReach(): void }) {
  const t = useT();
  const { name, reach, email } = contact;
  const { episode } = useEpisode();
  const text = contact.message.trim() || t('chat.help.contact.usual');
  const href = contactHref(contact, { subject: t('chat.help.contact.subject'), text });
  const words = (
    <>
      <Icon name="user-round" />
      <span>
        <b>{t('chat.help.contact.write', { name })}</b>
        <span className="meta">{t(href ? 'chat.help.contact.ready' : 'chat.help.contact.noWay')}</span>
        {reach !== '' && <span className="meta">{reach}</span>}
      </span>
      {href && <Icon name="chevron-right" />}
    </>
  );
  return (
    <li className="stack stack-2">
      {href ? (
        <a className="ui-call" href={href} onClick={onReach}>
          {words}
        </a>
      ) : (
        <div className="ui-call">{words}</div>
      )}
      {email !== '' && episode && <TellByMail contact={contact} text={text} />}
    </li>
  );
}

/** The server writes to them only after a yes, and each time only after a new one. */
function TellByMail({ contact: { id, name, email }, text }: { contact: TrustedContact; text: string }) {
  const t = useT();
  const textOf = useProblemText();
  const { tell } = useEpisode();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const send = async () => {
    setBusy(true);
    try {
      await tell('tell', { contactId: id, yes: true });
      setSaid(t('chat.help.contact.told', { name }));
    } catch (error) {
      setSaid(t('chat.help.contact.notTold', { name, why: textOf(error) }));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('chat.help.contact.byMail', { name })}</Button>
      <p className="meta" role="status">
        {said}
      </p>
      <Dialog
        open={isAsking}
        title={t('chat.help.contact.ask', { name })}
        describe={t('chat.help.contact.what', { name, email })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button busy={isBusy} onClick={() => void send()}>
              {t('chat.help.contact.yes', { name })}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t('chat.help.contact.no')}
            </Button>
          </>
        }
      >
        <blockquote>{text}</blockquote>
      </Dialog>
    </div>
  );
}
