import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import { words } from '../i18n/words.ts';
import { CameraSelfView } from '../senses/camera/camera-self-view.tsx';
import { type Camera, useCamera } from '../senses/camera/use-camera.ts';
import { aCamera } from './a-camera.ts';
import { onScreen, type Screen } from './on-screen.tsx';

let device: ReturnType<typeof aCamera>;
let camera: Camera;
let screen: Screen;

function Page({ isAllowed = true }: { isAllowed?: boolean }) {
  camera = useCamera({ isAllowed });
  return <CameraSelfView camera={camera} />;
}

const open = async (isAllowed = true) => {
  screen = await onScreen(<Page isAllowed={isAllowed} />);
  await act(() => words.fetch('camera'));
};
const start = () => act(() => camera.start());
const text = () => document.body.textContent ?? '';
const hide = (isHidden: boolean) =>
  act(async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
  });
/** So many seconds of somebody who is there, twelve images in each. */
const see = (seconds: number, fromMs = 1_000) =>
  act(async () => {
    for (let image = 0; image < seconds * 12; image += 1) device.tell(frame(fromMs + (image * 1000) / 12));
    vi.advanceTimersByTime(1_000);
  });
const frame = (atMs: number): FrameNumbers => ({
  atMs,
  face: { yaw: 0, pitch: 0, roll: 0, eyes: null, brow: 0.4, mouth: 0, expressions: null },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  device = aCamera();
});
afterEach(async () => {
  await screen.leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The camera of a page', () => {
  it('a11y/C8 asks for nothing before somebody presses, and downloads nothing for it', async () => {
    await open();

    expect(camera.state).toBe('off');
    expect([device.asked(), device.workers.length]).toEqual([0, 0]);
    expect(text()).toContain('La cámara está apagada.');
    expect(text()).toContain('La imagen no sale de este dispositivo.');
  });

  it('a11y/C8 asks for nothing from somebody who does not allow it, whatever is pressed', async () => {
    await open(false);

    await start();

    expect([camera.state, device.asked(), device.workers.length]).toEqual(['off', 0, 0]);
  });

  it.each([
    ['NotAllowedError', 'denied', 'El navegador no permite usar la cámara. Puedes seguir sin ella.'],
    ['NotFoundError', 'missing', 'No se encuentra ninguna cámara. Puedes seguir sin ella.'],
    ['NotReadableError', 'busy', 'Otro programa usa la cámara. Ciérralo y prueba otra vez, o sigue sin ella.'],
  ])('a11y/C5 says it in words where there is none, and lets everything go on: %s', async (name, state, said) => {
    await open();
    device.refuse(name);

    await start();

    expect(camera.state).toBe(state);
    expect(text()).toContain(said);
    expect(device.workers).toHaveLength(0);
  });

  it('a11y/C5 says so in a browser that has no cameras at all', async () => {
    vi.stubGlobal('navigator', { ...navigator, mediaDevices: undefined });
    await open();

    await start();

    expect(camera.state).toBe('missing');
  });

  it('watches once it may, and measures by the second', async () => {
    await open();

    await start();
    await see(5);

    expect(camera.state).toBe('watching');
    expect(camera.measures).toMatchObject({ facePresentShare: 1, expressionSeen: null });
    expect(camera.measures?.seconds).toBeCloseTo(5, 0);
    expect(camera.framesPerSecond).toBe(60);
  });

  it('hands the images to the worker, sends nothing anywhere, and keeps nothing in the browser', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await open();

    await start();
    await see(5);
    await act(async () => camera.stop());

    expect(device.sent().map(({ kind }) => kind)).toEqual(['stream']);
    expect(fetched).not.toHaveBeenCalled();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('lets the camera go when it is stopped, and keeps what was measured until it is discarded', async () => {
    await open();
    await start();
    await see(5);

    await act(async () => camera.stop());
    expect([camera.state, device.isOn(), device.isRead()]).toEqual(['done', false, false]);
    expect(camera.measures?.seconds).toBeCloseTo(5, 0);

    await act(async () => camera.discard());
    expect([camera.state, camera.measures]).toEqual(['off', null]);
  });

  it('lets the camera go when the page is out of sight, and opens it again only by a press', async () => {
    await open();
    await start();
    await see(5);

    await hide(true);
    expect([camera.state, device.isOn(), device.isRead()]).toEqual(['paused', false, false]);
    await hide(false);
    expect([camera.state, device.asked()]).toEqual(['paused', 1]);

    await start();
    await see(5, 60_000);
    expect(camera.state).toBe('watching');
    expect(camera.measures?.seconds).toBeCloseTo(10, 0);
  });

  it('lets the camera go when the page is left, also while the browser still asks', async () => {
    await open();
    await start();
    await screen.show(null);
    expect([device.isOn(), device.isRead()]).toEqual([false, false]);

    await open();
    device.wait();
    let asking = Promise.resolve();
    await act(async () => {
      asking = camera.start();
    });
    await screen.show(null);
    device.allow();
    await asking;

    expect([device.isOn(), device.isRead()]).toEqual([false, false]);
  });

  it('lets the camera go, and what was measured with it, when the permission is taken back', async () => {
    await open();
    await start();
    await see(5);

    await screen.show(<Page isAllowed={false} />);

    expect([camera.state, camera.measures, device.isOn()]).toEqual(['off', null, false]);
  });

  it('says so when the camera is pulled out, or this device cannot read images', async () => {
    await open();
    await start();
    await act(async () => device.pullOut());
    expect([camera.state, device.isRead()]).toEqual(['missing', false]);

    await start();
    await act(async () => device.fail());
    expect([camera.state, device.isOn(), device.isRead()]).toEqual(['failed', false, false]);
    expect(text()).toContain('Puedes seguir sin cámara.');
  });
});

describe("The person's own view of themselves", () => {
  it('is there while the camera is on, by its name, and can be hidden while it goes on', async () => {
    await open();
    expect(document.querySelector('video')).toBeNull();

    await start();
    expect(document.querySelector('video')?.getAttribute('aria-label')).toBe('Tu cámara');
    expect(document.querySelector('video')?.hasAttribute('autoplay')).toBe(false);

    await screen.click(screen.get('button', 'Ocultar mi imagen'));
    expect(document.querySelector('video')).toBeNull();
    expect(text()).toContain('Tu imagen está oculta. La cámara sigue encendida.');
    expect([camera.state, device.isOn()]).toEqual(['watching', true]);

    await screen.click(screen.get('button', 'Ver mi imagen'));
    expect(document.querySelector('video')).not.toBeNull();
  });

  it('says when to look at the camera, and whether it was enough', async () => {
    await open();
    await start();

    await act(async () => camera.calibrate());
    expect([camera.calibration, text()]).toEqual(['running', expect.stringContaining('Mira a la cámara tres segundos.')]);

    await see(1, performance.timeOrigin + performance.now() + 4_000);
    expect(camera.calibration).toBe('failed');
    expect(text()).toContain('Lo demás se mide igual.');
  });
});
