import { createRoot } from 'react-dom/client';
import { CameraSelfView } from '#ui/senses/camera/camera-self-view.tsx';
import { useCamera } from '#ui/senses/camera/use-camera.ts';

/** A page with a camera and nothing else, for `npm run bench:face`: what it measures is written on it. */
function WatchPage() {
  const camera = useCamera({ isAllowed: true });
  const { stream, start, calibrate, stop, discard, ...seen } = camera;
  return (
    <>
      <h1>Cámara</h1>
      <CameraSelfView camera={camera} />
      <button type="button" onClick={() => void start()}>
        Empezar
      </button>
      <button type="button" onClick={calibrate}>
        Calibrar
      </button>
      <button type="button" onClick={stop}>
        Terminar
      </button>
      <button type="button" onClick={discard}>
        Descartar
      </button>
      <output>{JSON.stringify({ ...seen, tracks: stream?.getTracks().length ?? 0 })}</output>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<WatchPage />);
