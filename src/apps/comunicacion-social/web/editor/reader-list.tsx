import { useId, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { readersKey, useReaders, writtenUrl } from './use-written.ts';

/** For whom the situation is, of those who let its author in now. */
export function ReaderList({ scenarioId, isReady }: { scenarioId: string; isReady: boolean }) {
  const t = useT();
  const id = useId();
  const { data, error, refetch } = useReaders(scenarioId);
  const { busy, error: problem, act } = useAct(readersKey(scenarioId));
  // What was pressed is seen at once; what the server says then counts.
  const [pressed, setPressed] = useState<{ grantId: string; isReader: boolean }>();
  const share = (grantId: string, isReader: boolean) => {
    setPressed({ grantId, isReader });
    const url = `${writtenUrl}/${scenarioId}/readers/${grantId}`;
    return act(() => (isReader ? api.put(url) : api.delete(url))).finally(() => setPressed(undefined));
  };
  return (
    <section className="sec" aria-labelledby={id}>
      <h3 className="t-lead" id={id}>
        {t('comunicacion-social.editor.share')}
      </h3>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.length === 0 && <p className="muted measure">{t('comunicacion-social.editor.shareNobody')}</p>}
      {data && data.length > 0 && (
        <>
          <p className="muted measure">{t('comunicacion-social.editor.shareText')}</p>
          {!isReady && <p className="muted measure">{t('comunicacion-social.editor.shareDraft')}</p>}
          <ul className="rows editor-readers">
            {data.map(({ grantId, name, isReader }) => (
              <li key={grantId}>
                <Switch
                  label={name}
                  checked={pressed?.grantId === grantId ? pressed.isReader : isReader}
                  disabled={busy && pressed?.grantId !== grantId}
                  onChange={(isOn) => void share(grantId, isOn)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {problem !== undefined && <ProblemNotice error={problem} />}
    </section>
  );
}
