import { describe, expect, it } from 'vitest';
import { ConfigProblem } from '../config-problem.ts';
import { readOutsideProviders } from '../outside-providers.ts';

const acme = { name: 'acme', issuer: 'https://id.acme.example', clientId: 'us', secret: 'a-secret-of-ours' };

describe('The providers of elsewhere that people may come in with', () => {
  it('are none where nothing is said', () => {
    expect(readOutsideProviders(undefined, 'production')).toEqual([]);
  });

  it('go by their name where they have no title', () => {
    expect(readOutsideProviders(JSON.stringify([acme]), 'production')).toEqual([{ ...acme, title: 'acme' }]);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', JSON.stringify(acme)],
    ['one without a secret', JSON.stringify([{ ...acme, secret: undefined }])],
    ['a name that no address can have', JSON.stringify([{ ...acme, name: '../x' }])],
    ['two of one name', JSON.stringify([acme, acme])],
    ['one without https in production', JSON.stringify([{ ...acme, issuer: 'http://id.acme.example' }])],
  ])('sec/S66 stop the boot with %s, and no value is told', (_what, listed) => {
    expect(() => readOutsideProviders(listed, 'production')).toThrow(ConfigProblem);
    expect(() => readOutsideProviders(listed, 'production')).not.toThrow(/a-secret-of-ours|acme\.example/);
  });
});
