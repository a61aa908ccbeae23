import { useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/api-problem.ts';
import { ToastRegion } from '../primitives/toast-region.tsx';
import { dismissToast, toastStore } from '../primitives/toasts.ts';
import { useAct } from '../primitives/use-act.ts';
import { onScreen } from './on-screen.tsx';

const unreachable = () => Promise.reject(new ApiProblem({ type: 'network/unreachable', title: 'no network', status: 0 }));
const key = ['switch'];
type Doing = { send(): Promise<unknown>; undo?(): Promise<unknown>; read?(): Promise<string>; loudly?: boolean };

/** Something that is switched on, beside what the server keeps of it. */
function Desk({ send, undo, read = async () => 'x', loudly }: Doing) {
  const { busy, text, act } = useAct(key);
  useQuery({ queryKey: key, queryFn: read });
  return (
    <>
      <button
        type="button"
        aria-busy={busy}
        onClick={() => void act(send, { done: undo && { text: 'Encendido.', undo }, loudly })}
      >
        Encender
      </button>
      <p role="alert">{text}</p>
      <ToastRegion />
    </>
  );
}

afterEach(() => act(async () => toastStore.read().map(({ id }) => dismissToast(id))));

describe('Doing something on the server', () => {
  it('is done once, however quickly it is pressed twice', async () => {
    const send = vi.fn(async () => {});
    const screen = await onScreen(<Desk send={send} />);
    const button = screen.get('button', 'Encender');

    await act(async () => {
      button.click();
      button.click();
    });

    expect(send).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('aria-busy')).toBe('false');
  });

  it.each([
    ['done', async () => {}],
    ['not done', unreachable],
  ])('reads again what the server keeps when it was %s', async (_how, send) => {
    const read = vi.fn(async () => 'x');
    const screen = await onScreen(<Desk send={send} read={read} />);
    expect(read).toHaveBeenCalledTimes(1);

    await screen.click(screen.get('button', 'Encender'));

    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it('says why not where it was asked for, and in a notice only when that is wanted', async () => {
    const screen = await onScreen(<Desk send={unreachable} />);
    await screen.click(screen.get('button', 'Encender'));
    expect(screen.get('alert').textContent).toContain('No hay conexión con el servidor');
    expect(screen.get('status').textContent).toBe('');

    const aloud = await onScreen(<Desk send={unreachable} loudly />);
    await aloud.click(aloud.get('button', 'Encender'));

    expect(aloud.get('status').textContent).toContain('No hay conexión con el servidor');
  });

  it('a11y/P4 offers to try again when the way back failed, and shows what there is now', async () => {
    const undo = vi.fn(unreachable);
    const read = vi.fn(async () => 'x');
    const screen = await onScreen(<Desk send={async () => {}} undo={undo} read={read} />);
    await screen.click(screen.get('button', 'Encender'));
    const before = read.mock.calls.length;

    await screen.click(screen.get('button', 'Deshacer'));
    expect(screen.get('status').textContent).toContain('No hay conexión con el servidor');
    expect(read.mock.calls.length).toBe(before + 1);
    undo.mockResolvedValueOnce(undefined as never);
    await screen.click(screen.get('button', 'Volver a intentar'));

    expect(undo).toHaveBeenCalledTimes(2);
    expect(screen.get('status').textContent).toBe('');
  });
});
