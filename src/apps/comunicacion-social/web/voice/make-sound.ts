import { ApiProblem } from '#ui/api/api-problem.ts';
import { decodeRecording } from '#ui/senses/microphone/decode-recording.ts';

/** A browser holds all of a recording while it opens it; one of this size would take the whole device with it. */
const mostBytes = 500_000_000;

/** Makes what the server reads of a file that somebody chose. Throws what is wrong with it, in the words that the server has for it. */
export async function makeSound(file: File): Promise<Blob> {
  if (file.size === 0) throw problem('files/empty', 422);
  if (file.size > mostBytes) throw problem('files/too-large', 413);
  // Phones record sound in files of video too.
  if (file.type !== '' && !/^(audio|video)\//.test(file.type)) throw problem('files/wrong-type', 415);
  try {
    return await decodeRecording(file);
  } catch {
    throw problem('analysis/damaged-sound', 422);
  }
}

function problem(type: string, status: number): ApiProblem {
  return new ApiProblem({ type, title: type, status });
}
