import { useParams } from '@tanstack/react-router';

/** A part of the address of this page, by the name it has in the page's `path`. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}
