import type { Article, Law } from '../law/law.ts';
import { isInForce } from './is-in-force.ts';

/** By what a law is called: how much its articles weigh. The first that fits counts; a law that people live by weighs 1. */
const weights: [RegExp, number][] = [
  [/administrativo común/i, 1],
  [/\b(?:enjuiciamiento|procedimientos?|procesal(?:es)?)\b|\bjurisdicción\b/i, 0.85],
  [/\binfracciones y sanciones\b/i, 0.85],
  [/\bpor (?:la|el) que se (?:reforman?|modifican?)\b/i, 0.7],
];
/** What stands at the end of a law changes other laws, or says from when it counts: it answers less often. */
const ofProvision = 0.75;
const ofNoLongerOrNotYet = 0.4;

/** How much an article counts before anything is asked: the laws that people live by before those of procedure, and what counts today before what does not. */
export function lawPrior(law: Pick<Law, 'title' | 'standing'>, article: Pick<Article, 'kind' | 'standing'>): number {
  const own = weights.find(([called]) => called.test(law.title))?.[1] ?? 1;
  return own * (article.kind === 'provision' ? ofProvision : 1) * (isInForce(law, article) ? 1 : ofNoLongerOrNotYet);
}
