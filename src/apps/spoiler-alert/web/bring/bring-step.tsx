import './bring.css';
import { useT } from '#ui/i18n/use-t.ts';
import { FileDrop } from '#ui/primitives/file-drop.tsx';
import { Frame } from '../frame.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useChatWork } from '../reading/use-chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { WorkProgress } from '../reading/work-progress.tsx';
import { ExportGuides } from './export-guides.tsx';
import { PasteField } from './paste-field.tsx';
import { Refusal } from './refusal.tsx';

/** The chat comes here: pasted, or as the file that another app made. Whatever happens, what was brought stays. */
export function BringStep() {
  const t = useT();
  const { brought } = useVisit();
  const { doing, ended } = useChatWork();
  const isCancelled = ended === 'cancelled';
  return (
    <Frame title={t('spoiler-alert.bring.title')} lead={t('spoiler-alert.bring.lead')} position={1}>
      {doing === 'opening' ? (
        <WorkProgress />
      ) : (
        <>
          {ended && !isCancelled && <Refusal why={ended} />}
          <div role="status">{isCancelled && <p>{t('spoiler-alert.bring.working.cancelled')}</p>}</div>
          <PasteField />
          <FileDrop
            accept=".txt,.zip,.json,.xml,.eml,.mbox,.mbx"
            words={{
              title: t('spoiler-alert.bring.file.title'),
              choose: t('spoiler-alert.bring.file.choose'),
              drop: t('spoiler-alert.bring.file.drop'),
              kinds: t('spoiler-alert.bring.file.kinds'),
              several: t('spoiler-alert.bring.file.several'),
              last: brought && 'file' in brought ? t('spoiler-alert.bring.file.now', { name: brought.file.name }) : undefined,
            }}
            onFile={(file) => void chatWork.open({ file })}
          />
          <ExportGuides />
        </>
      )}
    </Frame>
  );
}
