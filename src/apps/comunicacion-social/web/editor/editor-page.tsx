import './editor.css';
import '../rehearsal/rehearsal.css';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { NoAuthor } from './no-author.tsx';
import { ScenarioEditor } from './scenario-editor.tsx';
import { useWritten } from './use-written.ts';

/** One situation that a professional writes. */
export function Page() {
  const t = useT();
  const scenarioId = useParam('scenarioId');
  const { data, error, refetch } = useWritten(scenarioId);
  if (data) return <ScenarioEditor key={data.id} read={data} />;
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.editor.title')}</h1>
      </header>
      {error ? <NoAuthor error={error} retry={() => void refetch()} /> : <Loading />}
    </>
  );
}
