import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { aDoingServer } from './a-doing-server.ts';
import { main, primaries } from './open-conversation.tsx';
import { openMap, until, weeksOfChat } from './open-map.tsx';

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
  aDoingServer();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
const heading = 'Qué se repite con Álex';
const chatWith = (author: string, text: string) =>
  `${weeksOfChat(12, (week) => (week >= 8 ? 2 : 0))}\n30/06/2026, 10:00 - ${author}: ${text}`;

describe('A danger of their own in what the reader wrote in the chat', () => {
  it('is answered with the fixed help, before anything of the chat', async () => {
    leave = await openMap(chatWith('Elia', 'No quiero vivir más'), { heading });
    await until(() => expect(document.querySelector('main .ui-fixed-help')).not.toBeNull());

    const help = document.querySelector('main .ui-fixed-help') as Element;
    const map = document.querySelector('main .spoiler-cell-dot') as Element;
    expect(help.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(main()).toContain('En tus mensajes hay palabras que pueden hablar de un peligro para ti.');
    expect(primaries()).toEqual([]);
  });

  it('is not one where somebody else wrote it, nor where whoever reads is nobody of the chat', async () => {
    leave = await openMap(chatWith('Álex Ruiz', 'No quiero vivir más'), { heading });
    expect(visitMemory.read().ownDanger).toBeNull();
    leave();
    leave = await openMap(chatWith('Elia', 'No quiero vivir más'), { heading: 'Qué se repite con Elia', reader: null });

    expect(visitMemory.read().ownDanger).toBeNull();
    expect(document.querySelector('main .ui-fixed-help')).toBeNull();
  });
});

describe('What stands in the chat in so many words', () => {
  it('has a telephone that fits above the map, and what repeats without it has it below', async () => {
    leave = await openMap(chatWith('Elia', 'Hasta luego'), { heading });
    const phone = () => document.querySelector('main .spoiler-phone');
    const dot = () => document.querySelector('main .spoiler-cell-dot') as Element;
    const isAbove = () => ((phone()?.compareDocumentPosition(dot()) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    await until(() => expect(phone()?.textContent).toBe('800 123'));
    expect(isAbove()).toBe(false);

    const { reading } = visitMemory.read();
    if (!reading || reading.outcome === 'cannot-say') throw new Error('Nothing was read');
    visitMemory.change({ reading: { ...reading, patterns: reading.patterns.map((each) => ({ ...each, isExplicit: true })) } });

    await until(() => expect(isAbove()).toBe(true));
    expect(document.querySelectorAll('main .spoiler-phone')).toHaveLength(1);
  });
});
