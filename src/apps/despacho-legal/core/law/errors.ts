import { defineError } from '#platform/errors/define-error.ts';

export class NotALaw extends defineError(
  'despacho-legal/not-a-law',
  422,
  'Nothing in this is a law in a form that is read here',
) {}

export class NoArticles extends defineError(
  'despacho-legal/law-without-articles',
  422,
  'This is the form of a law, and no article was found in it',
) {}

export class DamagedLaw extends defineError('despacho-legal/damaged-law', 422, 'This file is damaged or not whole') {}
