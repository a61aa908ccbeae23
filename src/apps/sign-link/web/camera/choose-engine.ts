import type { HandEngineName } from './hand-engine.ts';

export const engineChoices = ['auto', 'whole', 'light'] as const;
/** What a person wants of this device: whatever fits it, the whole networks, or the lighter ones. */
export type EngineChoice = (typeof engineChoices)[number];

/** What draws where there is no graphics card, by the names that browsers give it. */
const pretended = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Gigabytes of memory under which the whole networks would crowd everything else out. */
const leastMemory = 2;

/** Which engine reads hands on this device. */
export function chooseEngine(choice: EngineChoice, device: Device = thisDevice()): HandEngineName {
  if (choice === 'light' || !device.graphics) return 'plain';
  if (choice === 'auto' && device.memory < leastMemory) return 'plain';
  return device.graphics === 'real' ? 'graphics' : 'processor';
}

export type Device = { graphics: 'real' | 'pretended' | undefined; memory: number };

function thisDevice(): Device {
  const memory = 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : leastMemory;
  if (typeof OffscreenCanvas === 'undefined') return { graphics: undefined, memory };
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return { graphics: undefined, memory };
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { graphics: pretended.test(renderer) ? 'pretended' : 'real', memory };
}
