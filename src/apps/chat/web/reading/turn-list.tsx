import type { SocialCues } from '#platform/analysis/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { Turn } from '../../core/turns-of.ts';

const cueNames = ['questionsReturned', 'validation', 'topicKeeping', 'repair'] as const;
const longestQuote = 70;

type Props = { cues: SocialCues; botName: string; turns: readonly Turn[] };

/** On which turns the counts rest, with their first words where this page has the same turns as were counted. */
export function TurnList({ cues, botName, turns }: Props) {
  const t = useT();
  const isSame = turns.length === cues.turns.mine + cues.turns.theirs;
  const shown = cueNames.flatMap((name) =>
    (cues[name]?.evidence ?? []).map(({ turn, side, rule }) => ({ name, turn, side, rule: rule.replace(/-\d+$/, '') })),
  );
  if (shown.length === 0) return null;
  return (
    <details className="ui-figures">
      <summary>{t('chat.cues.evidence', { count: shown.length })}</summary>
      <ol className="chat-cue-turns">
        {shown
          .toSorted((one, other) => one.turn - other.turn)
          .map(({ name, turn, side, rule }) => (
            <li key={`${name}.${turn}`}>
              <span className="meta">
                {t('chat.cues.turn', { turn: turn + 1, who: side === 'mine' ? t('chat.you') : botName })}
              </span>
              <span>{t(`chat.cues.rule.${rule}`)}</span>
              {isSame && <span className="quote">{firstWords(turns[turn]?.text ?? '')}</span>}
            </li>
          ))}
      </ol>
    </details>
  );
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line;
}
