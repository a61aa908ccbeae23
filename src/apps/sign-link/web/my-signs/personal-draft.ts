import type { PersonalSign, PersonalSignContent } from '../../my-signs/contract.ts';

/** A sign of one's own while it is written and recorded. */
export type PersonalDraft = Omit<PersonalSignContent, 'language'> & { takes: string[] };

export const emptyPersonal: PersonalDraft = {
  ...{ name: '', meaning: '', who: '', category: 'other', description: '' },
  ...{ handshape: null, place: null, movement: null, hands: null, takes: [] },
};

export function draftOfPersonal({ content, takes }: PersonalSign): PersonalDraft {
  const { language: _language, ...words } = content;
  return { ...words, takes };
}

/** What is sent of it. */
export function contentOfPersonal(
  { takes: _takes, ...words }: PersonalDraft,
  language: PersonalSignContent['language'],
): PersonalSignContent {
  const { name, meaning, who, description } = words;
  const trimmed = { name: name.trim(), meaning: meaning.trim(), who: who.trim(), description: description.trim() };
  return { ...words, ...trimmed, language };
}
