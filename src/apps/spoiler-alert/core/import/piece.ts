/**
 * Work in pieces: it yields how much of it is done, from 0 to 1, often enough that whoever runs it can tell of it or stop.
 * What is not asked for the next piece stops there, without a trace.
 */
export type Work<T> = Generator<number, T> | AsyncGenerator<number, T>;

/** Lines or messages between two looks at whether to go on. */
export const piece = 4000;
