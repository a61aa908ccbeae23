import type { SocialCues } from '#platform/analysis/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';

const cueNames = ['questionsReturned', 'validation', 'topicKeeping', 'repair'] as const;

/** What was counted, each side in a column of its own; what had too few chances says so. */
export function CuesTable({ cues, botName }: { cues: SocialCues; botName: string }) {
  const t = useT();
  const { number } = useFormat();
  const { turns } = cues;
  const rows = [
    { name: 'turns', mine: number(turns.mine), theirs: number(turns.theirs) },
    { name: 'words', mine: number(turns.medianWords.mine), theirs: number(turns.medianWords.theirs) },
    ...cueNames.map((name) => {
      const cue = cues[name];
      return { name, mine: cue && part(cue.mine), theirs: cue && part(cue.theirs) };
    }),
  ];
  function part({ met, of }: { met: number; of: number }): string {
    return t('chat.cues.part', { met, of });
  }
  return (
    <div className="table-wrap">
      <table className="table chat-cues">
        <caption className="sr">{t('chat.cues.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chat.cues.what')}</th>
            <th scope="col">{t('chat.you')}</th>
            <th scope="col">{botName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">
                {t(`chat.cues.${name}`)}
                <span className="meta">{t(`chat.cues.${name}Hint`)}</span>
              </th>
              {mine === null || theirs === null ? (
                <td colSpan={2} className="muted">
                  {t('chat.cues.tooFew')}
                </td>
              ) : (
                <>
                  <td className="nums">{mine}</td>
                  <td className="nums">{theirs}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
