import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PdfParts } from '../web/doing/pdf-content.ts';
import { aDevice } from './a-device.ts';
import { aDoingServer } from './a-doing-server.ts';
import { press, sees, shows, write } from './open-conversation.tsx';
import { openMap, until, weeksOfChat } from './open-map.tsx';

const made = vi.hoisted(() => ({ parts: [] as PdfParts[] }));
vi.mock('../web/doing/make-pdf.ts', () => ({
  makePdf: async (parts: PdfParts) => {
    made.parts.push(parts);
    return new Blob(['%PDF']);
  },
}));

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  made.parts = [];
  // A browser of tests would go to the file that it is given.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  aDevice();
  aDoingServer();
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('A copy of what repeats in a group', () => {
  it.each([
    ['Elia', ['Respeta un límite (De ti, en el grupo)']],
    [null, ['Respeta un límite (De Elia, en el grupo)']],
  ])('begins as the map does, and lists what each author wrote once (reader %s)', async (reader, kind) => {
    const chat = weeksOfChat(12, (week) => (week >= 8 ? 2 : 0), ['Álex Ruiz', 'Laura', 'Marcos']);
    leave = await openMap(chat.replaceAll(/Hola, mensaje [012] 0 1\./g, 'Ya ves, nadie te quiere aquí.'), {
      reader,
      heading: 'Qué se repite con Marcos',
    });
    await shows('Ver qué puedo hacer');
    press('Ver qué puedo hacer');
    await sees('Qué puedes hacer');
    for (const input of document.querySelectorAll<HTMLInputElement>('.ui-password input')) write('una frase larga', input);
    press('Guardar PDF cifrado');
    await until(() => expect(made.parts).toHaveLength(1));

    const [parts] = made.parts;
    const names = parts?.table.rows.map(([name]) => name) ?? [];
    expect(parts?.headline).toContain('Está en mensajes de Marcos, en el grupo.');
    expect(parts?.headline).toContain('En el grupo se repite algo de varias personas.');
    expect(names).toEqual(
      expect.arrayContaining([
        'Vigilancia (De Marcos, en el grupo)',
        'Acoso de grupo (De varias personas, en el grupo)',
        ...kind,
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toMatch(/ a ti\)|las demás personas/);
    expect(parts?.table.rows.find(([name]) => name?.startsWith('Acoso de grupo'))?.at(-1)).toBe('3');
  });
});
