import { useEffect, useRef } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { Session } from '../../contract.ts';
import type { PracticeSession } from '../session/use-practice-session.ts';
import { useReplyDraft } from '../session/use-reply-draft.ts';
import { HintLadder } from './hint-ladder.tsx';
import { PersonaWords } from './persona-words.tsx';
import { RehearsalHead } from './rehearsal-head.tsx';
import { ReplyForm } from './reply-form.tsx';
import { TurnMap } from './turn-map.tsx';
import { useTurnActs } from './use-turn-acts.ts';
import { VoiceReply } from './voice-reply.tsx';

type Props = {
  practice: PracticeSession;
  session: Session;
  /** What stands above: people to call. */
  fixed: FixedWords | undefined;
  onFixed(fixed: FixedWords | undefined): void;
};

/** One turn: what the other person says, what helps, and the reply. */
export function RehearsalView({ practice, session, fixed, onFixed }: Props) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useReplyDraft(session);
  const { reply, stop, hint, missing } = useTurnActs({ practice, session, draft, field, onFixed });
  const { busy, problem } = practice;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) shown.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problem]);

  return (
    <>
      {fixed && (
        <div className="stack stack-4">
          <p>{t('comunicacion-social.danger.ifRehearsed')}</p>
          <div className="u-row">
            <Button kind="quiet" busy={busy} onClick={() => void reply({ isRehearsed: true })}>
              {t('comunicacion-social.danger.rehearsed')}
            </Button>
          </div>
        </div>
      )}
      <RehearsalHead session={session} />
      <div className="cols">
        <div className="stack stack-5">
          <PersonaWords key={session.turns.length} session={session} />
          <ReplyForm
            draft={draft}
            field={field}
            error={missing ? t('comunicacion-social.rehearsing.empty') : undefined}
            onSend={() => void reply()}
          >
            <VoiceReply sessionId={session.id} />
          </ReplyForm>
          <HintLadder now={session.now} busy={busy} onAsk={() => void hint()} />
          <div ref={shown}>
            {problem !== undefined && <ProblemNotice title={t('comunicacion-social.rehearsing.notTaken')} error={problem} />}
          </div>
          <div className="u-row btns">
            <Button kind={fixed ? 'line' : 'primary'} busy={busy} onClick={() => void reply()}>
              {t('comunicacion-social.rehearsing.reply')}
            </Button>
            <Button kind="quiet" busy={busy} onClick={() => void stop()}>
              {t('comunicacion-social.rehearsing.stop')}
            </Button>
          </div>
        </div>
        <TurnMap session={session} />
      </div>
    </>
  );
}
