import { defineError } from '#platform/errors/define-error.ts';

/** Not an export of SignPuddle at all: neither its XML nor its JSON. */
export class NotASignExport extends defineError('sign-link/not-a-sign-export', 422, 'This is no SignPuddle export') {}

/** It begins as one and then breaks off, or says what such a file never says. */
export class DamagedSignExport extends defineError('sign-link/sign-export-damaged', 422, 'This SignPuddle export is damaged') {}

/** More than a dictionary has. */
export class SignExportTooLarge extends defineError<{ mostMegabytes: number }>(
  'sign-link/sign-export-too-large',
  413,
  'This file is too large',
) {}
