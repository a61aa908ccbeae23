import { findIdentifying, type IdentifyingKind, type Known } from './find-identifying.ts';

/** What was taken out of a text, and how to put it back. One for each request: the same words have the same place in all of it. */
export type Places = {
  /** The text with a place for each thing that tells who somebody is. */
  hide(text: string): string;
  /** The text with everything back where its place is. */
  restore(text: string): string;
  /** Puts back in words that come in pieces: what may be the beginning of a place waits. */
  restoring(): { push(piece: string): string; end(): string };
};

const names: Record<'es' | 'en', Record<IdentifyingKind, string>> = {
  es: {
    name: 'NOMBRE',
    mail: 'CORREO',
    phone: 'TELÉFONO',
    address: 'DIRECCIÓN',
    document: 'DOCUMENTO',
    passport: 'PASAPORTE',
    account: 'CUENTA',
    card: 'TARJETA',
    plate: 'MATRÍCULA',
    other: 'DATO',
  },
  en: {
    name: 'NAME',
    mail: 'EMAIL',
    phone: 'PHONE',
    address: 'ADDRESS',
    document: 'DOCUMENT',
    passport: 'PASSPORT',
    account: 'ACCOUNT',
    card: 'CARD',
    plate: 'PLATE',
    other: 'DETAIL',
  },
};

const place = /\\?\[([\p{L}]{4,9})-(\d{1,4})\\?\]/gu;
/** What may become a place when more comes. */
const opens = /\\?\[[\p{L}\p{M}]{0,10}(?:-\d{0,4}\\?)?$|\\$/u;

/** Makes the places for one request. `texts` is everything that will be hidden: a place that people wrote themselves is not used. */
export function createPlaces(lang: 'es' | 'en', known: Known, texts: readonly string[]): Places {
  const placeOf = new Map<string, string>();
  const valueAt = new Map<string, string>();
  const counts = new Map<IdentifyingKind, number>();
  const taken = new Set(texts.flatMap((text) => [...text.matchAll(place)].map(([, name, number]) => keyOf(name, number))));

  const placeFor = (kind: IdentifyingKind, value: string): string => {
    const there = placeOf.get(`${kind} ${value}`);
    if (there) return there;
    let number = counts.get(kind) ?? 0;
    do number += 1;
    while (taken.has(keyOf(names[lang][kind], String(number))));
    counts.set(kind, number);
    const made = `[${names[lang][kind]}-${number}]`;
    placeOf.set(`${kind} ${value}`, made);
    valueAt.set(keyOf(names[lang][kind], String(number)), value);
    return made;
  };

  const restore = (text: string): string =>
    text.replace(place, (written, name: string, number: string) => valueAt.get(keyOf(name, number)) ?? written);

  return {
    hide(text) {
      let hidden = '';
      let at = 0;
      for (const { kind, from, to } of findIdentifying(text, known)) {
        hidden += text.slice(at, from) + placeFor(kind, text.slice(from, to));
        at = to;
      }
      return hidden + text.slice(at);
    },
    restore,
    restoring() {
      let held = '';
      return {
        push(piece) {
          held += piece;
          const open = opens.exec(held.slice(-24));
          const safe = open ? held.length - open[0].length : held.length;
          const ready = restore(held.slice(0, safe));
          held = held.slice(safe);
          return ready;
        },
        end() {
          const ready = restore(held);
          held = '';
          return ready;
        },
      };
    },
  };
}

/** A model may write a place without its accents or in small letters. */
function keyOf(name = '', number = ''): string {
  return `${name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()}-${Number(number)}`;
}
