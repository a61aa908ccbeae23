import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { CaseFile } from '../../entries/contract.ts';
import { ofKind } from './of-kind.ts';
import { useFactDate } from './use-fact-date.ts';

/** What does not fit together yet, told calmly: perhaps one of them was another day, and perhaps both are right. */
export function Contradictions({ file }: { file: CaseFile }) {
  const t = useT();
  const dateOf = useFactDate();
  if (file.contradictions.length === 0) return null;
  const facts = new Map(ofKind(file.entries, 'fact').map((fact) => [fact.id, fact.body]));
  const whatOf = (id = '') => facts.get(id)?.what ?? '';
  const whenOf = (id = '') => {
    const fact = facts.get(id);
    return fact ? dateOf(fact.when).toLocaleLowerCase() : '';
  };
  return (
    <Callout kind="maybe" title={t('despacho-legal.entries.unlike.title')}>
      <ul className="list measure">
        {file.contradictions.map(({ kind, facts: [first, second], said }) => (
          <li key={`${kind} ${first} ${second}`} className="legal-text">
            {t(`despacho-legal.entries.unlike.${kind}`, {
              first: whatOf(first),
              second: whatOf(second),
              day: whenOf(first),
              other: whenOf(second),
              said: said ?? '',
            })}
          </li>
        ))}
      </ul>
      <p className="meta">{t('despacho-legal.entries.unlike.calm')}</p>
    </Callout>
  );
}
