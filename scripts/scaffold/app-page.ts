import { namesOf } from './slice.ts';

/** The web half of a new app: its front door, one page that lists ideas, and its words in both languages. */
export function appPage(slug: string, root: string): Record<string, string> {
  const { camel, title } = namesOf(slug);
  return {
    [`${root}/web/index.tsx`]: `import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import app from '../app.ts';

export const ${camel} = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  pages: [{ path: '/${slug}', title: '${slug}.ideas.title', load: () => import('./idea-list-page.tsx') }],
});
`,
    [`${root}/web/idea-list-page.tsx`]: `import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { IdeaPage } from '../contract.ts';

/** The ideas of a person; where there are none, how they begin. */
export function Page() {
  const t = useT();
  const ideas = useQuery({
    queryKey: ['${slug}', 'ideas'],
    queryFn: ({ signal }) => api.get<IdeaPage>('/api/${slug}/ideas', signal),
  });

  return (
    <>
      <header className="title">
        <h1>{t('${slug}.ideas.title')}</h1>
      </header>
      {ideas.isPending && <Loading text={t('${slug}.ideas.loading')} />}
      {ideas.isError && <ProblemNotice title={t('${slug}.ideas.failed')} error={ideas.error} retry={() => ideas.refetch()} />}
      {ideas.data?.items.length === 0 && <EmptyState title={t('${slug}.ideas.none')} text={t('${slug}.ideas.noneText')} />}
      <ul>
        {ideas.data?.items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
`,
    [`${root}/locales/es.json`]: words({
      title,
      loading: 'Abro tus ideas',
      failed: 'No se han podido abrir tus ideas',
      none: 'Todavía no hay ideas',
      noneText: 'Aquí aparecerán las que escribas.',
    }),
    [`${root}/locales/en.json`]: words({
      title,
      loading: 'Opening your ideas',
      failed: 'Your ideas could not be opened',
      none: 'There are no ideas yet',
      noneText: 'The ones you write will appear here.',
    }),
  };
}

function words(ideas: Record<string, string>): string {
  return `${JSON.stringify({ ideas }, null, 2)}\n`;
}
