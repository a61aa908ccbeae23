/** Asks the browser for a microphone, which asks the person. Answers why there is none: they said no, or there is nothing to open. */
export async function openMicrophone(): Promise<MediaStream | 'denied' | 'missing'> {
  if (!navigator.mediaDevices?.getUserMedia) return 'missing';
  try {
    // The sound as it is: what evens out loudness or cuts noise away changes what is measured.
    const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
    return await navigator.mediaDevices.getUserMedia({ video: false, audio: plain });
  } catch (error) {
    const isNo = error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name);
    return isNo ? 'denied' : 'missing';
  }
}
