import { describe, expect, it, vi } from 'vitest';
import { eachAtBring } from './each-at-bring.ts';
import { aChat, choose, field, main, press, primaries, shows } from './open-conversation.tsx';

const { server, atBring, bring } = eachAtBring();

describe('Bringing a chat', () => {
  it('reads what was pasted on this device and sends none of it', async () => {
    await atBring();
    await bring(aChat(120));
    await shows('¿Quién eres tú?');

    expect(main()).toContain('Mensajes escritos120');
    expect(main()).toContain('80 mensajes');
    expect(server().asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(primaries()).toEqual(['Ver qué se repite']);
  });

  it('a11y/P4 says why nothing can be said of it and what to do, and the text stays', async () => {
    await atBring();
    await bring('Esto no es un chat.');
    await shows('No puedo decir nada de esto');

    expect(main()).toContain('Aquí no se reconoce ninguna conversación.');
    expect(main()).toContain('Cada mensaje necesita un nombre y un texto.');
    expect(field().value).toBe('Esto no es un chat.');
    expect(document.activeElement?.textContent).toBe('No puedo decir nada de esto');
  });

  it('a11y/P4 says so of a web page, and of a file that is too large without opening it', async () => {
    await atBring();
    await bring('<!doctype html><html><body><div class="message">Hola</div></body></html>');
    await shows('Este archivo es una página web.');
    const read = vi.fn();
    const large = Object.assign(new File(['x'], 'chat.txt'), { arrayBuffer: read });
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 });
    const picker = document.querySelector<HTMLInputElement>('main input[type=file]');
    Object.defineProperty(picker, 'files', { value: [large], configurable: true });
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('El archivo pasa de 50 MB.');

    expect(read).not.toHaveBeenCalled();
  });

  it('takes a file that is dropped, and leaves the page for none that is dropped beside it', async () => {
    await atBring();
    const beside = new Event('drop', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(beside);
    expect(beside.defaultPrevented).toBe(true);

    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File([aChat(60)], 'Chat de WhatsApp con Álex.txt')] },
    });
    document.querySelector('.file-drop')?.dispatchEvent(drop);

    await shows('Mensajes escritos60');
  });

  it('reads a very long text without showing it, and keeps it to be read again', async () => {
    const workers = await atBring();
    const text = 'x'.repeat(200_001);
    const pasted = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => text },
    });
    field().dispatchEvent(pasted);
    await shows('No puedo decir nada de esto');

    expect(pasted.defaultPrevented).toBe(true);
    expect(field().value).toBe('');
    expect(main()).toContain('Pegaste 200.001 letras.');
    press('Leer otra vez lo pegado');
    const opened = () => workers.told.filter((one) => one.task === 'open' && 'text' in one.brought && one.brought.text === text);
    await vi.waitFor(() => expect(opened()).toHaveLength(2));
  });

  it('stops at once when its person cancels, and what was pasted stays', async () => {
    const workers = await atBring({ readExport: () => new Promise(() => undefined) });
    await bring(aChat(60));
    await shows('Se lee el chat en este dispositivo.');
    expect(document.activeElement?.textContent).toBe('Cancelar');

    press('Cancelar');

    expect(workers.ended).toBe(1);
    await shows('Cancelado. Lo que trajiste sigue aquí.');
    expect(field().value).toBe(aChat(60));
    expect(document.activeElement).toBe(field());
  });

  it('stops what does not listen too, within a fifth of a second, and brings the chat again when it is wanted', async () => {
    let isEndless = true;
    const workers = await atBring({
      isDeaf: true,
      *readRelations() {
        while (isEndless) yield 0.1;
        return { outcome: 'cannot-say', why: 'one-side' };
      },
    });
    await bring(aChat(60));
    await shows('¿Quién eres tú?');
    choose('Elia');
    await shows('Nombre para Álex Ruiz');
    press('Ver qué se repite');
    await shows('Se mira qué se repite');
    const at = performance.now();
    press('Cancelar');
    await shows('Cancelado. Lo que trajiste sigue aquí.');
    expect(performance.now() - at).toBeLessThan(300);
    expect(document.activeElement?.textContent).toBe('Ver qué se repite');

    isEndless = false;
    press('Ver qué se repite');
    await shows('Aquí solo escribe una persona.');
    expect(workers.told.filter(({ task }) => task === 'open')).toHaveLength(2);
  });

  it('says that it failed where the worker breaks, and reads again afterwards', async () => {
    let isBroken = true;
    await atBring({
      readExport: async () => {
        if (isBroken) throw new TypeError('a fault of ours');
        return { outcome: 'choose', names: ['Álex', 'Grupo'] };
      },
    });
    await bring(aChat(60));
    await shows('Es un fallo nuestro.');
    isBroken = false;
    press('Leer el chat');

    await shows('¿Qué chat quieres leer?');
  });

  it('explains for each app how its chat is got out, step by step', async () => {
    await atBring();

    const guides = [...document.querySelectorAll('main details')];
    expect(guides.length).toBeGreaterThanOrEqual(7);
    for (const guide of guides) expect(guide.querySelectorAll('ol li').length).toBeGreaterThanOrEqual(4);
    expect(main()).not.toContain('spoiler-alert.');
  });
});
