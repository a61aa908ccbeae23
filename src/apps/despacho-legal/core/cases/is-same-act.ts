import { foldWord } from '../concepts/fold-word.ts';

/** Little words say nothing of what happened. */
const hollow = new Set(
  [
    'a al ante con de del el ella ellos en entre era es esa ese eso esta este esto fue ha han he hasta la las le les lo los me mi mis muy nos o',
    'para pero por que se ser si sin sobre su sus te tu un una uno y ya yo cuando donde dia dias hoy ayer luego despues antes',
    'the a an and to of in on at it is was were had has have that this they he she i my me we our for with by as',
  ].flatMap((line) => line.split(' ').map(foldWord)),
);
const alike = 0.6;

/** Whether two texts tell of the same act: most of their telling words are shared. Two words are too few to say so. */
export function isSameAct(one: string, other: string): boolean {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const together = first.size + second.size - shared;
  return shared >= 2 && shared / together >= alike;
}

function tellingWords(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = plain.match(/[a-z]+/g) ?? [];
  return new Set(words.map(foldWord).filter((word) => word.length > 1 && !hollow.has(word)));
}
