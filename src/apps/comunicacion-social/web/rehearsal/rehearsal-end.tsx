import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { Session } from '../../contract.ts';
import { draftMemory } from '../session/draft-memory.ts';
import type { PracticeSession } from '../session/use-practice-session.ts';
import { PersonaWords } from './persona-words.tsx';
import { RehearsalHead } from './rehearsal-head.tsx';
import { TurnMap } from './turn-map.tsx';

/** The other person's last words. Nothing more is to be replied; the last turn can still be said again. */
export function RehearsalEnd({ practice, session }: { practice: PracticeSession; session: Session }) {
  const t = useT();
  const go = useGo();
  const { busy, problem, change } = practice;
  const finish = () => change((url, version) => api.post<Session>(`${url}/finish`, { version }));
  const again = () =>
    change(async (url, version) => {
      const back = await api.post<Session>(`${url}/again`, { version });
      // Before the field is there, which would take them up.
      draftMemory.forgetHeld(session.id, back.draft);
      return back;
    });
  return (
    <>
      <RehearsalHead session={session} />
      <div className="cols">
        <div className="stack stack-5">
          <PersonaWords session={session} />
          <section className="stack stack-2">
            <h2 className="t-lead">{t('comunicacion-social.ending.title')}</h2>
            <p className="muted">{t('comunicacion-social.ending.text', { name: session.scenario.persona.name })}</p>
          </section>
          {problem !== undefined && <ProblemNotice error={problem} />}
          <div className="u-row btns">
            <Button kind="primary" busy={busy} onClick={() => void finish()}>
              {t('comunicacion-social.ending.finish')}
            </Button>
            {session.turns.length > 0 && (
              <Button busy={busy} onClick={() => void again()}>
                {t('comunicacion-social.repeatTurn', { number: session.turns.length })}
              </Button>
            )}
            {session.turns.length > 0 && (
              <Button kind="quiet" onClick={() => go(`/comunicacion-social/ensayo/${session.id}/repaso`)}>
                {t('comunicacion-social.ending.review')}
              </Button>
            )}
          </div>
        </div>
        <TurnMap session={session} />
      </div>
    </>
  );
}
