import { defineError } from '#platform/errors/define-error.ts';

export class NotAChat extends defineError(
  'spoiler-alert/not-a-chat',
  422,
  'Nothing in this is a conversation that is read here',
) {}

export class PageNotChat extends defineError(
  'spoiler-alert/html',
  422,
  'This is a web page; the same app can export text or JSON',
) {}

export class TooLarge extends defineError<{ mostBytes: number }>(
  'spoiler-alert/export-too-large',
  413,
  'More bytes than are read',
) {}

export class OpensTooLarge extends defineError(
  'spoiler-alert/opens-too-large',
  413,
  'What this archive holds is larger than is read, or claims to be',
) {}

export class DamagedExport extends defineError('spoiler-alert/damaged', 422, 'This file is damaged, locked or not whole') {}
