import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useSession } from '#ui/session/use-session.ts';
import { useAccountPlace } from '../account/use-account-place.ts';
import { Refusal } from '../bring/refusal.tsx';
import { OwnHelp } from '../danger/own-help.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useChatWork } from '../reading/use-chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { isAlone, visitMemory } from '../reading/visit-memory.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';
import { AliasFields } from './alias-fields.tsx';
import { ChatNumbers } from './chat-numbers.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { OtherChat } from './other-chat.tsx';
import { useAliases } from './use-aliases.ts';

const nobody = 'none';

/** What was found, who the person is, what the others are called, and where the chat is kept. Then it is read. */
export function PeopleForm({ facts }: { facts: ChatFacts }) {
  const t = useT();
  const visit = useVisit();
  const { user } = useSession();
  const { ended } = useChatWork();
  const [isMissing, setMissing] = useState(false);
  const [isWithout, setWithout] = useState(false);
  const account = useAccountPlace();
  const isAllowed = account.consent?.granted === true;
  const where = useRef<HTMLDivElement>(null);
  const who = useRef<HTMLDivElement>(null);
  const { reader, reading, ownDanger } = visit;
  const { aliases, others, rename } = useAliases(facts);
  const form = useRef<HTMLFormElement>(null);
  const isCancelled = ended === 'cancelled';
  useEffect(() => {
    if (isCancelled) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
  }, [isCancelled]);
  const isShort = !isAlone(visit);
  const look = async () => {
    const wanted = isShort ? 'page' : visit.keep;
    await chatWork.look(user?.id);
    if (visitMemory.read().keep !== wanted) showToast({ text: t('spoiler-alert.confirm.keep.failed') });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reader === undefined) {
      setMissing(true);
      who.current?.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    // Whatever was allowed before this page was opened: nothing leaves the device without it.
    if (!isShort && visit.keep === 'account' && !isAllowed) {
      setWithout(true);
      const [toTurnOn, chosen] = ['[role=switch]', 'input:checked'].map((one) => where.current?.querySelector<HTMLElement>(one));
      (toTurnOn ?? chosen)?.focus();
      return;
    }
    visitMemory.change({ aliases });
    void look();
  };
  const people = facts.people.map(({ name, messages }, at) => ({
    value: String(at),
    label: name,
    hint: t('spoiler-alert.confirm.who.count', { count: messages }),
  }));
  const refused = reading?.outcome === 'cannot-say' ? reading.why : undefined;

  return (
    <form className="stack stack-6 spoiler-measure" ref={form} onSubmit={submit}>
      {ownDanger && <OwnHelp kind={ownDanger} />}
      {refused && <Refusal why={refused} />}
      {!refused && ended && !isCancelled && <Refusal why={ended} />}
      <div role="status">{isCancelled && <p>{t('spoiler-alert.bring.working.cancelled')}</p>}</div>
      <ChatNumbers facts={facts} />
      <div ref={who}>
        <ChoiceGroup
          legend={t('spoiler-alert.confirm.who.legend')}
          help={t('spoiler-alert.confirm.who.help')}
          error={isMissing ? t('spoiler-alert.confirm.who.choose') : undefined}
          options={[
            ...people,
            { value: nobody, label: t('spoiler-alert.confirm.who.none'), hint: t('spoiler-alert.confirm.who.noneHint') },
          ]}
          value={reader === undefined ? null : reader === null ? nobody : String(reader)}
          onChange={(value) => {
            setMissing(false);
            // Another reader changes who has a name, and which letter it is.
            visitMemory.change({ reader: value === nobody ? null : Number(value), reading: null, ownDanger: null, aliases: [] });
          }}
        />
      </div>
      {!isShort && reader !== undefined && <AliasFields others={others} onRename={rename} />}
      {isShort ? (
        <p>{t('spoiler-alert.confirm.keep.only')}</p>
      ) : (
        <div ref={where}>
          <KeepChoice account={account} isMissing={isWithout && !isAllowed} />
        </div>
      )}
      <div className="stack stack-2">
        <h2 className="t-lead">{t('spoiler-alert.confirm.next.title')}</h2>
        <p>{t('spoiler-alert.confirm.next.text')}</p>
        <p>{t('spoiler-alert.confirm.next.describes')}</p>
      </div>
      <div className="u-row">
        <Button kind={ownDanger ? 'line' : 'primary'} type="submit">
          {t('spoiler-alert.confirm.go')}
        </Button>
        <OtherChat />
      </div>
    </form>
  );
}
