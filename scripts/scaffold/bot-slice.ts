import { namesOf, type Slice } from './slice.ts';

/** A bot in guided mode that says what it is, greets and knows one thing. */
export function botSlice(slug: string): Slice {
  const { camel, title } = namesOf(slug);
  const root = `src/bots/${slug}`;
  const nameplate = `${camel}Nameplate`;
  return {
    files: {
      [`${root}/README.md`]: `# ${title}

For whom: say it in one line.

What it does: say it in three. What menus show of it is in \`core/nameplate.ts\`, what it is in \`bot.ts\`; its protocols go in
\`protocols/\`, its articles in \`knowledge/\`.
`,
      [`${root}/core/nameplate.ts`]: `import type { BotNameplate } from '#platform/bots/contract.ts';

export const ${nameplate}: BotNameplate = {
  slug: '${slug}',
  name: '${title}',
  category: 'inclusion',
  icon: 'message-circle',
  summary: { es: 'Di en pocas palabras qué es. Es un programa.', en: 'Say in a few words what it is. It is a program.' },
  words: '',
};
`,
      [`${root}/bot.ts`]: `import { defineBot } from '#platform/bots/contract.ts';
import { ${nameplate} } from './core/nameplate.ts';
import en from './knowledge/articles.en.json' with { type: 'json' };
import es from './knowledge/articles.es.json' with { type: 'json' };

export default defineBot({
  ...${nameplate},
  specialty: 'Di en una frase de qué sabe',
  personality: 'Di en una frase cómo habla.',
  capabilities: ['conversation'],
  model: { prefer: ['local', 'openai', 'anthropic'], withoutModel: 'guided' },
  safetyTier: 'practical',
  description: { es: 'Di en una frase qué hace.', en: 'Say in one sentence what it does.' },
  disclaimer: { es: 'Es un programa, no una persona.', en: 'It is a program, not a person.' },
  greeting: {
    es: 'Hola. Soy ${title}, un programa. Escribe lo que quieras saber.',
    en: 'Hello. I am ${title}, a program. Write what you want to know.',
  },
  protocols: [],
  intents: [],
  knowledge: { es, en },
});
`,
      [`${root}/knowledge/articles.es.json`]: articles(
        'Qué puedo hacer',
        ['hacer', 'ayuda', 'sabes'],
        'Todavía sé una sola cosa: esta. Escribe «ayuda» para leerla.',
      ),
      [`${root}/knowledge/articles.en.json`]: articles(
        'What I can do',
        ['do', 'help', 'know'],
        'I know one thing so far: this one. Write “help” to read it.',
      ),
      [`${root}/tests/${slug}.integration.test.ts`]: `import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('${title}', () => {
  it('says what it is when a conversation begins', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const conversationId = await ana.opens('${slug}');
    const { body } = await ana.get(\`/api/chat/conversations/\${conversationId}/messages\`);

    expect(JSON.stringify(body)).toContain('un programa');
  });
});
`,
    },
    installs: [
      { list: 'src/bots.ts', name: camel, from: `./bots/${slug}/bot.ts`, isDefault: true },
      { list: 'src/bots.web.ts', name: nameplate, from: `./bots/${slug}/core/nameplate.ts` },
    ],
  };
}

function articles(title: string, words: string[], text: string): string {
  return `${JSON.stringify([{ id: 'what-i-do', title, words, text }], null, 2)}\n`;
}
