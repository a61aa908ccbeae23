import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useChanges } from './use-documents.ts';

/** What changed, piece by piece and word by word. Colour says nothing alone: what went is struck out, what came is underlined. */
export function VersionChanges({ documentId, from, to }: { documentId: string; from: number; to: number | undefined }) {
  const t = useT();
  const { data, error, refetch } = useChanges(documentId, from, to);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const changed = data.changes.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return <p role="status">{t('despacho-legal.documents.versions.same')}</p>;
  return (
    <div role="status">
      <ul className="stack stack-3">
        {changed.map(({ kind, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place alone
          <li className="stack stack-1" key={at}>
            <p className="meta">{t(`despacho-legal.documents.versions.${kind}`)}</p>
            <p lang="es">
              {words.map((word, index) => {
                const key = `${index}`;
                if (word.kind === 'removed') return <del key={key}>{word.text}</del>;
                return word.kind === 'added' ? <ins key={key}>{word.text}</ins> : <span key={key}>{word.text}</span>;
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
