import type { Settings, Today } from '../contract.ts';

/**
 * The settings made lighter by how the person is today. It only ever takes weight away: what somebody has set lower already
 * stays, and a good day changes nothing.
 */
export function lighten(settings: Settings, today: Today | null): Settings {
  if (!today) return settings;
  return {
    ...settings,
    ...(today.energy === 'baja' ? { length: 'corto', chunk: '3', oneStep: true, format: steps(settings.format) } : {}),
    ...(today.load === 'alta'
      ? { motion: 'nada', images: 'ocultar', sound: 'apagado', haptics: false, saturation: calmer(settings.saturation) }
      : {}),
    ...(today.speech === 'sin_palabras' && settings.channel !== 'senas' ? { channel: 'pictogramas' } : {}),
    ...(today.speech === 'cuesta' && settings.channel === 'voz' ? { channel: 'texto' } : {}),
  };
}

/** A paragraph asks for more strength than a list. */
function steps(format: Settings['format']): Settings['format'] {
  return format === 'texto' ? 'puntos' : format;
}

function calmer(saturation: Settings['saturation']): Settings['saturation'] {
  return saturation === 'media' ? 'baja' : saturation;
}
