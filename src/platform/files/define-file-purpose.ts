/** What files are given for. Nothing is taken that no purpose asks for. */
export type FilePurpose = {
  name: string;
  /** The permission without which no file is taken for this. */
  consent: string;
  /** The types that are taken, as `readType` names them. */
  types: readonly string[];
  mostBytes: number;
  /** Hours after which a file is gone. */
  keepHours: number;
};

/** Fifty megabytes: more than an hour of speech. */
const usualBytes = 50 * 1024 * 1024;

/** Declares one. */
export function defineFilePurpose(purpose: Omit<FilePurpose, 'mostBytes'> & { mostBytes?: number }): FilePurpose {
  return { mostBytes: usualBytes, ...purpose };
}
