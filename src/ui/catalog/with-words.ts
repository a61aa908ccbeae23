import { words } from '../i18n/words.ts';

/** A page, or whatever else an app shows, comes with the words of its app, and with those of the `parts` that it names. */
export function withWords<Loaded>(
  app: string,
  load: () => Promise<Loaded>,
  parts: readonly string[] = [],
): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([withParts(app, load, parts)(), words.fetch(app)]);
    return loaded;
  };
}

/** With these parts of the words of its app and no others: what somebody sees who may never see more of it. */
export function withParts<Loaded>(app: string, load: () => Promise<Loaded>, parts: readonly string[]): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), ...parts.map((part) => words.fetch(`${app}/${part}`))]);
    return loaded;
  };
}
