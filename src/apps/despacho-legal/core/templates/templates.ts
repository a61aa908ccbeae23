import mexico from './mexico.json' with { type: 'json' };
import administration from './spain-administration.json' with { type: 'json' };
import life from './spain-life.json' with { type: 'json' };
import privacy from './spain-privacy.json' with { type: 'json' };
import work from './spain-work.json' with { type: 'json' };
import { Template } from './template.ts';

/** Every document that can be prepared, country by country. */
export const templates: readonly Template[] = Template.array().parse([
  ...work,
  ...privacy,
  ...administration,
  ...life,
  ...mexico,
]);

/** The document of this name, if it can be prepared. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
