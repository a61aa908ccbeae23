import { useId } from 'react';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { MarkTurn, ReviewedTurn, Session } from '../../contract.ts';
import type { Skill } from '../../core/skills.ts';
import type { PracticeSession } from '../session/use-practice-session.ts';
import { FindingRow } from './finding-row.tsx';
import { MarkedReply } from './marked-reply.tsx';
import { OtherWays } from './other-ways.tsx';
import { QuotedText } from './quoted-text.tsx';
import { ReplyNote } from './reply-note.tsx';
import { ReviewActs } from './review-acts.tsx';

type Props = { practice: PracticeSession; session: Session; turn: ReviewedTurn };

/** What can be read in a reply, with the words it is read in; one change; other ways; and what the other person could do. */
export function ReviewView({ practice, session, turn }: Props) {
  const t = useT();
  const id = useId();
  const { name } = session.scenario.persona;
  const { index, said, reply, found, change, alternatives, otherCould } = turn;
  const mark = (skill: Skill, isMet: boolean) =>
    practice.change((url, version) => {
      const marked: MarkTurn = { version, index, unclear: { skill, isMet } };
      return api.patch<Session>(`${url}/turns`, marked);
    });
  return (
    <>
      <header className="title">
        <p className="meta">
          {t('comunicacion-social.reviewing.where', { number: index + 1, of: Math.max(session.turn.of, session.turns.length) })}
        </p>
        <h1>{t('comunicacion-social.reviewing.title')}</h1>
        <p>{t('comunicacion-social.reviewing.lead')}</p>
      </header>
      <Turns session={session} index={index} />
      <ReplyNote sessionId={session.id} index={index} />
      <section className="card stack stack-5" aria-labelledby={id}>
        <h2 className="sr" id={id}>
          {t('comunicacion-social.reviewing.yours')}
        </h2>
        <div className="stack stack-2">
          <p className="muted practice-said-before">{t('comunicacion-social.reviewing.said', { name, said })}</p>
          <MarkedReply reply={reply} found={found} />
        </div>
        {found.length > 0 ? (
          <ol className="practice-why">
            {found.map((finding, at) => (
              <FindingRow
                key={finding.skill}
                number={at + 1}
                finding={finding}
                onSay={(isMet) => void mark(finding.skill, isMet)}
              />
            ))}
          </ol>
        ) : (
          <p className="muted">{t('comunicacion-social.reviewing.nothing')}</p>
        )}
      </section>
      {change && (
        <section className="sec" aria-labelledby={`${id}-change`}>
          <h2 className="t-lead" id={`${id}-change`}>
            {t('comunicacion-social.reviewing.change')}
          </h2>
          <Callout icon="arrow-right-left">
            <p>
              <QuotedText text={change} />
            </p>
          </Callout>
        </section>
      )}
      <OtherWays alternatives={alternatives} />
      <section className="sec" aria-labelledby={`${id}-other`}>
        <h2 className="t-lead" id={`${id}-other`}>
          {t('comunicacion-social.reviewing.other', { name })}
        </h2>
        <p className="measure" lang={session.scenario.language}>
          {otherCould}
        </p>
      </section>
      {practice.problem !== undefined && <ProblemNotice error={practice.problem} />}
      <ReviewActs practice={practice} session={session} turn={turn} />
    </>
  );
}

/** The way to the review of each turn that is over. */
function Turns({ session: { id, turns }, index }: { session: Session; index: number }) {
  const t = useT();
  if (turns.length < 2) return null;
  return (
    <nav className="seg practice-turn-links" aria-label={t('comunicacion-social.reviewing.turns')}>
      {turns.map((turn) => (
        <Link
          key={turn.index}
          to={`/comunicacion-social/ensayo/${id}/repaso?turno=${turn.index + 1}`}
          aria-current={turn.index === index ? 'true' : undefined}
        >
          {t('comunicacion-social.turn', { number: turn.index + 1 })}
        </Link>
      ))}
    </nav>
  );
}
