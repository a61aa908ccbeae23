import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeVoice, voice } from './fake-voice.ts';
import { alt, button, openPages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bar = () => document.querySelector('.ui-dock');
const reading = () => document.querySelector('[data-reading]')?.textContent;
const open = async (settings: Parameters<typeof openPages>[0] = {}) => {
  ({ leave } = await openPages(settings));
};
const saidTexts = ({ said }: ReturnType<typeof fakeVoice>) => said.map(({ text }) => text);

/** A browser that marks words without touching the page. */
function marksWords() {
  const marks = new Map<string, { range: Range }>();
  vi.stubGlobal('CSS', { highlights: marks });
  vi.stubGlobal(
    'Highlight',
    class {
      range: Range;
      constructor(range: Range) {
        this.range = range;
      }
    },
  );
  return () => marks.get('ui-reading')?.range.toString();
}

describe('Reading aloud', () => {
  it('a11y/S4 a11y/R7 says nothing until somebody asks for it, whatever their settings', async () => {
    const speech = fakeVoice();

    await open({ readAloud: true, sound: 'completo' });

    expect([speech.said, bar()]).toEqual([[], null]);
  });

  it('a11y/R7 reads block by block, without what is secondary and without controls', async () => {
    const speech = fakeVoice();
    await open();

    alt('l');
    for (let at = 1; at <= 3; at += 1) {
      await vi.waitFor(() => expect(speech.said).toHaveLength(at));
      speech.last()?.onend?.();
    }

    await vi.waitFor(() => expect(bar()).toBeNull());
    expect(saidTexts(speech)).toEqual(['Preparar la reunión', 'Dura ocho minutos.', 'Reúne los datos.']);
  });

  it('a11y/R7 marks the block, and in it the word that is said', async () => {
    const speech = fakeVoice();
    const markedWord = marksWords();
    await open();
    alt('l');
    await vi.waitFor(() => expect(speech.said).toHaveLength(1));
    alt('s');
    await vi.waitFor(() => expect(speech.said).toHaveLength(2));

    speech.last()?.onboundary?.({ name: 'word', charIndex: 5 });

    expect([reading(), markedWord()]).toEqual(['Dura ocho minutos.', 'ocho']);
    speech.last()?.onboundary?.({ name: 'word', charIndex: 10 });
    expect(markedWord()).toBe('minutos');
    alt('x');
    expect([reading(), markedWord()]).toEqual([undefined, undefined]);
  });

  it('a11y/R7 pauses and goes on from the same word, by key and by button', async () => {
    const speech = fakeVoice();
    await open();
    alt('l');
    await vi.waitFor(() => expect(speech.said).toHaveLength(1));
    speech.last()?.onboundary?.({ name: 'word', charIndex: 9 });

    alt('l');
    await vi.waitFor(() => expect(button('Seguir', '.ui-dock')).toBeDefined());
    speech.last()?.onend?.();
    expect(speech.said).toHaveLength(1);
    button('Seguir', '.ui-dock')?.click();

    await vi.waitFor(() => expect(saidTexts(speech)).toEqual(['Preparar la reunión', 'la reunión']));
  });

  it.each([
    ['the button', () => button('Parar', '.ui-dock')?.click()],
    ['its key', () => void alt('x')],
    ['Escape', () => void press('Escape')],
    ['going to another page', () => document.querySelectorAll<HTMLElement>('main a')[1]?.click()],
  ])('a11y/R7 a11y/S6 stops at once by %s', async (_way, stop) => {
    const speech = fakeVoice();
    await open();
    alt('l');
    await vi.waitFor(() => expect(speech.said).toHaveLength(1));
    const before = speech.cancels;

    stop();

    await vi.waitFor(() => expect(bar()).toBeNull());
    expect(speech.cancels).toBeGreaterThan(before);
    speech.last()?.onend?.();
    expect(speech.said).toHaveLength(1);
  });

  it('a11y/R7 speaks the language of the page, as loud as the person set it', async () => {
    const speech = fakeVoice();
    await open({ volume: 30 });

    alt('l');

    await vi.waitFor(() => expect(speech.last()).toMatchObject({ lang: 'es-ES', volume: 0.3 }));
  });

  it('a11y/R7 says in a sentence that there is no voice, and sends the text to no distant one', async () => {
    const speech = fakeVoice({ voices: [voice('es-ES', false), voice('en-GB')] });
    await open();

    alt('l');

    await vi.waitFor(() => expect(bar()?.textContent).toContain('Este dispositivo no tiene una voz en español.'));
    expect([speech.said, reading()]).toEqual([[], undefined]);
  });

  it('a11y/R7 says the same in a browser that cannot speak at all', async () => {
    await open();

    alt('l');

    await vi.waitFor(() => expect(bar()?.textContent).toContain('Este dispositivo no tiene una voz'));
  });

  it('a11y/R7 has a button in the header for whoever set it so, and its place in the menu for everybody', async () => {
    const speech = fakeVoice();
    await open();
    expect(button('Leer', '.head')).toBeUndefined();
    button(/Tu cuenta/, '.head')?.click();
    await vi.waitFor(() => expect(button('Leer esta página en voz alta')).toBeDefined());
    leave();

    await open({ readAloud: true });
    button('Leer', '.head')?.click();

    await vi.waitFor(() => expect(speech.said).toHaveLength(1));
  });

  it('a11y/S10 falls silent in a pause, and stays so afterwards until it is asked', async () => {
    const speech = fakeVoice();
    await open();
    alt('l');
    await vi.waitFor(() => expect(speech.said).toHaveLength(1));

    alt('p');
    await vi.waitFor(() => expect(document.querySelector('.ui-pause')).not.toBeNull());
    alt('p');

    await vi.waitFor(() => expect(button('Seguir', '.ui-dock')).toBeDefined());
    expect(speech.said).toHaveLength(1);
  });
});
