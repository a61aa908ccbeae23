import type { Country } from '../../contract.ts';
import type { TemplateSummary } from '../../documents/contract.ts';

export const aims = ['', 'ask', 'contest', 'money', 'complain', 'privacy', 'decide', 'notify'] as const satisfies readonly (
  | TemplateSummary['aim']
  | ''
)[];

type Wanted = { country: Country; aim: TemplateSummary['aim'] | ''; sought: string };

/** The documents of a country for what somebody wants to do, whose words, in either language, begin with each word that is sought. */
export function findTemplates(templates: readonly TemplateSummary[], { country, aim, sought }: Wanted): TemplateSummary[] {
  const wanted = wordsOf(sought);
  return templates.filter((template) => {
    if (template.country !== country || (aim !== '' && template.aim !== aim)) return false;
    const { name, purpose, words } = template;
    const own = wordsOf([name, purpose, words].flatMap(({ es, en }) => [es, en]).join(' '));
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
