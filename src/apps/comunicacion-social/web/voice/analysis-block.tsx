import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { FigureList } from '#ui/session/analysis/figure-list.tsx';
import { NotSo } from '#ui/session/analysis/not-so.tsx';
import { ReadingSummary } from '#ui/session/analysis/reading-summary.tsx';
import { RemoveAnalysis } from '#ui/session/analysis/remove-analysis.tsx';

/** Measures that are kept: each figure explained, «No es así» before them, and the way to delete them. */
export function AnalysisBlock({ analysis, onGone }: { analysis: Analysis; onGone(): void }) {
  return (
    <div className="stack stack-3">
      <ReadingSummary analysis={analysis} />
      <FigureList figures={analysis.figures} />
      <div className="u-row">
        <NotSo key={analysis.correction?.correctedAt} analysis={analysis} />
        <RemoveAnalysis analysis={analysis} onGone={onGone} />
      </div>
    </div>
  );
}
