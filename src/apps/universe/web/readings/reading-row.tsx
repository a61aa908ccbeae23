import { useId } from 'react';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import type { IconName } from '#ui/primitives/icon-paths.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import { FigureList } from '#ui/session/analysis/figure-list.tsx';
import { NotSo } from '#ui/session/analysis/not-so.tsx';
import { ReadingSummary } from '#ui/session/analysis/reading-summary.tsx';
import { RemoveAnalysis } from '#ui/session/analysis/remove-analysis.tsx';

const icons: Record<Analysis['input']['channel'], IconName> = {
  text: 'type',
  conversation: 'message-circle',
  audio: 'mic',
  video: 'eye',
};

/** One thing that was read or measured: what and when, what it says, and what its person can do with it. */
export function ReadingRow({ analysis, onGone }: { analysis: Analysis; onGone(): void }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const about = `${id}-what ${id}-when`;
  const { type, input, createdAt, conversationId, stands, figures } = analysis;
  const what = t(`universe.readings.of.${type === 'coherence' ? type : `${input.channel}.${input.source}`}`);
  const when = `${format.date(createdAt)}, ${format.time(createdAt)}`;
  return (
    <li className="universe-reading">
      <div className="u-row nowrap u-top">
        <Chip icon={icons[input.channel]} />
        <div className="grow">
          <h3 id={`${id}-what`}>{what}</h3>
          <p className="meta">
            <time id={`${id}-when`} dateTime={createdAt}>
              {when}
            </time>
            {input.lengths.seconds !== undefined &&
              ` · ${t('universe.readings.seconds', { count: Math.round(input.lengths.seconds) })}`}
          </p>
        </div>
        {stands.isCorrected && <Tag icon="pencil">{t('universe.readings.corrected')}</Tag>}
      </div>
      <ReadingSummary analysis={analysis} />
      <FigureList figures={figures} />
      <div className="u-row u-row-2">
        <NotSo analysis={analysis} about={about} />
        {conversationId && input.channel !== 'audio' && input.channel !== 'video' && (
          <ButtonLink kind="quiet" icon="message-circle" aria-describedby={about} to={`/chat/c/${conversationId}`}>
            {t('universe.readings.open')}
          </ButtonLink>
        )}
        <RemoveAnalysis analysis={analysis} about={about} onGone={onGone} />
      </div>
    </li>
  );
}
