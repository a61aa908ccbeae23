/** What a reader of laws must be told. */
export type Asked = {
  /** SHA-256 in hexadecimal; whoever asks brings it, so that reading stays pure. */
  hash: (text: string) => string;
  /** A year, a month and a day: what begins to count later is `future`. */
  day: string;
};
