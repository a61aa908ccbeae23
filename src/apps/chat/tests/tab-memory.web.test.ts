import { beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../web/index.tsx';
import { tabMemory } from '../web/tab-memory.ts';

const { onLeft, onLeaving } = chat([]);
const ana = 'aaaaaaaa-0000-4000-8000-000000000000';
beforeEach(() => sessionStorage.clear());

describe('What a tab remembers of a conversation', () => {
  it('sec/S31 is gone when its person signs out', () => {
    tabMemory.belongTo(ana);
    tabMemory.write('draft.c1', { text: 'a medio escribir', saved: false });
    sessionStorage.setItem('other', 'stays');

    onLeft?.(ana);

    expect({ ...sessionStorage }).toEqual({ other: 'stays' });
  });

  it('a11y/P4 is asked for first while a message waits that the server does not have', async () => {
    expect(await onLeaving?.(ana)).toBe('clear');
    tabMemory.write('outbox.c1', [{ text: 'hola' }]);
    expect(await onLeaving?.(ana)).toBe('unsent');
  });
});
