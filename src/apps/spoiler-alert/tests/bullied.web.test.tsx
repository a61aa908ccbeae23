import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice } from './a-device.ts';
import { aServer, main, press, sees, shows } from './open-conversation.tsx';
import { openMap, weeksOfChat } from './open-map.tsx';

const lines = ['violence', 'minors', 'emergency', 'suicide', 'listening'].map((kind) => ({
  ...{ name: `Línea ${kind}`, phone: `800 ${kind.length}`, hours: '24 horas', cost: 'Gratis', kind },
  ...{ source: 'x', reviewedAt: '2026-11-01' },
}));
type Consent = { purpose: string; granted: boolean; refused?: 'age' };

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** A map of a group that joins against somebody, for whoever has said so much of their age; `word` stands in what they write. */
async function aBulliedGroup(word: string, keeping: Pick<Consent, 'refused'>) {
  aServer();
  const usual = fetch;
  vi.stubGlobal('fetch', async (url: string, asked?: RequestInit) => {
    const consents: Consent[] = [{ purpose: 'chat-imports', granted: false, ...keeping }];
    const answers = {
      '/api/spoiler-alert/help-lines': { country: 'MX', items: lines },
      '/api/user/consents': { items: consents },
    };
    const found = Object.entries(answers).find(([path]) => url.startsWith(path));
    return found
      ? new Response(JSON.stringify(found[1]), { headers: { 'content-type': 'application/json' } })
      : usual(url, asked);
  });
  const chat = weeksOfChat(12, () => 0, ['Álex Ruiz', 'Laura', 'Marcos']);
  leave = await openMap(chat.replaceAll(/Hola, mensaje [012] 0 1\./g, `Ya ves, nadie te quiere aquí, ${word}.`), {
    heading: 'Qué se repite con varias personas',
  });
  await shows('Hablar con una persona');
}

const calls = () => [...document.querySelectorAll('main .ui-call')].map((one) => one.textContent ?? '');

describe('Somebody against whom a group joins', () => {
  it.each([
    ['who is of age', 'hoy', {}, ['listening', 'violence']],
    ['who has not said their age, in a chat that tells nothing of it', 'hoy', { refused: 'age' }, ['listening', 'minors']],
    ['who has not said their age, in a chat of a school', 'en el recreo', { refused: 'age' }, ['minors', 'violence']],
    ['who has not said their age, in a chat of work', 'en la oficina', { refused: 'age' }, ['listening', 'violence']],
  ] as const)('%s is shown first whom they may call', async (_who, word, keeping, first) => {
    await aBulliedGroup(word, keeping);
    await vi.waitFor(() => expect(main()).toContain(`Línea ${first[0]}, México`));
    press('Ver qué puedo hacer');
    await sees('Qué puedes hacer');

    await vi.waitFor(() =>
      expect(
        calls()
          .slice(0, 2)
          .map((text) => lines.find(({ name }) => text.includes(name))?.kind),
      ).toEqual(first),
    );
  });
});
