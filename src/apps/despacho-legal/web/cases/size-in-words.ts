const [kilobyte, megabyte] = [1024, 1024 * 1024];

/** How large a file is, as people say it. */
export function sizeInWords(bytes: number, t: (key: string, values?: Record<string, string | number>) => string): string {
  const [unit, size] = bytes >= megabyte ? ['mb', bytes / megabyte] : bytes >= kilobyte ? ['kb', bytes / kilobyte] : ['b', bytes];
  return t(`despacho-legal.entries.evidence.size.${unit}`, { size: Math.round(Number(size) * 10) / 10 });
}
