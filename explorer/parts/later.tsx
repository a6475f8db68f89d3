import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure, Waiting } from './states.tsx';

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
}

/** A view whose code is fetched when it is first looked at. */
export function Later({ load }: LaterProps) {
  const [view, setView] = useState<{ readonly View: ComponentType } | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    load().then((View) => setView({ View }), setError);
  }, [load]);
  if (error !== null) {
    return <Failure error={error} again={() => location.reload()} />;
  }
  return view === null ? <Waiting /> : <view.View />;
}
