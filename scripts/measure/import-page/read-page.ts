/** Gives the file that was chosen to a worker, as the product's pages do, and shows what the worker answers. */
const input = document.querySelector('input');
input?.addEventListener('change', () => {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<object>) => {
    document.title = JSON.stringify(data);
  });
  worker.postMessage(input.files?.[0]);
});
