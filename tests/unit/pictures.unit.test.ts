import { describe, expect, it } from 'vitest';
import { pictureName } from '../../scripts/pictures/page-paths.ts';

describe('The picture of a page', () => {
  it.each([
    ['/', 'inicio'],
    ['/universe/perfil-nd', 'universe-perfil-nd'],
    ['/chat/c/:conversationId', 'chat-c-conversation'],
  ])('of %s is called %s', (path, name) => {
    expect(pictureName(path)).toBe(name);
  });
});
