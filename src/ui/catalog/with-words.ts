import { words } from '../i18n/words.ts';

/** A page, or whatever else an app shows, comes with the words of its app, and with those of the `parts` that it names. */
export function withWords<Loaded>(
  app: string,
  load: () => Promise<Loaded>,
  parts: readonly string[] = [],
): () => Promise<Loaded> {
  return async () => {
    const names = [app, ...parts.map((part) => `${app}/${part}`)];
    const [loaded] = await Promise.all([load(), ...names.map((name) => words.fetch(name))]);
    return loaded;
  };
}
