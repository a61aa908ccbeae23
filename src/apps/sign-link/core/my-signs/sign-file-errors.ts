import { defineError } from '#platform/errors/define-error.ts';

/** Why a file of signs cannot be brought in. */
export class NotASignFile extends defineError('sign-link/not-a-sign-file', 422, 'This is no file of signs from here') {}
export class SignFileDamaged extends defineError('sign-link/sign-file-damaged', 422, 'This file of signs is damaged') {}
export class SignFileNewer extends defineError('sign-link/sign-file-newer', 422, 'This file is of a newer version') {}
export class SignFileTooLarge extends defineError<{ most: number }>(
  'sign-link/sign-file-too-large',
  413,
  'There are more signs in this file than are kept',
) {}
