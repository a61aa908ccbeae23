/** What a line of an export is. `call` and `poll` have a sender like `text`; `system` has none. */
export type MessageKind = 'text' | 'media' | 'deleted' | 'call' | 'poll' | 'system';

export type ChatMessage = {
  /** Local time where the chat was exported, without a zone: `2026-03-02T19:04` or with seconds. `null` where the source tells none. */
  at: string | null;
  /** Index into `participants`; -1 for a line of the system. */
  who: number;
  /** As it was written, without direction marks, without the mark that it was edited. Of media, the source's own words for it. */
  text: string;
  kind: MessageKind;
  /** Its author changed it after sending it. */
  isEdited?: true;
  /** Words of somebody else that its sender passed on: they are shown, and nothing is read in them. */
  isForwarded?: true;
};

export type ChatFormat = 'pasted' | 'whatsapp' | 'telegram' | 'instagram' | 'messenger' | 'sms' | 'mail';

/** Which number of a date is the day, as the file itself shows or its person said. `none`: the format writes dates one way only. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'none';

/** A conversation as it stands in its export: every line, in the order of the file, nothing left out. */
export type Chat = {
  format: ChatFormat;
  title: string | null;
  /** Names as the export has them; pages show aliases. */
  participants: string[];
  messages: ChatMessage[];
  dateOrder: DateOrder;
};
