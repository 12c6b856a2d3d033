import { useContext, useEffect, useState } from 'react';
import { MessagesContext } from '../i18n/react.ts';
import { useActions, useDateline } from '../store/react.ts';
import type { LateLayers } from './lateLayers.ts';

/** After the first paint and what it sets off. */
const restMs = 300;

/** The late layers with the words they speak, or null until both are there. Where they do not arrive, the next choice asks again. */
export function useLateLayers(): LateLayers | null {
  const messages = useContext(MessagesContext);
  const view = useDateline((state) => state.view);
  const { setRelations } = useActions();
  const [layers, setLayers] = useState<LateLayers | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice is a chance to ask again.
  useEffect(() => {
    if (layers) return undefined;
    let asks = true;
    const timer = setTimeout(() => {
      Promise.all([import('./lateLayers.ts'), messages.need('relations')]).then(
        ([{ lateLayers }]) => {
          if (!asks) return;
          setRelations(lateLayers.relations);
          setLayers(lateLayers);
        },
        () => {},
      );
    }, restMs);
    return () => {
      asks = false;
      clearTimeout(timer);
    };
  }, [layers, messages, setRelations, view]);

  return layers;
}
