import { describe, expect, it } from 'vitest';
import { fakeUpstream, words } from '#tests/support/fake-upstream.ts';
import { configuredModels, type ModelSettings } from '../configured-models.ts';

describe('Which models an installation has', () => {
  const ids = (settings: ModelSettings) => configuredModels(settings).map(({ id, place }) => `${id} ${place}`);

  it('has none with nothing configured: bots work in guided mode', () => {
    expect(ids({})).toEqual([]);
  });

  it('has OpenAI with a key', () => {
    expect(ids({ openaiApiKey: 'key' })).toEqual(['openai remote']);
  });

  it('has a local one with an address, and no key is needed', () => {
    expect(ids({ modelUrl: 'http://127.0.0.1:8080/v1' })).toEqual(['local local']);
  });

  it('tries this machine first when it has both', () => {
    expect(ids({ modelUrl: 'http://127.0.0.1:8080/v1', openaiApiKey: 'key' })).toEqual(['local local', 'openai remote']);
  });

  it('has none with an address of OpenAI and no key', () => {
    expect(ids({ openaiBaseUrl: 'http://127.0.0.1:8080/v1' })).toEqual([]);
  });

  it('asks at the configured address, for the configured model', async () => {
    const upstream = await fakeUpstream(words('Hola'));
    const [model] = configuredModels({ openaiApiKey: 'key', openaiBaseUrl: upstream.baseUrl, modelName: 'small' });
    await model?.stream({ turns: [], maxTokens: 5 }, () => {}, new AbortController().signal);
    await upstream.close();

    expect(upstream.asked).toMatchObject([{ authorization: 'Bearer key', body: { model: 'small' } }]);
  });
});
