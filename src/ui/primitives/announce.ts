type Politeness = 'polite' | 'assertive';

const pauseMs = 150;
const waiting: { text: string; politeness: Politeness; page: Document }[] = [];
let isSpeaking = false;

/** Says something to screen readers only. What comes close together is said one after the other, nothing twice. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  if (!text.trim()) return;
  waiting.push({ text, politeness, page: document });
  if (!isSpeaking) sayNext();
}

function sayNext(): void {
  const next = waiting.shift();
  isSpeaking = Boolean(next);
  if (!next) return;
  const line = next.page.createElement('p');
  line.textContent = next.text;
  const region = regionFor(next.page, next.politeness);
  region.append(line);
  // Lines that were said are taken away later, so that a reader that is busy still finds them.
  while (region.childElementCount > 12) region.firstElementChild?.remove();
  setTimeout(sayNext, pauseMs);
}

function regionFor(page: Document, politeness: Politeness): HTMLElement {
  const id = `ui-announcer-${politeness}`;
  const found = page.getElementById(id);
  if (found) return found;
  const region = page.createElement('div');
  region.id = id;
  region.className = 'sr';
  region.setAttribute('aria-live', politeness);
  region.setAttribute('aria-relevant', 'additions');
  page.body.append(region);
  return region;
}
