/** Where the person is. */
export type Place = { app: string; pathname: string };
