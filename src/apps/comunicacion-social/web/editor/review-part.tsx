import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { WrittenScenario } from '../../editor/contract.ts';
import { FaultList } from './fault-list.tsx';
import { ReaderList } from './reader-list.tsx';
import { TryIt } from './try-it.tsx';
import { writtenUrl } from './use-written.ts';
import type { WrittenDraft } from './use-written-draft.ts';

type Props = { written: WrittenDraft; onGo(at: string): void };

/** What is missing, a try, for whom it is; and whether it is ready for them. */
export function ReviewPart({ written, onGo }: Props) {
  const t = useT();
  const { busy, error, clear, act } = useAct();
  const { id, status, faults } = written.server;
  const isReady = status === 'ready';
  const isWhole = faults.length === 0;

  const mark = (how: 'ready' | 'reopen') =>
    act(async () => {
      if (!(await written.save())) return;
      const { version } = written.latestServer();
      const answer = await api.post<WrittenScenario>(`${writtenUrl}/${id}/${how}`, { version });
      written.takeIn(answer);
      announce(t(`comunicacion-social.editor.${how === 'ready' ? 'nowReady' : 'nowDraft'}`));
    });
  const seeNow = async () => {
    if (!(await act(() => written.takeTheirs()))) return;
    clear();
    announce(t('comunicacion-social.editor.seenNow'));
    document.querySelector<HTMLElement>('#editor-part')?.focus();
  };
  const isBehind = isProblem(error, 'comunicacion-social/written-changed');
  const faultsNow = isProblem(error, 'comunicacion-social/written-has-faults');

  return (
    <div className="stack stack-6">
      {isReady && (
        <Callout kind="ok" title={t('comunicacion-social.editor.isReady')}>
          <p>{t('comunicacion-social.editor.isReadyText')}</p>
          <div className="u-row">
            <Button icon="pencil" busy={busy} onClick={() => void mark('reopen')}>
              {t('comunicacion-social.editor.reopen')}
            </Button>
          </div>
        </Callout>
      )}
      {!isReady && <FaultList faults={faults} onGo={onGo} />}
      <TryIt scenarioId={id} levels={written.content.levels} isWhole={isWhole} save={written.save} />
      <ReaderList scenarioId={id} isReady={isReady} />
      {!isReady && (
        <div className="stack stack-2">
          <div className="u-row btns">
            <Button
              kind="primary"
              icon="check"
              busy={busy}
              disabledReason={isWhole ? undefined : t('comunicacion-social.editor.readyLater')}
              onClick={() => void mark('ready')}
            >
              {t('comunicacion-social.editor.ready')}
            </Button>
          </div>
        </div>
      )}
      {isBehind && (
        <Callout kind="warn" role="alert" title={t('comunicacion-social.editor.behind')}>
          <p>{t('comunicacion-social.editor.behindText')}</p>
          <div className="u-row">
            <Button busy={busy} onClick={() => void seeNow()}>
              {t('comunicacion-social.editor.seeNow')}
            </Button>
          </div>
        </Callout>
      )}
      {error !== undefined && !isBehind && !(faultsNow && !isWhole) && <ProblemNotice error={error} />}
    </div>
  );
}
