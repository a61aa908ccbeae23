import { useT } from '#ui/i18n/use-t.ts';
import type { Entry } from '../../entries/contract.ts';
import { FactItem } from '../cases/fact-item.tsx';
import { ofKind } from '../cases/of-kind.ts';

/** What happened, who has to do with it, and what its person wants to know, in their own words. */
export function SharedFacts({ description, entries }: { description: string; entries: readonly Entry[] }) {
  const t = useT();
  const [facts, parties, issues] = [ofKind(entries, 'fact'), ofKind(entries, 'party'), ofKind(entries, 'issue')];
  return (
    <div className="stack stack-5">
      {description && <p className="legal-text measure">{description}</p>}
      {facts.length > 0 && (
        <ol className="timeline">
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} entries={entries} />
          ))}
        </ol>
      )}
      {parties.length > 0 && (
        <section className="stack stack-2" aria-labelledby="legal-shared-parties">
          <h3 className="t-lead" id="legal-shared-parties">
            {t('despacho-legal.entries.party.title')}
          </h3>
          <ul className="rows">
            {parties.map(({ id, body: { name, role, is, aliases, note } }) => (
              <li className="legal-row" key={id}>
                <b className="legal-text">{name}</b>
                <p className="meta">
                  {[
                    t(`despacho-legal.entries.party.roles.${role}`),
                    t(`despacho-legal.entries.party.sort.${is}`),
                    ...aliases,
                  ].join(' · ')}
                </p>
                {note && <p className="legal-text">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {issues.length > 0 && (
        <section className="stack stack-2" aria-labelledby="legal-shared-issues">
          <h3 className="t-lead" id="legal-shared-issues">
            {t('despacho-legal.received.questions')}
          </h3>
          <ul className="rows">
            {issues.map(({ id, body: { question, note } }) => (
              <li className="legal-row" key={id}>
                <p className="legal-text">{question}</p>
                {note && <p className="meta legal-text">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
