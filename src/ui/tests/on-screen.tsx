import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../shell/create-query-client.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export type Screen = {
  root: HTMLElement;
  /** The element with this role and name, as a screen reader would find it. */
  find(role: string, name?: string | RegExp): HTMLElement | undefined;
  get(role: string, name?: string | RegExp): HTMLElement;
  press(key: string, held?: { shiftKey?: boolean; ctrlKey?: boolean }): Promise<void>;
  click(element: HTMLElement): Promise<void>;
  type(element: HTMLElement, text: string): Promise<void>;
  show(node: ReactNode): Promise<void>;
  leave(): Promise<void>;
};

/** Puts something on an empty page, as a person would meet it. */
export async function onScreen(node: ReactNode): Promise<Screen> {
  document.body.replaceChildren();
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  const client = createQueryClient();
  const show = (next: ReactNode) =>
    act(async () => root.render(<QueryClientProvider client={client}>{next}</QueryClientProvider>));
  await show(node);

  const find = (role: string, name?: string | RegExp) =>
    [...document.body.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)].find((one) =>
      matches(nameOf(one), name),
    );

  return {
    root: box,
    show,
    find,
    get(role, name) {
      const found = find(role, name);
      if (!found) throw new Error(`There is no ${role} named ${name} in ${document.body.innerHTML}`);
      return found;
    },
    press: (key, held) =>
      act(async () => {
        const target = document.activeElement ?? document.body;
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
        const goesOn = target.dispatchEvent(event);
        if (goesOn && key === 'Enter' && target instanceof HTMLButtonElement) target.click();
      }),
    click: (element) => act(async () => element.click()),
    type: (element, text) =>
      act(async () => {
        const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: () => act(async () => root.unmount()),
  };
}

const selectors: Record<string, string> = {
  button: 'button:not([role])',
  link: 'a[href]:not([role])',
  textbox: 'input, textarea',
  dialog: 'dialog',
  radio: 'input[type=radio]',
  heading: 'h1, h2, h3, h4',
};

function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : element.closest('label');
  const from = labelledBy ? document.getElementById(labelledBy) : (label ?? element);
  return (element.getAttribute('aria-label') ?? from?.textContent ?? '').trim();
}

function matches(name: string, wanted: string | RegExp | undefined): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));
}
