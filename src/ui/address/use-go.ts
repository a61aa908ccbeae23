import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

export type Go = (to: string, options?: { replace?: boolean }) => void;

/** Takes the person to another page of this product, because of something they did. */
export function useGo(): Go {
  const { history } = useRouter();
  return useCallback((to, { replace } = {}) => (replace ? history.replace(to) : history.push(to)), [history]);
}
