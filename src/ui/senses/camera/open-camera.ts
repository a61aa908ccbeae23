/** Why there is no camera: they said no, there is none, or another program holds it. */
export type NoCamera = 'denied' | 'missing' | 'busy';

/** Asks the browser for a camera, which asks the person. Answers why there is none. */
export async function openCamera(): Promise<MediaStream | NoCamera> {
  if (!navigator.mediaDevices?.getUserMedia) return 'missing';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15 }, facingMode: 'user' },
    });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (['NotAllowedError', 'SecurityError'].includes(name)) return 'denied';
    return ['NotReadableError', 'AbortError'].includes(name) ? 'busy' : 'missing';
  }
}
