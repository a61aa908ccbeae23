import type { VideoMeasures } from '#platform/analysis/contract.ts';
import { createFaceMeter } from '#platform/analysis/video/core/face-meter.ts';
import type { Calibration } from '#platform/analysis/video/core/gaze-share.ts';
import { type NoCamera, openCamera } from './open-camera.ts';
import { watchFace } from './watch-face.ts';

/** `paused`: the page was out of sight, so the camera was let go; it opens again when the person says so. `failed`: this device cannot read images. */
export type CameraState = 'off' | 'asking' | NoCamera | 'failed' | 'watching' | 'paused' | 'done';

export type CameraSeen = {
  state: CameraState;
  /** For the person's own view of themselves; there while the camera is on. */
  stream: MediaStream | undefined;
  framesPerSecond: number;
  calibration: Calibration;
  measures: VideoMeasures | null;
};

const nothing: CameraSeen = { state: 'off', stream: undefined, framesPerSecond: 0, calibration: 'none', measures: null };
const tickMs = 1_000;

/** A camera that somebody may turn on. What it keeps is measures; its light is off whenever its state is not `watching`. */
export function createCamera() {
  const listeners = new Set<() => void>();
  let seen = nothing;
  let meter = createFaceMeter();
  let goesOn = false;
  let attempt = 0;
  let letGo = (): void => undefined;

  function show(change: Partial<CameraSeen>): void {
    seen = { ...seen, ...change };
    for (const listener of listeners) listener();
  }

  function end(state: CameraState): void {
    attempt += 1;
    letGo();
    letGo = () => undefined;
    goesOn = state === 'paused';
    show({ state, stream: undefined, framesPerSecond: 0, calibration: meter.calibration(), measures: meter.measures() });
  }

  async function start(): Promise<void> {
    if (seen.state === 'asking' || seen.state === 'watching') return;
    attempt += 1;
    const mine = attempt;
    if (!goesOn) meter = createFaceMeter();
    show({ ...(goesOn ? {} : nothing), state: 'asking' });
    const opened = await openCamera();
    const isWanted = mine === attempt;
    if (typeof opened === 'string') return isWanted ? show({ state: opened }) : undefined;
    if (isWanted) watch(opened);
    else release(opened);
  }

  function watch(stream: MediaStream): void {
    let frames = 0;
    const stopWatching = watchFace(stream, {
      frame(frame) {
        frames += 1;
        meter.add(frame);
        if (meter.calibration() !== seen.calibration) show({ calibration: meter.calibration() });
      },
      failed: () => end('failed'),
    });
    const timer = setInterval(() => {
      show({ framesPerSecond: (frames * 1000) / tickMs, measures: meter.measures() });
      frames = 0;
    }, tickMs);
    letGo = () => {
      clearInterval(timer);
      stopWatching();
      release(stream);
    };
    // Whoever pulls out a camera, or takes its permission back, ends it too.
    for (const track of stream.getTracks()) track.addEventListener('ended', () => end('missing'));
    show({ state: 'watching', stream });
  }

  return {
    read: () => seen,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    calibrate(): void {
      if (seen.state !== 'watching') return;
      meter.calibrate(performance.timeOrigin + performance.now());
      show({ calibration: meter.calibration() });
    },
    /** What was measured so far is forgotten, and measuring goes on: another stretch begins. */
    beginAnew(): void {
      if (seen.state !== 'watching') return;
      meter = createFaceMeter();
      show({ calibration: 'none', measures: null });
    },
    /** The camera off; what was measured stays to be looked at. */
    stop: () => (isOn(seen.state) || seen.state === 'paused' ? end('done') : undefined),
    pause: () => (isOn(seen.state) ? end('paused') : undefined),
    /** The camera off, and nothing left of what was measured. */
    discard(): void {
      meter = createFaceMeter();
      end('off');
    },
  };
}

function isOn(state: CameraState): boolean {
  return state === 'asking' || state === 'watching';
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
