import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Recognise } from './core/listen.ts';
import { recogniserOf } from './core/recogniser-of.ts';

const weights = '@ricky0123/vad-web/dist/silero_vad_v6.onnx';
const machine = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';

/** Loads the recogniser of voices from the packages on the disk; nothing is fetched. One thread: a second helps nobody here. */
export async function loadRecogniser(): Promise<Recognise> {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = await readFile(pathOf(machine));
  return recogniserOf(await InferenceSession.create(await readFile(pathOf(weights)), { executionProviders: ['wasm'] }), Tensor);
}

function pathOf(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}
