import { describe, expect, it, vi } from 'vitest';
import { chatHolder } from '../web/worker/chat-holder.ts';
import { eachAtBring } from './each-at-bring.ts';
import { aChat, choose, main, press, shows, write } from './open-conversation.tsx';

const { server, atBring, bring } = eachAtBring();

describe('What only its person knows of a chat', () => {
  it('asks which number is the day, with the dates as they are written and both readings', async () => {
    await atBring();
    await bring(aChat(60, 4));
    await shows('¿Qué número es el día?');
    expect(main()).toContain('04/03/2026');
    expect(main()).toContain('El primero: del 4 de marzo de 2026');
    expect(main()).toContain('El segundo: del 3 de abril de 2026');

    press('Seguir');
    await shows('Elige antes una de las dos lecturas.');
    choose('El segundo');
    await vi.waitFor(() => expect(main()).not.toContain('Elige antes una'));
    press('Seguir');

    await shows('Del 3 de abril de 2026 al 3 de abril de 2026');
  });

  it('asks which of several chats is read, then reads that one', async () => {
    const picks: unknown[] = [];
    await atBring({
      readExport: async (_brought, answers) => {
        picks.push(answers.pick);
        return { outcome: 'choose', names: Array.from({ length: 30 }, (_, at) => `Chat ${at}`) };
      },
    });
    await bring(aChat(60));
    await shows('Hay más chats. Escribe una parte del nombre.');
    write('chat 27', document.querySelector('main input[type=search]') as HTMLInputElement);
    await vi.waitFor(() => expect(document.querySelectorAll('main input[type=radio]')).toHaveLength(1));
    choose('Chat 27');
    press('Leer este chat');

    await vi.waitFor(() => expect(picks).toEqual([undefined, 27]));
  });

  it('asks who they are, lets nobody be it too, and calls the others by a letter or as they like', async () => {
    const workers = await atBring();
    await bring(aChat(120));
    await shows('¿Quién eres tú?');
    press('Ver qué se repite');
    await shows('Elige antes quién eres.');
    choose('Ninguna de estas personas');
    await shows('Nombre para Elia');
    choose('Elia');
    await vi.waitFor(() => expect(main()).not.toContain('Nombre para Elia'));
    const [alias] = [...document.querySelectorAll<HTMLInputElement>('main input[type=text]')];
    expect(alias?.value).toBe('Persona A');

    press('Ver qué se repite');
    await vi.waitFor(() => expect(workers.told.find(({ task }) => task === 'read')).toMatchObject({ reader: 0 }));
    expect(
      server()
        .asked.map(({ body }) => body)
        .join(),
    ).not.toMatch(/Álex|mensaje/);
  });

  it('calls nobody else «Tú» when somebody changes their mind about who they are', async () => {
    await atBring();
    await bring(aChat(12));
    await shows('¿Quién eres tú?');
    choose('Elia');
    await shows('Nombre para Álex Ruiz');
    press('Ver qué se repite');
    await shows('Hay menos de 30 mensajes.');

    choose('Álex Ruiz');
    await shows('Nombre para Elia');

    const [alias] = [...document.querySelectorAll<HTMLInputElement>('main input[type=text]')];
    expect(alias?.value).toBe('Persona A');
  });

  it('says that nothing can be said of too few messages, and goes no further', async () => {
    await atBring();
    await bring(aChat(12));
    await shows('¿Quién eres tú?');
    choose('Elia');
    await shows('Nombre para Álex Ruiz');
    press('Ver qué se repite');

    await shows('Hay menos de 30 mensajes.');
    expect(document.querySelector('main h1')?.textContent).toBe('Comprueba el chat');
  });

  it('never holds the whole chat: the page asks for the few messages that it shows', async () => {
    const workers = await atBring();
    await bring(aChat(120));
    await shows('¿Quién eres tú?');

    const messages = await chatHolder.ask('messages', { from: 50, to: 57 });

    expect(messages.map(({ text }) => text)[0]).toBe('Hola, esto es el mensaje 50');
    expect(messages).toHaveLength(7);
    const sent = JSON.stringify(workers.heard.filter((one) => one.kind === 'done').slice(0, 1));
    expect(sent).not.toContain('Hola, esto es');
  });
});
