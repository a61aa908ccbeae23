const megabyte = 1024 * 1024;

/** What is read at most, so that a file can neither fill the memory of a phone nor keep it busy for long. */
export const limits = {
  bytes: 50 * megabyte,
  /** Of all that is taken out of an archive, in bytes. */
  unpackedBytes: 60 * megabyte,
  /** Files of an archive that are opened. Pictures are not: they are only counted. */
  opened: 200,
  /** How often larger than packed; text written by people stays far below. Small files may repeat themselves more. */
  ratio: 250,
  ratioFromBytes: 4 * megabyte,
  /** Chats that are offered to choose from. */
  chats: 2000,
} as const;
