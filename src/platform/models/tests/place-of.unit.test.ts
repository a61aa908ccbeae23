import { describe, expect, it } from 'vitest';
import { configuredModels } from '../configured-models.ts';
import { placeOf } from '../place-of.ts';

describe('Where a model is', () => {
  it.each([
    'http://127.0.0.1:11434/v1',
    'http://localhost:8000',
    'http://[::1]:8000/v1',
    'http://192.168.1.7:8000/v1',
    'http://10.0.0.3/v1',
    'http://172.20.0.2/v1',
    'http://[fd12::1]/v1',
    'http://ollama:11434/v1',
    'http://models.internal/v1',
  ])('priv/P23 is inside, with whoever runs this: %s', (address) => {
    expect(placeOf(address)).toBe('local');
  });

  it.each([
    'https://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1/v1',
    'http://[2001:db8::1]/v1',
    'https://localhost.evil.com/v1',
    'https://127.0.0.1.evil.com/v1',
    'https://10.evil.com/v1',
    'nothing',
  ])('priv/P23 is outside, at somebody else’s: %s', (address) => {
    expect(placeOf(address)).toBe('remote');
  });

  it('priv/P23 is outside when MODEL_URL points at the internet', () => {
    expect(configuredModels({ modelUrl: 'https://models.example.com/v1' }).map(({ place }) => place)).toEqual(['remote']);
  });
});
