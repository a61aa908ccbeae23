import { readRelations } from '../../core/engine/read-relations.ts';
import { deviceChat } from '../device/device-chat.ts';
import { bringIn } from './bring-in.ts';
import { createChatDesk } from './chat-desk.ts';
import type { FromChatWorker, ToChatWorker } from './chat-messages.ts';
import { readDanger } from './read-danger.ts';

/** Holds the chat apart from the page, so that the page stays as quick as ever. What is written in it goes nowhere else. */
const hear = createChatDesk({
  readExport: bringIn,
  readRelations: (chat, options) => readRelations(chat, { ...options, minimums: true }),
  readDanger,
  keep: deviceChat.keep,
  restore: (personId) => deviceChat.restore(personId),
  tell: (message: FromChatWorker) => postMessage(message),
});

addEventListener('message', ({ data }: MessageEvent<ToChatWorker>) => hear(data));
