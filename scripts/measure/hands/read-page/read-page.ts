import type { SignLanguage } from '../../../../src/apps/sign-link/core/alphabets/alphabet.ts';
import { alphabets } from '../../../../src/apps/sign-link/core/alphabets/alphabets.ts';
import { createDecider, type Decider } from '../../../../src/apps/sign-link/core/recognise/create-decider.ts';
import { createRecogniser } from '../../../../src/apps/sign-link/core/recognise/create-recogniser.ts';
import { createHandCamera } from '../../../../src/apps/sign-link/web/camera/create-hand-camera.ts';
import { handEngines } from '../../../../src/apps/sign-link/web/camera/hand-engine.ts';
import type { SceneRead } from '../scene-read.ts';

/** The camera of the product and nothing else, for `npm run bench:hands`: it reads what a painted camera shows, scene by scene. */
const asked = new URLSearchParams(location.search);
const engine = handEngines.find((name) => name === asked.get('engine')) ?? 'plain';
const languages = (asked.get('languages') ?? '').split(',') as SignLanguage[];
const [square, bits] = [16, 8];
/** Each scene begins with nobody in it. */
const settleMs = 1_000;

const deciders: Record<SignLanguage, Decider> = {
  lsm: createDecider(createRecogniser(alphabets.lsm)),
  lse: createDecider(createRecogniser(alphabets.lse)),
};
const camera = createHandCamera(engine);
const reads: SceneRead[][] = [];
let [scene, sinceMs] = [-1, 0];
let read: SceneRead | undefined;

const video = document.createElement('video');
video.muted = true;
const code = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

camera.listen(({ hands, picture }) => {
  if (!read || performance.now() - sinceMs < settleMs) return;
  const decision = deciders[languages[scene] ?? 'lsm'].see(hands, picture);
  read.images += 1;
  if (hands.length > 0) read.tracked += 1;
  read.seconds = (performance.now() - sinceMs - settleMs) / 1000;
  if (decision.outcome === 'letter') {
    if (read.letters.at(-1) !== decision.letter) read.letters.push(decision.letter);
  } else read.whys[decision.why] = (read.whys[decision.why] ?? 0) + 1;
});

/** The number of the scene that the camera shows now, from the squares in its corner. */
function readCode(): number {
  if (!code || video.videoWidth === 0) return -1;
  code.canvas.width = square * bits;
  code.canvas.height = square;
  code.drawImage(video, 0, video.videoHeight - square, square * bits, square, 0, 0, square * bits, square);
  let number = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    const [light = 0] = code.getImageData(bit * square + 7, 8, 1, 1).data;
    if (light > 110) number += 1 << bit;
  }
  return number;
}

function look(): void {
  const now = readCode();
  if (camera.read().state === 'watching' && now !== scene && now >= 0 && now < languages.length) {
    // What was shown when it began was not shown whole.
    if (read && scene >= 0 && sinceMs > 0) reads[scene] = [...(reads[scene] ?? []), read];
    const isFirst = scene === -1;
    [scene, sinceMs] = [now, isFirst ? 0 : performance.now()];
    read = isFirst ? undefined : { images: 0, tracked: 0, seconds: 0, letters: [], whys: {} };
    for (const decider of Object.values(deciders)) decider.forget();
  }
  const { state, framesPerSecond } = camera.read();
  const seen = reads.filter(Boolean).length;
  const output = document.querySelector('output');
  if (output)
    output.textContent = JSON.stringify({
      state,
      engine: camera.read().engine,
      framesPerSecond,
      seen,
      isWhole: seen === languages.length,
    });
}

document.querySelector('button')?.addEventListener('click', () => {
  void camera.start();
  camera.subscribe(() => {
    const { stream } = camera.read();
    if (stream && video.srcObject !== stream) {
      video.srcObject = stream;
      void video.play();
    }
  });
  setInterval(look, 60);
});
Object.assign(globalThis, { reads, camera });
