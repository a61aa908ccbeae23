import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { LawReply } from '../../laws/contract.ts';
import { countries } from '../laws/countries.ts';
import { KeepInCase } from '../laws/keep-in-case.tsx';
import { LawNotice } from '../laws/law-notice.tsx';
import { LawQuote } from '../laws/law-quote.tsx';
import { NotFoundReply } from './not-found-reply.tsx';
import { OtherArticles, sentencesAtFirst } from './other-articles.tsx';
import { PeopleReply } from './people-reply.tsx';
import type { useAsk } from './use-ask.ts';

type Props = { reply: LawReply; ask: ReturnType<typeof useAsk> };

/** What was answered: the law, or what is done instead. */
export function AskReply({ reply, ask }: Props) {
  if (reply.outcome === 'answer') return <Answer reply={reply} question={ask.question} />;
  if (reply.outcome === 'handoff_human') return <PeopleReply reply={reply} goOn={() => void ask.ask({ sawPeople: true })} />;
  if (reply.outcome === 'not_found') return <NotFoundReply reply={reply} country={ask.country} />;
  if (reply.outcome === 'ask') return <WhichCountry reply={reply} ask={ask} />;
  return <Refused reply={reply} />;
}

function Answer({ reply: { articles }, question }: { reply: Extract<LawReply, { outcome: 'answer' }>; question: string }) {
  const t = useT();
  const [first, ...others] = articles;
  return (
    <section className="sec" aria-labelledby="law-reply">
      <div className="stack stack-2">
        <h2 className="t-head law-focus" id="law-reply" tabIndex={-1}>
          {t('despacho-legal.laws.reply.title')}
        </h2>
        <p className="meta">{t('despacho-legal.laws.reply.found', { count: articles.length })}</p>
      </div>
      {first && (
        <LawQuote quote={first} hasNoNotice most={sentencesAtFirst}>
          <KeepInCase quote={first} question={question} />
        </LawQuote>
      )}
      {others.length > 0 && <OtherArticles articles={others} question={question} />}
      <LawNotice isCut />
    </section>
  );
}

function WhichCountry({ reply, ask }: { reply: Extract<LawReply, { outcome: 'ask' }>; ask: Props['ask'] }) {
  const t = useT();
  return (
    <section className="sec" aria-labelledby="law-reply">
      <h2 className="t-head law-focus" id="law-reply" tabIndex={-1}>
        {t('despacho-legal.laws.reply.which')}
      </h2>
      <p>{t(`despacho-legal.answer.outcomes.${reply.because}`)}</p>
      <div className="u-row">
        {countries.map((country) => (
          <Button key={country} onClick={() => void ask.ask({ country, isDecided: true })}>
            {t(`despacho-legal.laws.country.${country}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Refused({ reply }: { reply: Extract<LawReply, { outcome: 'refuse' }> }) {
  const t = useT();
  return (
    <section className="sec measure" aria-labelledby="law-reply">
      <h2 className="t-head law-focus" id="law-reply" tabIndex={-1}>
        {t('despacho-legal.laws.reply.refuse')}
      </h2>
      <Callout kind="note">
        <p>{t(`despacho-legal.answer.outcomes.${reply.because}`)}</p>
      </Callout>
    </section>
  );
}
