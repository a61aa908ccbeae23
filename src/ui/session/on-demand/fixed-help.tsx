import './fixed-help.css';
import type { ReactNode } from 'react';
import type { HelpLine } from '#platform/safety/contract.ts';
import { readFixedWords } from '#platform/safety/core/read-fixed-words.ts';
import { readSteps } from '#platform/safety/core/read-steps.ts';
import { Link } from '../../address/link.tsx';
import { useT } from '../../i18n/use-t.ts';
import { CallRow } from './call-row.tsx';
import { useCountryHere } from './use-country-here.ts';

type Props = {
  text: string;
  helpLines: readonly HelpLine[];
  /** What counts now: its first telephone is the one filled button of the page. */
  isLast?: boolean;
  onReach(how: 'call' | 'write'): void;
  /** More rows to reach somebody, under the telephones. */
  children?: ReactNode;
};

/** The fixed words where somebody may be in danger: people to call first, each number a link that dials. No model wrote them. */
export function FixedHelp({ text, helpLines, isLast = true, onReach, children }: Props) {
  const t = useT();
  const country = useCountryHere(helpLines[0]?.country);
  const { heading, before, after } = readFixedWords(text, helpLines);
  return (
    <div className="ui-fixed-help">
      <section className="ui-crisis" aria-label={t('ui.fixedHelp.title')}>
        <div className="stack stack-2">
          <h2 className="t-head" tabIndex={-1}>
            {heading}
          </h2>
          {before.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <ul className="ui-calls">
          {helpLines.map((line, index) => (
            <CallRow key={`${line.name}${line.phone}`} line={line} isFirst={isLast && index === 0} onReach={onReach} />
          ))}
          {children}
        </ul>
        <p className="meta">
          {isLast && t('ui.fixedHelp.countryNow', { country })}{' '}
          <Link className="inline" to="/ayuda">
            {t('ui.fixedHelp.country')}
          </Link>
        </p>
      </section>
      {after.map((paragraph) => (
        <After key={paragraph} paragraph={paragraph} />
      ))}
      <p className="meta">{t('ui.fixedHelp.fixed')}</p>
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
