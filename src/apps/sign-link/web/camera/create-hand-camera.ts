import { type NoCamera, openCamera } from '#ui/senses/camera/open-camera.ts';
import type { Task } from '../../core/practice/create-attempts.ts';
import type { HandEngineName } from './hand-engine.ts';
import type { HandsSeen, Tried } from './hand-messages.ts';
import { type Watching, watchHands } from './watch-hands.ts';

/**
 * `loading`: the camera is on and the networks are on their way. `paused`: the page was out of sight or the person paused, and the camera was
 * let go. `unplugged`: it was there and is gone. `failed`: this engine does not run here.
 */
export type HandCameraState = 'off' | 'asking' | NoCamera | 'loading' | 'watching' | 'paused' | 'unplugged' | 'failed';

export type HandCameraSeen = {
  state: HandCameraState;
  /** For the person's own view of themselves; there while the camera is on. */
  stream: MediaStream | undefined;
  engine: HandEngineName;
  framesPerSecond: number;
  /** It has been too slow to read a hand for some seconds. */
  isSlow: boolean;
};

/** Hears what each image showed, and how the try that is under way stands. */
export type Watcher = (seen: HandsSeen, tried: Tried | undefined) => void;

const tickMs = 1_000;
/** Fewer images a second than this are too few to decide on: six in a row would take two seconds. */
const leastFrames = 3;
const slowTicks = 4;

/** A camera that somebody may turn on, whose images become points of hands. Its light is off unless its state is `loading` or `watching`. */
export function createHandCamera(firstEngine: HandEngineName) {
  const listeners = new Set<() => void>();
  const watchers = new Set<Watcher>();
  let now: HandCameraSeen = { state: 'off', stream: undefined, engine: firstEngine, framesPerSecond: 0, isSlow: false };
  let attempt = 0;
  let letGo = (): void => undefined;
  let task: Task | undefined;
  let watching: Watching | undefined;

  function show(change: Partial<HandCameraSeen>): void {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  }

  function end(state: HandCameraState): void {
    attempt += 1;
    letGo();
    letGo = () => undefined;
    show({ state, stream: undefined, framesPerSecond: 0, isSlow: false });
  }

  async function start(engine: HandEngineName = now.engine): Promise<void> {
    if (isOn(now.state)) return;
    attempt += 1;
    const mine = attempt;
    show({ state: 'asking', engine });
    const opened = await openCamera();
    const isWanted = mine === attempt;
    if (typeof opened === 'string') return isWanted ? show({ state: opened }) : undefined;
    if (isWanted) watch(opened);
    else release(opened);
  }

  function watch(stream: MediaStream): void {
    let [frames, slow] = [0, 0];
    const mine = watchHands(stream, now.engine, {
      ready: () => show({ state: 'watching' }),
      seen(seen, tried) {
        frames += 1;
        for (const watcher of watchers) watcher(seen, tried);
      },
      // A smaller engine runs where the whole one does not; only where none does is there nothing to be done.
      failed: () => (now.engine === 'plain' ? end('failed') : changeEngine('plain')),
    });
    watching = mine;
    if (task) mine.try(task);
    const timer = setInterval(() => {
      slow = now.state === 'watching' && frames < leastFrames ? slow + 1 : 0;
      show({ framesPerSecond: (frames * 1000) / tickMs, isSlow: slow >= slowTicks });
      frames = 0;
    }, tickMs);
    letGo = () => {
      clearInterval(timer);
      watching = undefined;
      mine.stop();
      release(stream);
    };
    // Whoever pulls out a camera, or takes its permission back, ends it too.
    for (const track of stream.getTracks()) track.addEventListener('ended', () => end('unplugged'));
    show({ state: 'loading', stream, framesPerSecond: 0, isSlow: false });
  }

  /** Goes on with another engine; a camera that is on is opened anew. */
  function changeEngine(engine: HandEngineName): void {
    if (engine === now.engine) return;
    const wasOn = isOn(now.state);
    if (wasOn) end('off');
    show({ engine });
    if (wasOn) void start(engine);
  }

  return {
    read: () => now,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Hears what every image shows, until the answer is called. */
    listen(watcher: Watcher): () => void {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    /** A letter that is tried from now on, on whichever engine; none ends it. */
    try(next: Task | undefined): void {
      task = next;
      watching?.try(next);
    },
    start,
    changeEngine,
    stop: () => end('off'),
    pause: () => (isOn(now.state) ? end('paused') : undefined),
  };
}

function isOn(state: HandCameraState): boolean {
  return state === 'asking' || state === 'loading' || state === 'watching';
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
