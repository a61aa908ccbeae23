import { useId, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { Session } from '../../contract.ts';
import { writtenUrl } from './use-written.ts';

type Props = {
  scenarioId: string;
  levels: readonly { difficulty: number }[];
  isWhole: boolean;
  /** What is written is on the server before it is tried. */
  save(): Promise<boolean>;
};

/** A rehearsal of what is written, as another person will see it. */
export function TryIt({ scenarioId, levels, isWhole, save }: Props) {
  const t = useT();
  const id = useId();
  const go = useGo();
  const { busy, error, act } = useAct();
  // Sent twice it is one session.
  const [clientSessionId] = useState(() => crypto.randomUUID());

  const begin = (difficulty: number) =>
    act(async () => {
      if (!(await save())) return;
      const url = `${writtenUrl}/${scenarioId}/try`;
      const session = await api.post<Session>(url, { clientSessionId, difficulty });
      go(`/comunicacion-social/ensayo/${session.id}`);
    });
  return (
    <section className="sec" aria-labelledby={id}>
      <h3 className="t-lead" id={id}>
        {t('comunicacion-social.editor.tryIt')}
      </h3>
      <p className="muted measure">{t(`comunicacion-social.editor.${isWhole ? 'tryText' : 'tryLater'}`)}</p>
      {isWhole && (
        <div className="u-row btns">
          {levels.map(({ difficulty }, index) => (
            <Button key={difficulty} icon="play" busy={busy} onClick={() => void begin(difficulty)}>
              {t('comunicacion-social.editor.tryLevel', { number: index + 1 })}
            </Button>
          ))}
        </div>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
    </section>
  );
}
