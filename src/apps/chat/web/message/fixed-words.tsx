import type { HelpLine } from '#platform/safety/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { useEpisode } from '#ui/session/use-episode.ts';
import { readFixedWords } from '../../core/fixed-words.ts';
import { readSteps } from '../../core/read-steps.ts';
import { ContactRows } from '../danger/contact-rows.tsx';
import { useCountryHere } from '../danger/use-country-here.ts';
import { CallRow } from './call-row.tsx';

type Props = { text: string; helpLines: readonly HelpLine[]; isLast: boolean };

/** The fixed reply to a message in danger: people to call first, each number a link that dials. No model wrote it. */
export function FixedWords({ text, helpLines, isLast }: Props) {
  const t = useT();
  const { tell } = useEpisode(isLast);
  const onReach = (choice: 'call' | 'write' | 'contact') => void tell('choose', { choice }).catch(() => undefined);
  const country = useCountryHere();
  const { heading, before, after } = readFixedWords(text, helpLines);
  return (
    <div className="chat-help">
      <section className="chat-crisis" aria-label={t('chat.help.title')}>
        <div className="stack stack-2">
          <h2 className="t-head">{heading}</h2>
          {before.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <ul className="chat-calls">
          {helpLines.map((line, index) => (
            <CallRow key={`${line.name}${line.phone}`} line={line} isFirst={isLast && index === 0} onReach={onReach} />
          ))}
          {isLast && <ContactRows onReach={onReach} />}
        </ul>
        <p className="meta">
          {isLast && t('chat.help.countryNow', { country })}{' '}
          <Link className="inline" to="/ayuda">
            {t('chat.help.country')}
          </Link>
        </p>
      </section>
      {after.map((paragraph) => (
        <After key={paragraph} paragraph={paragraph} />
      ))}
      <p className="meta">{t('chat.help.fixed')}</p>
    </div>
  );
}

function After({ paragraph }: { paragraph: string }) {
  const list = readSteps(paragraph);
  if (!list) return <p>{paragraph}</p>;
  return (
    <section className="stack stack-3">
      {list.title !== '' && <h3 className="t-lead">{list.title}</h3>}
      <ul className="list">
        {list.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
