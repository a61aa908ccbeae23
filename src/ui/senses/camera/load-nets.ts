import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import {
  FaceExpressionNet,
  FaceLandmark68TinyNet,
  TinyFaceDetector,
  tf,
} from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
import expressionBytes from '@vladmandic/face-api/model/face_expression_model.bin?url';
import expressionShapes from '@vladmandic/face-api/model/face_expression_model-weights_manifest.json';
import landmarkBytes from '@vladmandic/face-api/model/face_landmark_68_tiny_model.bin?url';
import landmarkShapes from '@vladmandic/face-api/model/face_landmark_68_tiny_model-weights_manifest.json';
import detectorBytes from '@vladmandic/face-api/model/tiny_face_detector_model.bin?url';
import detectorShapes from '@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json';

export type Nets = { detector: TinyFaceDetector; landmarks: FaceLandmark68TinyNet; expressions: FaceExpressionNet };

/** The three networks, with everything they need from this product's own address. */
export async function loadNets(): Promise<Nets> {
  // Several threads need pages that are isolated from all others, which ours are not; so that build is not even served.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainWasm,
    'tfjs-backend-wasm-simd.wasm': simdWasm,
    'tfjs-backend-wasm-threaded-simd.wasm': simdWasm,
  });
  const nets = { detector: new TinyFaceDetector(), landmarks: new FaceLandmark68TinyNet(), expressions: new FaceExpressionNet() };
  const weights = Promise.all([
    weightsOf(detectorBytes, detectorShapes),
    weightsOf(landmarkBytes, landmarkShapes),
    weightsOf(expressionBytes, expressionShapes),
  ]);
  if (!(await setBackend('wasm'))) throw new Error('This browser runs no WebAssembly');
  await ready();
  const [detector, landmarks, expressions] = await weights;
  nets.detector.loadFromWeightMap(tf.io.decodeWeights(...detector));
  nets.landmarks.loadFromWeightMap(tf.io.decodeWeights(...landmarks));
  nets.expressions.loadFromWeightMap(tf.io.decodeWeights(...expressions));
  return nets;
}

type Shapes = { weights: object[] }[];
type Entries = Parameters<typeof tf.io.decodeWeights>[1];

async function weightsOf(url: string, shapes: Shapes): Promise<[ArrayBuffer, Entries]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return [await response.arrayBuffer(), shapes.flatMap(({ weights }) => weights) as Entries];
}
