import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import type { FoundSkill } from '../../contract.ts';

type Props = { number: number; finding: FoundSkill; onSay(isMet: boolean): void };

/** What was looked for and what is there. Where it cannot be told, the person says it, and their word stands; it can be said otherwise later. */
export function FindingRow({ number, finding: { title, sentence, verdict, saidByPerson }, onSay }: Props) {
  const t = useT();
  const id = useId();
  return (
    <li>
      <span className="practice-number" aria-hidden="true">
        {number}
      </span>
      <div className="stack stack-1">
        <h3 className="practice-finding" id={id}>
          <span className="sr">{t('comunicacion-social.reviewing.mark', { number })}: </span>
          {title}
        </h3>
        {sentence !== '' && <p className="muted">{sentence}</p>}
      </div>
      <span role="status">
        <Verdict verdict={verdict} saidByPerson={saidByPerson} />
      </span>
      {verdict === 'unclear' && (
        <fieldset className="practice-unclear" aria-describedby={id}>
          <legend className="sr">{t('comunicacion-social.reviewing.youSay')}</legend>
          <div className="u-row u-row-2">
            {([true, false] as const).map((isMet) => (
              <button
                key={String(isMet)}
                type="button"
                className="btn btn--line"
                aria-pressed={saidByPerson === (isMet ? 'met' : 'not-met')}
                onClick={() => onSay(isMet)}
              >
                {t(isMet ? 'comunicacion-social.reviewing.yes' : 'comunicacion-social.reviewing.no')}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}

function Verdict({ verdict, saidByPerson }: Pick<FoundSkill, 'verdict' | 'saidByPerson'>) {
  const t = useT();
  if (verdict === 'met') {
    return (
      <Tag kind="ok" icon="check">
        {t('comunicacion-social.reviewing.met')}
      </Tag>
    );
  }
  if (verdict === 'partial') return <Tag kind="line">{t('comunicacion-social.reviewing.partial')}</Tag>;
  if (saidByPerson === 'met') {
    return (
      <Tag kind="ok" icon="user-round">
        {t('comunicacion-social.reviewing.metByYou')}
      </Tag>
    );
  }
  return (
    <Tag icon={saidByPerson === null ? 'circle-help' : 'user-round'}>
      {t(saidByPerson === null ? 'comunicacion-social.reviewing.unclear' : 'comunicacion-social.reviewing.notByYou')}
    </Tag>
  );
}
