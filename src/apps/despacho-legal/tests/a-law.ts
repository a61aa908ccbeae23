import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Asked } from '../core/law/asked.ts';
import type { Article, Law } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';

export const asked: Asked = { hash: (text) => createHash('sha256').update(text).digest('hex'), day: '2036-06-01' };

/** The text of a law of the folder `fixtures`. */
export function lawText(name: string): string {
  return readFileSync(new URL(`fixtures/law-${name}`, import.meta.url), 'utf8');
}

export function aLaw(name: string, day = asked.day): Law {
  return readLaw(lawText(name), { ...asked, day });
}

export function articleOf({ articles }: Law, number: string): Article {
  const found = articles.find((article) => article.number === number);
  if (!found) throw new Error(`There is no ${number} in ${articles.map((article) => article.number).join(', ')}`);
  return found;
}
