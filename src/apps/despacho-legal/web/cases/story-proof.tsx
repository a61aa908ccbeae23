import { useT } from '#ui/i18n/use-t.ts';
import type { EntryOf } from '../../entries/contract.ts';
import { GiveEvidence } from './give-evidence.tsx';
import { useCaseFile } from './use-case.ts';

type Props = { caseId: string; evidence: readonly string[]; onGiven(id: string): void };

/** A file that shows what was just told: it is in the case at once, beside the answer. */
export function StoryProof({ caseId, evidence, onGiven }: Props) {
  const t = useT();
  const { data } = useCaseFile(caseId);
  const given = (data?.entries ?? []).filter(
    (entry): entry is EntryOf<'evidence'> => entry.kind === 'evidence' && evidence.includes(entry.id),
  );
  return (
    <div className="stack stack-3">
      <GiveEvidence caseId={caseId} label={t('despacho-legal.story.file')} onGiven={({ id }) => onGiven(id)} />
      {given.length > 0 && (
        <div>
          <p className="meta">{t('despacho-legal.story.files')}</p>
          <ul className="list">
            {given.map(({ id, body }) => (
              <li key={id}>{body.name}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
