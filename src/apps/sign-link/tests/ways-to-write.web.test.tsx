import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WayProps } from '#ui/catalog/define-web-app.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { words } from '#ui/i18n/words.ts';
import { onScreen, type Screen } from '#ui/tests/on-screen.tsx';
import { signLink } from '../web/index.tsx';
import { Way as LetterWay } from '../web/speak/letter-way.tsx';
import { Way as PictureWay } from '../web/speak/picture-way.tsx';
import { aSignServer } from './open-signs.tsx';

let screen: Screen;
beforeEach(async () => {
  aSignServer();
  offerWords(signLink);
  await Promise.all(['sign-link', 'sign-link/speak'].map((part) => words.fetch(part)));
});
afterEach(async () => {
  await screen.leave();
  vi.unstubAllGlobals();
});

function Field({ Way, begun = '' }: { Way: (props: WayProps) => React.ReactNode; begun?: string }) {
  const [text, setText] = useState(begun);
  return (
    <>
      <Way text={text} onChange={setText} />
      <output>{text}</output>
    </>
  );
}
const text = () => screen.root.querySelector('output')?.textContent;

describe('Writing without letters (a11y/C5)', () => {
  it('adds the phrase of a picture to what was written', async () => {
    screen = await onScreen(<Field Way={PictureWay} begun="Hola, Ana." />);

    const shelf = screen.root.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      shelf.value = 'sensory';
      shelf.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await screen.click(screen.get('button', 'Hay mucho ruido.'));

    expect(text()).toBe('Hola, Ana. Hay mucho ruido.');
  });

  it('adds a sentence that was put together', async () => {
    screen = await onScreen(<Field Way={PictureWay} />);

    await screen.click(screen.get('radio', 'Armar una frase'));
    await screen.click(screen.get('button', 'Qué hace'));
    await screen.click(screen.get('button', 'querer'));
    await screen.click(screen.get('button', 'dormir'));
    await screen.click(screen.get('button', 'Poner en el mensaje'));

    expect(text()).toBe('Quiero dormir.');
  });

  it('spells with the letters of the chosen sign language, and takes the last one back', async () => {
    screen = await onScreen(<Field Way={LetterWay} />);

    for (const letter of ['H', 'O', 'L', 'A', 'Ñ']) await screen.click(screen.get('button', letter));
    await screen.click(screen.get('button', 'Borrar la última letra'));
    await screen.click(screen.get('button', 'Espacio'));

    expect(text()).toBe('Hola ');
    expect(screen.root.textContent).toContain('Sin revisar por una persona sorda');
  });
});
