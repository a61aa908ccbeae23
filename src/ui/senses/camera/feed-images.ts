/** What a worker that looks at images is given: images, one after the other, or a stream of them. */
export type GivenImages = { kind: 'image'; image: ImageBitmap } | { kind: 'stream'; stream: ReadableStream<VideoFrame> };

/** Of a camera that gives 30 in a second every other one is enough; cameras are no clocks, so a little early is on time. */
export const leastApartMs = 45;

/** `next` says that the worker is done with the image before. */
export type Feed = { next(): void; stop(): void };

type Feeding = {
  /** No image is wider where the page cuts them. */
  mostWidth: number;
  send(message: GivenImages, handed: Transferable): void;
  failed(): void;
};

/** As Chromium has it; the types of pages do not know it yet. */
declare const MediaStreamTrackProcessor: new (how: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readable: ReadableStream<VideoFrame> };

/** Gives a worker what a camera sees, until it is stopped: as a stream of which the page holds nothing, or where there is none, image by image. */
export function feedImages(stream: MediaStream, feeding: Feeding): Feed {
  const [track] = stream.getVideoTracks();
  return track && 'MediaStreamTrackProcessor' in globalThis ? streamTo(feeding, track) : imagesTo(feeding, stream);
}

/** The images go from the camera to the worker by themselves; the page never holds one. */
function streamTo({ send }: Feeding, track: MediaStreamTrack): Feed {
  const { readable } = new MediaStreamTrackProcessor({ track, maxBufferSize: 1 });
  send({ kind: 'stream', stream: readable }, readable);
  return { next: () => undefined, stop: () => undefined };
}

/** Elsewhere the page takes an image when the worker is done with the one before: none waits, those in between are dropped. */
function imagesTo({ send, failed, mostWidth }: Feeding, stream: MediaStream): Feed {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  video.play().catch(failed);
  let isOver = false;
  let lastMs = 0;

  async function take(): Promise<void> {
    if (isOver) return;
    const isEarly = performance.now() - lastMs < leastApartMs;
    if (isEarly || video.videoWidth === 0) return next();
    lastMs = performance.now();
    const resizeWidth = Math.min(mostWidth, video.videoWidth);
    const image = await createImageBitmap(video, { resizeWidth, resizeQuality: 'medium' });
    if (isOver) image.close();
    else send({ kind: 'image', image }, image);
  }
  function next(): void {
    const taking = () => void take().catch(failed);
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(taking);
    else setTimeout(taking, leastApartMs);
  }
  return {
    next,
    stop() {
      isOver = true;
      video.srcObject = null;
    },
  };
}
