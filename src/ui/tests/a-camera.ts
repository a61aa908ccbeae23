import { vi } from 'vitest';
import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import type { ToFaceWorker } from '../senses/camera/face-messages.ts';

/** A browser with a camera: its permission, its light, and the workers that read what it sees. */
export function aCamera() {
  const tracks: FakeTrack[] = [];
  const workers: FakeWorker[] = [];
  let asked = 0;
  let refusal: string | undefined;
  let answered = Promise.resolve();
  let allow = (): void => undefined;

  class FakeTrack extends EventTarget {
    isOn = true;
    stop(): void {
      this.isOn = false;
    }
  }
  class FakeWorker extends EventTarget {
    isOver = false;
    readonly sent: ToFaceWorker[] = [];
    constructor() {
      super();
      workers.push(this);
    }
    postMessage(message: ToFaceWorker): void {
      this.sent.push(message);
    }
    terminate(): void {
      this.isOver = true;
    }
  }

  async function getUserMedia(): Promise<object> {
    asked += 1;
    await answered;
    if (refusal) throw new DOMException('no', refusal);
    const track = new FakeTrack();
    tracks.push(track);
    const stream = new MediaStream();
    return Object.assign(stream, { getTracks: () => [track], getVideoTracks: () => [track] });
  }
  const say = (data: object) => workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));

  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { ...navigator, userAgent: navigator.userAgent, mediaDevices: { getUserMedia } });
  vi.stubGlobal(
    'MediaStreamTrackProcessor',
    class {
      readable = new ReadableStream();
    },
  );
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();

  return {
    workers,
    asked: () => asked,
    sent: () => workers.flatMap(({ sent }) => sent),
    isOn: () => tracks.some((track) => track.isOn),
    isRead: () => workers.some(({ isOver }) => !isOver),
    refuse(name: string): void {
      refusal = name;
    },
    /** The browser asks, and nobody has answered yet. */
    wait(): void {
      answered = new Promise((resolve) => {
        allow = resolve;
      });
    },
    allow: () => allow(),
    tell: (frame: FrameNumbers) => say({ kind: 'frame', frame }),
    fail: () => say({ kind: 'failed' }),
    pullOut: () => tracks.at(-1)?.dispatchEvent(new Event('ended')),
  };
}
