import type { Article, Law } from '../law/law.ts';

/** Whether an article counts today: it, and the law it stands in. */
export function isInForce(law: Pick<Law, 'standing'>, article: Pick<Article, 'standing'>): boolean {
  return law.standing === 'in-force' && article.standing === 'in-force';
}
