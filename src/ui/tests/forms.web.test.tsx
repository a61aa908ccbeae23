import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../primitives/button.tsx';
import { PasswordField } from '../primitives/password-field.tsx';
import { Scale } from '../primitives/scale.tsx';
import { Stars } from '../primitives/stars.tsx';
import { TextField } from '../primitives/text-field.tsx';
import { onScreen } from './on-screen.tsx';

function HowMuch() {
  const [value, setValue] = useState<number | null>(null);
  return <Scale legend="¿Cuánto?" min={0} max={10} minLabel="Nada" maxLabel="Mucho" value={value} onChange={setValue} />;
}

describe('A field', () => {
  it('a11y/P4 keeps what was written and ties the error to it', async () => {
    const screen = await onScreen(
      <TextField label="Correo" value="elia@" onChange={() => {}} help="Tu correo" error="Falta la parte final." />,
    );

    const input = screen.get('textbox', 'Correo') as HTMLInputElement;
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(input.value).toBe('elia@');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(described).toEqual(['Tu correo', 'Falta la parte final.']);
  });

  it('a11y/P6 shows a password to whoever asks, and tells managers which one it is', async () => {
    const screen = await onScreen(
      <PasswordField label="Contraseña" value="una frase larga" onChange={() => {}} autoComplete="new-password" />,
    );
    const input = () => screen.root.querySelector('input');
    expect(input()?.type).toBe('password');
    expect(input()?.autocomplete).toBe('new-password');

    await screen.click(screen.get('button', /Mostrar/));

    expect(input()?.type).toBe('text');
  });
});

describe('A scale', () => {
  it('chooses nothing for the person and says both ends in words', async () => {
    const screen = await onScreen(<HowMuch />);
    expect(screen.root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.get('radio', '0 · Nada')).toBeDefined();

    await screen.click(screen.get('radio', '7'));

    expect((screen.get('radio', '7') as HTMLInputElement).checked).toBe(true);
  });
});

describe('A button that cannot be pressed now', () => {
  it('says why, keeps the focus and does nothing', async () => {
    const onClick = vi.fn();
    const screen = await onScreen(
      <Button onClick={onClick} disabledReason="Todavía no hay cambios.">
        Deshacer
      </Button>,
    );
    const button = screen.get('button', 'Deshacer');
    button.focus();

    await screen.click(button);

    expect(onClick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Todavía no hay cambios.');
  });
});

describe('How far along', () => {
  it('a11y/A8 is said in words for each step', async () => {
    const screen = await onScreen(<Stars total={3} position={2} />);

    expect([...screen.root.querySelectorAll('li')].map((step) => step.textContent)).toEqual([
      'Paso 1, hecho',
      'Paso 2, ahora',
      'Paso 3',
    ]);
    expect(screen.root.querySelector('[aria-current="step"]')?.textContent).toBe('Paso 2, ahora');
  });
});
