/** The networks for faces ask for the whole of TensorFlow; they need its core, and its WebAssembly to count with. */
export const tensorsForFaces = {
  '@tensorflow/tfjs/dist/index.js': '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-backend-webgl/dist/index.js': '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-wasm/dist/index.js': '@tensorflow/tfjs-backend-wasm',
};
