import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';

const profile = (name: string, chosen: SomeSettings): { name: string; settings: Settings } => ({
  name,
  settings: { ...defaultSettings, ...chosen },
});

/** Eight people whose choices together use every option there is to see or to hear in words. A test holds them to that. */
export const eightProfiles = [
  profile('somebody who chose nothing', {}),
  profile('an autistic person tired of noise', {
    theme: 'noche',
    saturation: 'gris',
    motion: 'nada',
    density: 'amplio',
    images: 'ocultar',
    spacing: 'amplio',
    length: 'corto',
    format: 'pasos',
    learning: 'hacer',
    oneStep: true,
    time: 'apagado',
  }),
  profile('a student with ADHD', {
    theme: 'sistema',
    saturation: 'baja',
    motion: 'completo',
    density: 'compacto',
    size: '875',
    tone: 'calido',
    learning: 'ejemplo',
    time: 'temporizador',
    chunk: '3',
    hyperfocus: '45',
  }),
  profile('a dyslexic reader', {
    font: 'opendyslexic',
    size: '125',
    spacing: 'amplio',
    reading: 'facil',
    ruler: true,
    readAloud: true,
    learning: 'imagen',
    length: 'normal',
  }),
  profile('somebody who sees little', { theme: 'contraste', size: '200', targets: 'grande', font: 'sistema', tone: 'formal' }),
  profile('somebody with migraine', {
    theme: 'baja',
    size: '150',
    font: 'lexend',
    motion: 'suave',
    images: 'ocultar',
    focus: true,
  }),
  profile('a gifted person who wants it all', {
    theme: 'noche',
    density: 'compacto',
    length: 'detallado',
    format: 'texto',
    literal: false,
    chunk: 'todo',
    oneStep: false,
    toneTags: false,
    tone: 'formal',
  }),
  profile('somebody who reads English', { language: 'en', chunk: '5', format: 'puntos', channel: 'pictogramas', country: 'US' }),
] as const satisfies readonly { name: string; settings: Settings }[];
