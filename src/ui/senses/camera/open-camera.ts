/** Asks the browser for a camera, which asks the person. Answers why there is none: they said no, or there is nothing to open. */
export async function openCamera(): Promise<MediaStream | 'denied' | 'missing'> {
  if (!navigator.mediaDevices?.getUserMedia) return 'missing';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15 }, facingMode: 'user' },
    });
  } catch (error) {
    const isNo = error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name);
    return isNo ? 'denied' : 'missing';
  }
}
