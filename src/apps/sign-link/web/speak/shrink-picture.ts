import { phraseLimits } from '../../core/speak/phrase-limits.ts';

/** As large as a picture is ever shown. */
const mostSide = 512;

/**
 * A picture as it is kept: no side longer than it is ever shown, drawn anew, so that nothing is in it but what is seen. Rejects where the
 * browser cannot read it, or it stays too large.
 */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  const seen = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const part = Math.min(1, mostSide / Math.max(seen.width, seen.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(seen.width * part)), Math.max(1, Math.round(seen.height * part))];
  canvas.getContext('2d')?.drawImage(seen, 0, 0, canvas.width, canvas.height);
  seen.close();
  // Drawings stay sharp as PNG; a photograph that would be large so becomes a JPEG.
  const png = await blobOf(canvas, 'image/png');
  if (png && png.size <= 200_000) return png;
  const jpeg = await blobOf(canvas, 'image/jpeg');
  if (!jpeg || jpeg.size > phraseLimits.pictureBytes) throw new Error('This picture cannot be made small enough');
  return jpeg;
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.85));
}
