import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Saved, type SaveState } from '#ui/primitives/saved.tsx';
import { Scale } from '#ui/primitives/scale.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { MarkTurn, ReviewedTurn, Session } from '../../contract.ts';
import { draftMemory } from '../session/draft-memory.ts';
import type { PracticeSession } from '../session/use-practice-session.ts';

type Props = { practice: PracticeSession; session: Session; turn: ReviewedTurn };

/** What the turn cost, in the person's own judgement, and how to go on: one step, once more, or enough for today. */
export function ReviewActs({ practice, session, turn }: Props) {
  const t = useT();
  const go = useGo();
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [chosen, setChosen] = useState<number>();
  const { busy, change } = practice;
  const { id, status, turns, now, turn: at } = session;
  const rehearsal = `/comunicacion-social/ensayo/${id}`;
  const isOpen = status === 'open';
  const isLast = turn.index === turns.length - 1;

  const cost = async (energy: number) => {
    setChosen(energy);
    setSaveState('saving');
    const kept = await change((url, version) => {
      const marked: MarkTurn = { version, index: turn.index, energy };
      return api.patch<Session>(`${url}/turns`, marked);
    });
    setSaveState(kept ? 'saved' : 'failed');
  };
  const again = async () => {
    const back = await change((url, version) => api.post<Session>(`${url}/again`, { version }));
    if (!back) return;
    draftMemory.forgetHeld(id, back.draft);
    go(rehearsal);
  };
  const enough = async () => {
    if (isOpen && now.isOver && !(await change((url, version) => api.post<Session>(`${url}/finish`, { version })))) return;
    if (isOpen && !now.isOver) showToast({ text: t('comunicacion-social.reviewing.keptAt', { number: at.number }) });
    go('/comunicacion-social');
  };
  const next = () => {
    if (!isOpen) return t('comunicacion-social.reviewing.toEnd');
    if (now.isOver) return t('comunicacion-social.reviewing.readEnd');
    return t('comunicacion-social.reviewing.next', { number: at.number });
  };

  return (
    <section className="card stack stack-5" aria-label={t('comunicacion-social.reviewing.goOn')}>
      <div className="stack stack-2 practice-cost">
        <Scale
          legend={t('comunicacion-social.reviewing.energy')}
          min={0}
          max={10}
          minLabel={t('comunicacion-social.reviewing.energyNone')}
          maxLabel={t('comunicacion-social.reviewing.energyAll')}
          value={chosen ?? turn.energy}
          onChange={(energy) => void cost(energy)}
        />
        <Saved state={saveState} />
      </div>
      <div className="u-row btns">
        <Button kind="primary" onClick={() => go(rehearsal)}>
          {next()}
        </Button>
        {isOpen && isLast && (
          <Button busy={busy} onClick={() => void again()}>
            {t('comunicacion-social.repeatTurn', { number: turns.length })}
          </Button>
        )}
        <Button kind="quiet" busy={busy} onClick={() => void enough()}>
          {t(isOpen ? 'comunicacion-social.reviewing.enough' : 'comunicacion-social.toToday')}
        </Button>
      </div>
    </section>
  );
}
