/** Scripts that the package of hands was made of; as modules they answer what they define, or nothing. */
declare module '@mediapipe/hands/hands_solution_packed_assets_loader.js';
declare module '@mediapipe/hands/hands_solution_simd_wasm_bin.js' {
  const createWasm: (module: object) => Promise<{ GL: { createContext(canvas: OffscreenCanvas, attributes: object): number } }>;
  export default createWasm;
}
