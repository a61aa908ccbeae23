import '../laws/laws.css';
import { useEffect, useRef } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { AskForm } from './ask-form.tsx';
import { AskReply } from './ask-reply.tsx';
import { AskedForCase } from './asked-for-case.tsx';
import { useAsk } from './use-ask.ts';

/** A question in somebody's own words, and what the loaded laws say to it. */
export function Page() {
  const t = useT();
  const ask = useAsk();
  const answer = useRef<HTMLDivElement>(null);
  const isBack = useRef(ask.reply !== undefined);
  const { reply } = ask;
  useEffect(() => {
    // What was there already when somebody came back does not take the focus.
    if (reply && !isBack.current) answer.current?.querySelector<HTMLElement>('h2')?.focus();
    isBack.current = false;
  }, [reply]);
  return (
    <>
      <header className="title-app">
        <Chip icon="scale" size="lg" app="despacho-legal" />
        <div className="title">
          <h1 tabIndex={-1}>{t('despacho-legal.laws.ask.title')}</h1>
          <p>{t('despacho-legal.laws.ask.lead')}</p>
        </div>
      </header>
      <AskedForCase />
      <AskForm ask={ask} />
      <div ref={answer}>{reply && <AskReply reply={reply} ask={ask} />}</div>
      <Callout kind="note" className="measure" title={t('despacho-legal.laws.ask.about')}>
        <p>
          {t('despacho-legal.laws.ask.aboutText')}{' '}
          <Link className="inline" to="/despacho-legal/leyes">
            {t('despacho-legal.laws.ask.which')}
          </Link>
        </p>
      </Callout>
    </>
  );
}
