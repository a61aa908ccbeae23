type Kit = typeof import('./danger-kit.ts').dangerKit;

let loading: Promise<Kit> | undefined;

/** Downloads the kit once, ahead of need; what failed is tried again the next time. */
export function loadDangerKit(): Promise<Kit> {
  loading ??= import('./danger-kit.ts').then(
    ({ dangerKit }) => dangerKit,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
