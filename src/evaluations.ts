import { installedApps } from './installed.server.ts';
import { EmotionEvaluation } from './platform/analysis/text/emotion-evaluation.ts';
import { BotEvaluation } from './platform/bots/evaluations.ts';
import type { AnyEvaluation } from './platform/jobs/define-evaluation.ts';
import { CrisisEvaluation } from './platform/safety/crisis-evaluation.ts';
import { OutputEvaluation } from './platform/safety/output/evaluations.ts';

/** What can be evaluated in this installation: the platform's own, and those of its apps. */
export const installedEvaluations: AnyEvaluation[] = [
  BotEvaluation,
  CrisisEvaluation,
  EmotionEvaluation,
  OutputEvaluation,
  ...installedApps.flatMap(({ evaluations }) => evaluations ?? []),
];
