import { lookAtImages } from '#ui/senses/camera/look-at-images.ts';
import type { Attempt } from '../../core/practice/create-attempt.ts';
import { createAttempts, type Task } from '../../core/practice/create-attempts.ts';
import type { HandEngine, HandEngineName, PaintedImage } from './hand-engine.ts';
import type { FromHandWorker, ToHandWorker } from './hand-messages.ts';

const mostWidth = 640;
const [thumbWidth, thumbHeight] = [32, 24];

/** Looks at images apart from the page, so that the page stays as quick as ever. Only numbers leave it. */
const image = paintable(640, 480);
const thumb = paintable(thumbWidth, thumbHeight);
const startAttempt = createAttempts();
let engine: Promise<HandEngine> | undefined;
let attempt: { id: string; see: Attempt['see'] } | undefined;

addEventListener('message', ({ data }: MessageEvent<ToHandWorker>) => {
  if (data.kind === 'try') return takeUp(data.task);
  work(data).catch(() => tell({ kind: 'failed' }));
});

function work(message: Exclude<ToHandWorker, { kind: 'try' }>): Promise<void> {
  return message.kind === 'begin' ? begin(message.engine) : lookAtImages(message, { ready: engine, look });
}

async function begin(name: HandEngineName): Promise<void> {
  engine = load(name);
  await engine;
  performance.mark('ready');
  tell({ kind: 'ready' });
}

function takeUp(task: Task | undefined): void {
  const started = task && startAttempt(task);
  attempt = task && started ? { id: task.id, see: started.see } : undefined;
}

async function load(name: HandEngineName): Promise<HandEngine> {
  if (name === 'plain') return (await import('./plain-engine.ts')).createPlainEngine();
  return (await import('./whole-engine.ts')).createWholeEngine(name);
}

async function look(given: ImageBitmap | VideoFrame): Promise<void> {
  const atMs = performance.timeOrigin + performance.now();
  const painted = paint(given);
  const hands = (await (await engine)?.read(painted, atMs)) ?? [];
  const picture = { width: painted.width, height: painted.height, brightness: brightness() };
  const tried = attempt && { id: attempt.id, now: attempt.see(hands, picture, atMs) };
  if (tried?.now.phase === 'done') attempt = undefined;
  tell({ kind: 'seen', seen: { hands, picture, atMs }, tried });
}

/** Paints an image, closes it, and answers how large it is now. */
function paint(given: ImageBitmap | VideoFrame): PaintedImage {
  const [wide, high] = 'displayWidth' in given ? [given.displayWidth, given.displayHeight] : [given.width, given.height];
  const scale = Math.min(1, mostWidth / Math.max(wide, high));
  const size = { width: Math.round(wide * scale), height: Math.round(high * scale) };
  const { canvas } = image;
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  image.drawImage(given, 0, 0, size.width, size.height);
  given.close();
  return { canvas, ...size };
}

/** The mean of the image's light, from 0 to 1. */
function brightness(): number {
  thumb.drawImage(image.canvas, 0, 0, thumbWidth, thumbHeight);
  const { data } = thumb.getImageData(0, 0, thumbWidth, thumbHeight);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4)
    sum += (data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114;
  return sum / (data.length / 4) / 255;
}

function paintable(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints nothing outside of a page');
  return context;
}

function tell(message: FromHandWorker): void {
  postMessage(message);
}
