import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, openUniverse } from './open-universe.tsx';
import { main } from './profile-controls.ts';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('Help now, explained', () => {
  it('a11y/R8 says it in easier words to whoever reads those', async () => {
    const server = aServer();
    server.profile.settings.reading = 'facil';
    leave = await openUniverse('/ayuda', /Habla con una persona/);

    await vi.waitFor(() => expect(main()).toContain('Deja lejos lo que te pueda hacer daño. Ve a otro cuarto.'));
    expect(main()).not.toContain('Aléjate del objeto');
    expect(main()).not.toContain('universe.help');
  });

  it('has the number for emergencies while the telephones are on their way', async () => {
    aServer({ signedIn: false });
    const answer = globalThis.fetch;
    vi.stubGlobal('fetch', (to: string, request?: RequestInit) =>
      to.startsWith('/api/help-lines') ? new Promise(() => undefined) : answer(to, request),
    );
    leave = await openUniverse('/ayuda', /Habla con una persona/);

    expect(document.querySelector('main a[href^="tel:"]')).not.toBeNull();
  });

  it('a11y/R8 says it in its usual words to everybody else', async () => {
    aServer({ signedIn: false });
    leave = await openUniverse('/ayuda', /Habla con una persona/);

    expect(main()).toContain('Aléjate del objeto que pueda hacerte daño.');
    expect(main()).not.toContain('universe.help');
  });
});
