import './confirm.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { mostPeople } from '../../core/most-people.ts';
import { Frame } from '../frame.tsx';
import { useChatWork } from '../reading/use-chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { WorkProgress } from '../reading/work-progress.tsx';
import { ChatChoice } from './chat-choice.tsx';
import { DateQuestion } from './date-question.tsx';
import { PeopleForm } from './people-form.tsx';
import { TooManyPeople } from './too-many-people.tsx';

/** What only a person can say about the chat: which one, which number is the day, who they are. One question at a time. */
export function ConfirmStep() {
  const t = useT();
  const { question, facts } = useVisit();
  const { doing } = useChatWork();
  const isTooMany = facts !== null && facts.people.length > mostPeople;
  return (
    <Frame title={t('spoiler-alert.confirm.title')} lead={t('spoiler-alert.confirm.lead')} position={2}>
      {doing && <WorkProgress />}
      {!doing && question?.outcome === 'which-date' && <DateQuestion question={question} />}
      {!doing && question?.outcome === 'choose' && <ChatChoice names={question.names} />}
      {!doing && !question && facts && (isTooMany ? <TooManyPeople facts={facts} /> : <PeopleForm facts={facts} />)}
      {!doing && !question && !facts && <Loading />}
    </Frame>
  );
}
