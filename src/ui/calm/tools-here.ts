import { createContext, useContext } from 'react';
import type { Tool } from './tool.ts';

export const ToolsHere = createContext<readonly Tool[]>([]);

/** What can be done on this page by a key or a button of the frame. */
export function useTools(): readonly Tool[] {
  return useContext(ToolsHere);
}

/** One of them by its name, where the page has it. */
export function useTool(id: string): Tool | undefined {
  return useTools().find((tool) => tool.id === id);
}
