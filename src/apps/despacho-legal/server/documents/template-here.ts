import type { Context } from '#platform/context/context.ts';
import { findQuote } from '../../core/answer/find-quote.ts';
import { findTemplate } from '../../core/templates/templates.ts';
import { type TemplateHere, TemplateNotFound } from '../../documents/contract.ts';
import { findTexts } from './basis-store.ts';

/**
 * A document that can be prepared, citing only what the laws that are loaded here say word for word and is in force: what is not in them is
 * not said. Throws `TemplateNotFound`.
 */
export async function templateHere({ db }: Pick<Context, 'db'>, templateId: string): Promise<TemplateHere> {
  const template = findTemplate(templateId);
  if (!template) throw new TemplateNotFound({ templateId });
  const texts = await findTexts(db, template.country, template.basis);
  const judged = template.basis.map((cited) => {
    const found = texts.get(`${cited.law} ${cited.article}`);
    const stands = found?.standing === 'in-force' && findQuote(cited.quote, found.text) === 'whole';
    return { cited, reason: found ? (stands ? undefined : ('changed' as const)) : ('not-loaded' as const) };
  });
  const uncited = judged.flatMap(({ cited, reason }) => (reason ? [{ law: cited.law, article: cited.article, reason }] : []));
  const basis = judged.filter(({ reason }) => reason === undefined).map(({ cited }) => cited);
  return { template: { ...template, basis }, uncited };
}
