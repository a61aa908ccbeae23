import { describe, expect, it } from 'vitest';
import { moveFavourite, toggleFavourite } from '../core/favourites.ts';

describe('The order of the favourites', () => {
  it('takes a new place at its end, and lets one go', () => {
    expect(toggleFavourite(['/a', '/b'], '/c')).toEqual(['/a', '/b', '/c']);
    expect(toggleFavourite(['/a', '/b', '/c'], '/b')).toEqual(['/a', '/c']);
  });

  it('moves a place one step among those on the page', () => {
    expect(moveFavourite(['/a', '/b', '/c'], '/c', -1, ['/a', '/b', '/c'])).toEqual(['/a', '/c', '/b']);
    expect(moveFavourite(['/a', '/b', '/c'], '/a', 1, ['/a', '/b', '/c'])).toEqual(['/b', '/a', '/c']);
  });

  it('keeps a place whose app is not installed now, wherever it was', () => {
    expect(moveFavourite(['/a', '/gone', '/b'], '/b', -1, ['/a', '/b'])).toEqual(['/b', '/gone', '/a']);
  });

  it('stays as it was at its ends, and for a place that is not on the page', () => {
    expect(moveFavourite(['/a', '/b'], '/a', -1, ['/a', '/b'])).toEqual(['/a', '/b']);
    expect(moveFavourite(['/a', '/b'], '/b', 1, ['/a', '/b'])).toEqual(['/a', '/b']);
    expect(moveFavourite(['/a', '/gone', '/b'], '/gone', 1, ['/a', '/b'])).toEqual(['/a', '/gone', '/b']);
  });
});
