import type { Catalog, Language } from '#platform/i18n/catalogs.ts';

type Load = () => Promise<{ default: Catalog }>;

/** One sentence for each rule, as `why.<rule>`; they are kept by group, so that each can be read through. */
export const whyWords: Record<Language, Load> = {
  es: () => whole([import('../../locales/why/hold.es.json'), import('../../locales/why/mind.es.json')]),
  en: () => whole([import('../../locales/why/hold.en.json'), import('../../locales/why/mind.en.json')]),
};

async function whole(parts: Promise<{ default: Catalog }>[]): Promise<{ default: Catalog }> {
  const loaded = await Promise.all(parts);
  return { default: { why: Object.assign({}, ...loaded.map(({ default: part }) => part)) } };
}
