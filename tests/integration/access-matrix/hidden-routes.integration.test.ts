import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What no description names, and no matrix can try. Each has tests of its own; a new one is added here on purpose, or not at all. */
const hidden = [
  'src/platform/auth/single-sign-on/outside/own-routes.ts',
  'src/platform/auth/single-sign-on/outside/routes.ts',
  'src/platform/auth/single-sign-on/provider/routes.ts',
  'src/platform/http/server.ts',
  'src/platform/http/web-files.ts',
  'src/platform/mail/dev-mail-routes.ts',
  'src/platform/profiles/prefs-script.ts',
];

describe('A route that the API does not describe', () => {
  it('is one of those that are known (sec/S3)', () => {
    const found = globSync('src/**/*.ts').filter((file) => /\bhide: *true/.test(readFileSync(file, 'utf8')));

    expect(found.sort()).toEqual(hidden);
  });
});
