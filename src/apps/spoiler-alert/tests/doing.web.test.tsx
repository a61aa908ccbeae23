import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { categories } from '../core/categories.ts';
import type { PdfParts } from '../web/doing/pdf-content.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { aDoingServer } from './a-doing-server.ts';
import { field, main, press, sees, shows, write } from './open-conversation.tsx';
import { openMap, until, weeksOfChat } from './open-map.tsx';

const made = vi.hoisted(() => ({ parts: [] as [PdfParts, string][] }));
vi.mock('../web/doing/make-pdf.ts', () => ({
  makePdf: async (parts: PdfParts, password: string) => {
    made.parts.push([parts, password]);
    return new Blob(['%PDF']);
  },
}));

let leave: () => void = () => undefined;
let server: ReturnType<typeof aDoingServer>;
beforeEach(async () => {
  localStorage.clear();
  made.parts = [];
  // A browser of tests would go to the file that it is given.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  aDevice();
  server = aDoingServer();
  leave = await openMap(
    weeksOfChat(12, (week) => (week >= 8 ? 2 : 0)),
    { heading: 'Qué se repite con Álex' },
  );
  await shows('Ver qué puedo hacer');
  press('Ver qué puedo hacer');
  await sees('Qué puedes hacer');
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const passwords = () => [...document.querySelectorAll<HTMLInputElement>('.ui-password input')];
const sent = (url: string) =>
  server.asked.filter((one) => one.method === 'POST' && one.url === url).map(({ body }) => JSON.parse(body));

describe('What somebody can do with what they saw', () => {
  it('a11y/P8 is to talk with a person first: telephones of their country, and of any other', async () => {
    await shows('Llamar a Línea de prueba');
    expect(document.querySelector('.ui-call.is-first')?.getAttribute('href')).toBe('tel:800123');
    expect(document.querySelectorAll('main .btn--primary')).toHaveLength(0);

    const country = document.querySelector('main select') as HTMLSelectElement;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(country, 'AR');
    country.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(server.asked.map(({ url }) => url)).toContain('/api/spoiler-alert/help-lines?country=AR'));
  });

  it('has the telephones that come with the program where the server does not answer', async () => {
    server.fail('/api/spoiler-alert/help-lines');
    const country = document.querySelector('main select') as HTMLSelectElement;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(country, 'ES');
    country.dispatchEvent(new Event('change', { bubbles: true }));

    await shows('016');
  });

  it('takes elsewhere exactly the words that are seen, as they were changed, and no word of the chat', async () => {
    await shows('Hablarlo con BLU');
    const [line] = [...document.querySelectorAll<HTMLTextAreaElement>('.spoiler-take textarea')];
    expect(line?.value).toBe('Vigilancia, de Álex a ti: aparece 8 veces, en 8 días.');
    write('Me piden la ubicación muchas veces.', line);
    write('Quiero entender qué pasa.', [...document.querySelectorAll('main textarea')].at(-1) as HTMLTextAreaElement);
    press('Hablarlo con BLU');

    await until(() => expect(location.pathname).toBe('/universe/pasar/h1'));
    expect(sent('/api/spoiler-alert/summaries')).toEqual([
      {
        clientSummaryId: expect.any(String),
        importId: null,
        lines: [
          { label: 'Vigilancia', text: 'Me piden la ubicación muchas veces.', written: true },
          { label: 'Con tus palabras', text: 'Quiero entender qué pasa.', written: true },
        ],
      },
    ]);
    expect(sent('/api/handoffs')).toEqual([
      { from: 'spoiler-alert', intent: 'talk', source: { kind: 'chat-summary', summaryId: 's1' } },
    ]);
    expect(JSON.stringify(server.asked)).not.toContain('Mándame');
  });

  it('goes away with the chat where that is in the account, and stands alone once the chat is not there any more', async () => {
    const kept = { phase: 'kept' as const, id: 'i1', until: Date.now() + 60_000, modelPlace: null };
    visitMemory.change({ copy: kept });
    server.fail('/api/spoiler-alert/summaries', { type: 'spoiler-alert/import-not-found', title: 'x', status: 404 });
    await shows('Hablarlo con BLU');
    press('Hablarlo con BLU');
    await shows('Este chat ya no está guardado.');
    server.fail(undefined);
    press('Hablarlo con BLU');

    await until(() => expect(location.pathname).toBe('/universe/pasar/h1'));
    expect(sent('/api/spoiler-alert/summaries').map(({ importId }) => importId)).toEqual(['i1', null]);
  });

  it('takes the first twelve lines where there are more, and says so before', async () => {
    const { reading } = visitMemory.read();
    const [first] = reading && reading.outcome !== 'cannot-say' ? reading.patterns : [];
    if (!reading || reading.outcome === 'cannot-say' || !first) throw new Error('Nothing repeats');
    const patterns = categories.slice(0, 14).map((category) => ({ ...first, category }));
    visitMemory.change({ reading: { ...reading, patterns } });
    await shows('Viajan 12 líneas como máximo. Las demás se quedan aquí.');
    press('Hablarlo con BLU');

    await until(() => expect(sent('/api/spoiler-alert/summaries')).toHaveLength(1));
    const [{ lines }] = sent('/api/spoiler-alert/summaries');
    expect([lines.length, lines[0].label, lines[11].label]).toEqual([12, 'Control', 'Halagos con prisa']);
  });

  it('takes no line, nor any word of theirs, to where something is practised', async () => {
    await shows('Practicar cómo decir que no');
    press('Practicar cómo decir que no');

    await until(() => expect(sent('/api/handoffs')).toHaveLength(1));
    const [{ lines }] = sent('/api/spoiler-alert/summaries');
    expect(lines).toEqual([{ label: 'Practicar', text: 'Practicar una situación. Del chat no viaja nada.', written: false }]);
  });

  it('answers a danger in their own words with people to call, before anything is sent, and keeps what they wrote', async () => {
    await shows('Hablarlo con BLU');
    const own = [...document.querySelectorAll('main textarea')].at(-1) as HTMLTextAreaElement;
    write('No quiero vivir más', own);
    press('Hablarlo con BLU');

    await shows('Lo que escribiste sigue aquí. No se envió.');
    expect(sent('/api/spoiler-alert/summaries')).toEqual([]);
    expect(own.value).toBe('No quiero vivir más');
    press('Seguir con lo que escribí');
    press('Hablarlo con BLU');
    await until(() => expect(sent('/api/handoffs')).toHaveLength(1));
  });

  it('tells what went wrong when it could not be prepared, and keeps the words', async () => {
    await shows('Hablarlo con BLU');
    server.fail('/api/spoiler-alert/summaries', { type: 'spoiler-alert/not-in-this-account', title: 'x', status: 403 });
    write('Quiero entender qué pasa.', [...document.querySelectorAll('main textarea')].at(-1) as HTMLTextAreaElement);
    press('Hablarlo con BLU');

    await shows('No se pudo preparar');
    expect([...document.querySelectorAll('main textarea')].at(-1)?.textContent).toBe('Quiero entender qué pasa.');
    expect(location.pathname).toBe('/spoiler-alert');
  });
});

describe('A copy to keep', () => {
  it('a11y/P4 asks for a password of eight characters, twice the same, and says what is wrong beside it', async () => {
    write('corta', passwords()[0]);
    press('Guardar PDF cifrado');
    await shows('La contraseña necesita al menos 8 caracteres.');
    expect(document.activeElement).toBe(passwords()[0]);

    write('una frase larga', passwords()[0]);
    write('otra frase larga', passwords()[1]);
    press('Guardar PDF cifrado');
    await shows('Las dos contraseñas no son iguales.');
    expect(made.parts).toEqual([]);
    expect(passwords()[0]?.value).toBe('una frase larga');
  });

  it('has the numbers and what they do not say, and no message unless it is ticked', async () => {
    for (const input of passwords()) write('una frase larga', input);
    press('Guardar PDF cifrado');
    await shows('El archivo se llama «notas.pdf»');

    const [[parts, password] = []] = made.parts;
    expect(password).toBe('una frase larga');
    expect(parts?.headline).toContain('La vigilancia aparece 8 veces');
    expect(parts?.notSaid).toContain('No dice cómo es Álex.');
    expect(parts?.table.rows[0]?.[0]).toBe('Vigilancia (De Álex a ti)');
    expect(JSON.stringify(parts)).not.toContain('Mándame');
    expect(passwords().map(({ value }) => value)).toEqual(['', '']);
  });

  it('has the messages that are ticked, word for word with what stands around them', async () => {
    document.querySelector<HTMLInputElement>('form input[type=checkbox]')?.click();
    for (const input of passwords()) write('una frase larga', input);
    press('Guardar PDF cifrado');
    await until(() => expect(made.parts).toHaveLength(1));

    const [finding] = made.parts[0]?.[0].findings ?? [];
    expect(made.parts[0]?.[0].findings).toHaveLength(8);
    expect(finding?.quote).toHaveLength(7);
    expect(finding?.quote.filter(({ isHit }) => isHit)).toEqual([
      { who: 'Álex', text: 'Mándame tu ubicación ahora. Si no, sé que mientes.', isHit: true },
    ]);
  });
});

describe('Deleting all of it', () => {
  beforeEach(async () => {
    press('Borrar todo');
    await sees('Borrar todo');
  });

  it('says first what goes and what stays, and can be left', async () => {
    for (const said of ['De esta página:', 'De este dispositivo:', 'De tu cuenta:', 'El archivo que trajiste'])
      expect(main()).toContain(said);

    press('No borrar');
    await sees('Qué se repite con Álex');
  });

  it('says that nothing is left only when it was looked at, and leads back to the beginning', async () => {
    server.imports.push('i1');
    press('Borrar todo ahora');
    await shows('No queda nada');

    expect(server.imports).toEqual([]);
    expect(document.activeElement?.textContent).toBe('No queda nada aquí');
    press('Ir al comienzo');
    await sees('Antes de empezar');
    expect(field()).toBeNull();
  });

  it('says that what was handed over is still where it was handed to', async () => {
    expect(main()).toContain('Lo que ya entregaste a BLU o a otra parte sigue allí.');
    press('Borrar todo ahora');
    await shows('No queda nada aquí');

    expect(main()).toContain('Lo que ya entregaste a BLU o a otra parte sigue allí.');
  });

  it('does not say so where the account did not answer, and tries again with all that it keeps', async () => {
    server.summaries.push('of another visit');
    server.fail('/api/spoiler-alert/imports');
    press('Borrar todo ahora');
    await shows('Falta comprobar tu cuenta');
    expect(main()).not.toContain('No queda nada');

    server.fail(undefined);
    press('Volver a intentar');
    await shows('No queda nada');
    expect(server.summaries).toEqual([]);
  });
});
