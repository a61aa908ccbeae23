import type { Translate } from '#ui/i18n/use-t.ts';
import type { QuotedLaw } from '../../laws/contract.ts';

/** «artículo 59», or «disposición adicional primera», which says itself what it is. */
export function articleName({ kind, article }: Pick<QuotedLaw, 'kind' | 'article'>, t: Translate): string {
  return kind === 'article' ? t('despacho-legal.laws.quote.article', { number: article }) : article;
}
