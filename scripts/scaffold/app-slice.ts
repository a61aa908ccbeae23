import { appPage } from './app-page.ts';
import { namesOf, type Slice } from './slice.ts';

/** An app that keeps the rules of the house: one endpoint that answers an empty list, one page that shows it, words, tests, README. */
export function appSlice(slug: string): Slice {
  const { camel, pascal, title } = namesOf(slug);
  const root = `src/apps/${slug}`;
  return {
    files: {
      [`${root}/README.md`]: `# ${title}

For whom: say it in one line.

What it does: say it in three. Its first list is \`GET /api/${slug}/ideas\`, shown by \`web/idea-list-page.tsx\`.

Where the next thing goes, and where the house has one to look at:

- a table: \`tables.ts\` and \`server/idea-store.ts\`, then \`npm run db:generate\` (universe's notes)
- something to do: \`server/<verb-noun>.ts\` and one route (universe's \`take-note.ts\`)
- work apart from requests, from a terminal, over rows: \`jobs\`, \`commands\`, \`evaluations\` of \`server/index.ts\`
- what the search finds, and what is at hand on every page: \`search\`, \`tools\` of \`web/index.tsx\` (universe)
- what other apps may hand over to it: \`handoffs.ts\` and one line in \`src/handoffs.ts\` (gerencia-ia)
- what of it may be taken to others: \`handoffSources\` of \`server/index.ts\`, \`OfferButtons\` where it is shown (universe's notes)
- a page with many words: \`words: ['part']\` and \`parts\` of \`web/index.tsx\` (universe's profile)
`,
      [`${root}/app.ts`]: `import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: '${slug}',
  path: '/${slug}',
  name: { es: '${title}', en: '${title}' },
  category: 'plataforma',
  description: { es: 'Di en una frase qué hace.', en: 'Say in one sentence what it does.' },
  hue: 200,
  icon: 'orbit',
  access: 'basic',
});
`,
      [`${root}/contract.ts`]: `import { z } from 'zod';

const Idea = z.strictObject({ id: z.uuid(), text: z.string() }).meta({ id: '${pascal}Idea' });

export const IdeaPage = z.strictObject({ items: z.array(Idea), next: z.string().nullable() }).meta({ id: '${pascal}IdeaPage' });
export type IdeaPage = z.infer<typeof IdeaPage>;
`,
      [`${root}/server/index.ts`]: `import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { ideaRoutes } from './idea-routes.ts';

/** What ${title} brings to the server. */
export const ${camel}: ServerApp = { app, routes: ideaRoutes };
`,
      [`${root}/server/idea-routes.ts`]: `import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { IdeaPage } from '../contract.ts';
import { listIdeas } from './list-ideas.ts';

/** The ideas of a person. */
export function ideaRoutes(server: HttpServer, system: System): void {
  server.get('/api/${slug}/ideas', { schema: { response: { 200: IdeaPage } } }, async (request) => listIdeas(contextOf(system, request)));
}
`,
      [`${root}/server/list-ideas.ts`]: `import type { Context } from '#platform/context/context.ts';
import type { IdeaPage } from '../contract.ts';

/** The ideas this person has written here, newest first: none until the slice has a table. */
export async function listIdeas({ log, personId }: Context): Promise<IdeaPage> {
  log.debug({ personId, ideas: 0 }, 'ideas listed');
  return { items: [], next: null };
}
`,
      [`${root}/tests/ideas.integration.test.ts`]: `import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('Ideas in ${title}', () => {
  it('begin as an empty list', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const { status, body } = await ana.get('/api/${slug}/ideas');

    expect(status).toBe(200);
    expect(body).toEqual({ items: [], next: null });
  });
});
`,
      ...appPage(slug, root),
    },
    installs: [
      { list: 'src/installed.server.ts', name: camel, from: `./apps/${slug}/server/index.ts` },
      { list: 'src/installed.web.ts', name: camel, from: `./apps/${slug}/web/index.tsx` },
    ],
  };
}
