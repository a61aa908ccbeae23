/** What a source wants to be told again with what comes next in the conversation. It is kept sealed, beside the words that it said. */
export type SourceMemory = Readonly<Record<string, string>>;
