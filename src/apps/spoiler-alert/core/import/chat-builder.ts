import type { Chat, ChatFormat, ChatMessage, DateOrder, MessageKind } from '../chat.ts';

type Added = { at: string | null; who: string | null; text: string; kind: MessageKind; isEdited?: true; isForwarded?: true };

/** Gathers a chat line by line. One name is one participant; two names stay two, though they may be one person. */
export class ChatBuilder {
  readonly #places = new Map<string, number>();
  readonly #messages: ChatMessage[] = [];

  add({ at, who, text, kind, isEdited, isForwarded }: Added): void {
    const message: ChatMessage = { at, who: who === null ? -1 : this.#placeOf(who), text, kind: who === null ? 'system' : kind };
    if (isEdited) message.isEdited = true;
    if (isForwarded) message.isForwarded = true;
    this.#messages.push(message);
  }

  get hasMessages(): boolean {
    return this.#places.size > 0;
  }

  build(format: ChatFormat, title: string | null, dateOrder: DateOrder): Chat {
    return { format, title, participants: [...this.#places.keys()], messages: this.#messages, dateOrder };
  }

  #placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#places.size);
    return this.#places.size - 1;
  }
}
