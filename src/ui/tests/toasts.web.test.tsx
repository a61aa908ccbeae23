import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/api-problem.ts';
import { ToastRegion } from '../primitives/toast-region.tsx';
import { dismissToast, showToast, toastStore } from '../primitives/toasts.ts';
import { onScreen } from './on-screen.tsx';

afterEach(() => act(async () => toastStore.read().map(({ id }) => dismissToast(id))));

describe('A notice with a way back', () => {
  it('a11y/M5 stays until the person closes it, however long that takes', async () => {
    vi.useFakeTimers();
    const screen = await onScreen(<ToastRegion />);
    await act(async () => void showToast({ text: 'Se borró la conversación.', undo: () => {} }));

    await act(async () => void vi.advanceTimersByTime(3_600_000));
    vi.useRealTimers();
    expect(screen.get('status').textContent).toContain('Se borró la conversación.');

    await screen.click(screen.get('button', 'Cerrar el aviso'));
    expect(screen.get('status').textContent).toBe('');
  });

  it('a11y/M5 undoes once and goes away', async () => {
    const undo = vi.fn(async () => {});
    const screen = await onScreen(<ToastRegion />);
    await act(async () => void showToast({ text: 'Se borró.', undo }));

    await screen.click(screen.get('button', 'Deshacer'));

    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.get('status').textContent).toBe('');
  });

  it('a11y/P4 says what happened when it could not undo, and offers to try again', async () => {
    const screen = await onScreen(<ToastRegion />);
    const undo = vi.fn(async () => {
      throw new ApiProblem({ type: 'network/unreachable', title: 'no network', status: 0 });
    });
    await act(async () => void showToast({ text: 'Se borró.', undo }));

    await screen.click(screen.get('button', 'Deshacer'));

    expect(screen.get('status').textContent).toContain('No hay conexión con el servidor');
    expect(screen.get('button', 'Volver a intentar')).toBeDefined();
  });

  it('is announced: it comes into a part of the page that was already there', async () => {
    const screen = await onScreen(<ToastRegion />);
    const region = screen.get('status');

    await act(async () => void showToast({ text: 'Guardado.' }));

    expect(screen.get('status')).toBe(region);
    expect(region.textContent).toContain('Guardado.');
  });
});
