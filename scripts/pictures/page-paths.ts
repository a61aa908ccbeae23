import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of every page that the installed apps declare, in `web/index.tsx` or a list beside it; `:name` stands for an id. */
export function pagePaths(root: string): string[] {
  const doors = globSync('src/apps/*/web/{index.tsx,*/*pages.ts}', { cwd: root });
  const paths = doors.flatMap((door) =>
    [...readFileSync(join(root, door), 'utf8').matchAll(/\b(?:path: |page\()'([^']+)'/g)].map(([, path = '']) => path),
  );
  const pages = new Set(paths.filter((path) => !path.endsWith('$')));
  return [...pages].map((path) => path.replace(/\$(\w+)/g, ':$1')).sort();
}

/** What the picture of a page is called: `/chat/c/:conversationId` → `chat-c-conversation`, `/` → `inicio`. */
export function pictureName(path: string): string {
  const words = path.split('/').filter(Boolean);
  return words.map((word) => word.replace(/^:(\w+?)(Id|Slug)$/, '$1')).join('-') || 'inicio';
}
