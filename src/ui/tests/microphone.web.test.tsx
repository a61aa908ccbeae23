import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '../i18n/words.ts';
import { MicrophoneStatus } from '../senses/microphone/microphone-status.tsx';
import { type Microphone, useMicrophone } from '../senses/microphone/use-microphone.ts';
import { aMicrophone, aVoice } from './a-microphone.ts';
import { onScreen, type Screen } from './on-screen.tsx';

let device: ReturnType<typeof aMicrophone>;
let microphone: Microphone;
let screen: Screen;

function Page({ isAllowed = true }: { isAllowed?: boolean }) {
  microphone = useMicrophone({ isAllowed });
  return <MicrophoneStatus microphone={microphone} />;
}

const open = async (isAllowed = true) => {
  screen = await onScreen(<Page isAllowed={isAllowed} />);
  await act(() => words.fetch('microphone'));
};
const start = () => act(() => microphone.start());
const text = () => document.body.textContent ?? '';
const hear = (seconds: number) => act(async () => device.hear(seconds));
const hide = () =>
  act(async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });

beforeEach(() => {
  device = aMicrophone();
});
afterEach(async () => {
  await screen.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The microphone of a page', () => {
  it('a11y/C8 asks for nothing before somebody presses, and downloads nothing for it', async () => {
    await open();

    expect(microphone.state).toBe('off');
    expect([device.asked(), device.workers.length]).toEqual([0, 0]);
    expect(text()).toContain('El micrófono está apagado.');
    expect(text()).toContain('Tu voz no sale de este dispositivo.');
  });

  it('a11y/C8 asks for nothing from somebody who does not allow it, whatever is pressed', async () => {
    await open(false);

    await start();

    expect([microphone.state, device.asked(), device.workers.length]).toEqual(['off', 0, 0]);
  });

  it.each([
    ['NotAllowedError', 'denied', 'no permite usar el micrófono'],
    ['NotFoundError', 'missing', 'No se encuentra ningún micrófono'],
  ])('a11y/C8 says in words what %s means, and that writing goes on', async (name, state, said) => {
    device.refuse(name);
    await open();

    await start();

    expect(microphone.state).toBe(state);
    expect(text()).toContain(said);
    expect(text()).toContain('Puedes seguir por escrito.');
  });

  it('tells seconds, whether a voice is there, and measures while it listens', async () => {
    await open();
    await start();

    await hear(3);

    expect(microphone).toMatchObject({ state: 'listening', seconds: 3, isSpeaking: true, measures: aVoice(3) });
    expect(text()).toContain('Se oye una voz.');
    expect(device.isOn()).toBe(true);
  });

  it('is off at once when it is stopped, and then says the measures of all that was heard', async () => {
    await open();
    await start();
    await hear(3);

    await act(async () => microphone.stop());
    expect([device.isOn(), microphone.state, device.sent().at(-1)]).toEqual([false, 'done', { kind: 'finish' }]);
    await hear(9);
    expect(microphone.seconds).toBe(3);
    await act(async () => device.finish(4));

    expect(microphone.measures).toEqual(aVoice(4));
    expect(device.isHeard()).toBe(false);
  });

  it('is off while nobody sees the page, and goes on where it was once somebody presses again', async () => {
    await open();
    await start();
    await hear(3);

    await hide();
    expect([device.isOn(), microphone.state, device.asked()]).toEqual([false, 'paused', 1]);
    expect(text()).toContain('Lo medido hasta ahora sigue aquí.');
    await start();

    expect([device.isOn(), microphone.state, device.workers.length]).toEqual([true, 'listening', 1]);
    expect(microphone.measures).toEqual(aVoice(3));
  });

  it('does not listen when somebody stops before the browser was answered', async () => {
    device.wait();
    await open();
    const starting = start();
    await act(async () => microphone.stop());

    device.allow();
    await starting;

    expect([device.isOn(), microphone.state, device.workers.length]).toEqual([false, 'off', 0]);
  });

  it('leaves nothing when it is discarded, when the page is left, or when the consent is taken back', async () => {
    await open();
    for (const end of [() => screen.show(null), () => screen.show(<Page isAllowed={false} />), () => microphone.discard()]) {
      await screen.show(<Page />);
      await start();
      await hear(5);
      await act(async () => {
        await end();
      });
      expect([device.isOn(), device.isHeard()]).toEqual([false, false]);
    }
    expect(microphone).toMatchObject({ state: 'off', seconds: 0, measures: null });
  });

  it('says so when this device cannot listen, or the microphone is pulled out', async () => {
    await open();
    await start();
    await act(async () => device.fail());
    expect([microphone.state, device.isOn(), device.isHeard()]).toEqual(['failed', false, false]);

    await start();
    await act(async () => device.pullOut());
    expect([microphone.state, device.isOn()]).toEqual(['missing', false]);
  });
});
