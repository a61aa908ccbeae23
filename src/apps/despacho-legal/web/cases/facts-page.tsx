import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useSession } from '#ui/session/use-session.ts';
import type { LegalCase } from '../../cases/contract.ts';
import { askMemory } from '../ask/ask-memory.ts';
import { CaseFrame, type Danger } from './case-frame.tsx';
import { Contradictions } from './contradictions.tsx';
import { EntryRow } from './entry-row.tsx';
import { EntrySection } from './entry-section.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { FactFields, factSpec } from './fact-fields.tsx';
import { FactItem } from './fact-item.tsx';
import { ofKind } from './of-kind.ts';
import { PartyFields, partySpec } from './party-fields.tsx';
import { useCaseFile } from './use-case.ts';
import { useEntryActs } from './use-entry-acts.ts';
import { IssueFields, issueSpec, NoteFields, noteSpec } from './word-fields.tsx';

/** "Qué pasó": the timeline, who is in it, what shows it, and what is still to be asked. */
export function Page() {
  return <CaseFrame tab="facts">{(its, danger) => <Known its={its} danger={danger} />}</CaseFrame>;
}

function Known({ its, danger }: { its: LegalCase; danger: Danger }) {
  const t = useT();
  const { data, error, refetch } = useCaseFile(its.id);
  const { remove } = useEntryActs(its.id);
  const { user } = useSession();
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const { entries } = data;
  const shared = { caseId: its.id, danger };
  const story = its.story && !its.story.isFinished ? 'goOn' : 'tell';
  return (
    <>
      <div className="u-row">
        <ButtonLink icon="route" to={`/despacho-legal/casos/${its.id}/contar`}>
          {t(`despacho-legal.cases.story.${story}`)}
        </ButtonLink>
      </div>
      <Contradictions file={data} />
      <EntrySection
        {...shared}
        kind="fact"
        own={ofKind(entries, 'fact')}
        spec={factSpec}
        fields={(props) => <FactFields {...props} entries={entries} />}
        item={(fact, { onChange }) => (
          <FactItem key={fact.id} {...{ fact, entries, onChange }} onRemove={() => void remove(fact)} />
        )}
        list={(items) => <ol className="timeline">{items}</ol>}
      />
      <EntrySection
        {...shared}
        kind="party"
        own={ofKind(entries, 'party')}
        spec={partySpec}
        fields={(props) => <PartyFields {...props} />}
        item={({ id, kind, body }, { onChange }) => (
          <EntryRow
            key={id}
            id={id}
            name={body.name}
            about={
              <p className="meta legal-text">
                {[
                  body.role !== 'other' && t(`despacho-legal.entries.party.roles.${body.role}`),
                  t(`despacho-legal.entries.party.sort.${body.is}`),
                  ...body.aliases,
                  body.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            }
            onChange={onChange}
            onRemove={() => void remove({ id, kind })}
          />
        )}
      />
      <EvidenceList {...shared} entries={entries} />
      <EntrySection
        {...shared}
        kind="issue"
        own={ofKind(entries, 'issue')}
        spec={issueSpec}
        fields={(props) => <IssueFields {...props} />}
        item={({ id, kind, body }, { onChange }) => (
          <EntryRow
            key={id}
            id={id}
            name={body.question}
            about={
              <p className="meta legal-text">
                {[t(`despacho-legal.entries.issue.${body.isAnswered ? 'answered' : 'open'}`), body.note]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            }
            acts={
              <ButtonLink
                kind="quiet"
                icon="search"
                to={`/despacho-legal/preguntar?caso=${its.id}`}
                onClick={() => askMemory.keep(user?.id ?? '', { question: body.question, reply: undefined, country: null })}
                aria-describedby={`entry-${id}`}
              >
                {t('despacho-legal.entries.issue.ask')}
              </ButtonLink>
            }
            onChange={onChange}
            onRemove={() => void remove({ id, kind })}
          />
        )}
      />
      <EntrySection
        {...shared}
        kind="note"
        own={ofKind(entries, 'note')}
        spec={noteSpec}
        fields={(props) => <NoteFields {...props} />}
        item={({ id, kind, body }, { onChange }) => (
          <EntryRow key={id} id={id} name={body.text} onChange={onChange} onRemove={() => void remove({ id, kind })} />
        )}
      />
    </>
  );
}
