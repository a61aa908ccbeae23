import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Analyses, Analysis } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { AnalysisBlock } from './analysis-block.tsx';

/** What was measured here and kept, the newest first. It is theirs to read, to correct and to delete, whatever they allow now. */
export function KeptList() {
  const t = useT();
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = useInfiniteQuery({
    queryKey: [...analysesKey, 'measured', language],
    queryFn: ({ pageParam, signal }) =>
      api.get<Analyses>(
        `/api/user/analyses?type=social_cues&limit=20&language=${language}${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const kept = pages.data?.pages.flatMap(({ items }) => items).filter(({ input }) => input.channel !== 'conversation');
  return (
    <section className="sec social-form" aria-labelledby="social-voice-kept" data-secondary>
      <h2 className="t-lead social-focus" id="social-voice-kept" ref={heading} tabIndex={-1}>
        {t('comunicacion-social.voice.kept.title')}
      </h2>
      {pages.isPending && <Loading />}
      {pages.error && !kept && (
        <ProblemNotice
          title={t('comunicacion-social.voice.kept.failed')}
          error={pages.error}
          retry={() => void pages.refetch()}
        />
      )}
      {kept?.length === 0 && !pages.hasNextPage && (
        <div className="stack stack-1">
          <p className="strong">{t('comunicacion-social.voice.kept.empty')}</p>
          <p className="muted">{t('comunicacion-social.voice.kept.emptyText')}</p>
        </div>
      )}
      {kept && kept.length > 0 && (
        <ul className="rows">
          {kept.map((analysis) => (
            <li key={analysis.id} className="social-voice-kept">
              <Kept analysis={analysis} onGone={() => heading.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function Kept({ analysis, onGone }: { analysis: Analysis; onGone(): void }) {
  const t = useT();
  const format = useFormat();
  const { input, createdAt } = analysis;
  const when = { day: format.day(createdAt), time: format.time(createdAt) };
  return (
    <div className="stack stack-2">
      <h3>
        {t(`comunicacion-social.voice.kept.${input.source}`)}{' '}
        <span className="meta">{t('comunicacion-social.voice.kept.when', when)}</span>
      </h3>
      <AnalysisBlock analysis={analysis} onGone={onGone} />
    </div>
  );
}
