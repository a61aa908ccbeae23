import { useEffect, useRef } from 'react';

/** What a camera sees, for the person alone. It plays while it is on the page; `className` says how it looks there. */
export function CameraMirror({ stream, label, className }: { stream: MediaStream; label: string; className?: string }) {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = ref.current;
    if (!video) return undefined;
    video.srcObject = stream;
    // Leaving while it begins is no fault.
    video.play().catch(() => undefined);
    return () => {
      video.srcObject = null;
    };
  }, [stream]);
  return <video ref={ref} className={className} aria-label={label} muted playsInline />;
}
