import { useEffect, useRef } from 'react';
import { belongsToTarget, type Command, commandFor } from './keys.ts';
import { mapUnder } from './mapFrames.ts';

/** `run` answers false where a command has nothing to do: the key then stays the browser's. */
export function useKeys(run: (command: Command) => boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    // The arrows move a map that was reached with Tab; one that was only clicked leaves them to the talk.
    let tabbed = false;
    const onPointer = (): void => {
      tabbed = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') tabbed = true;
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || belongsToTarget(event.key, target)) return;
      if (tabbed && event.key.startsWith('Arrow') && mapUnder(target)) return;
      const command = commandFor(event);
      if (command === null || !latest.current(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', onPointer, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', onPointer, { capture: true });
    };
  }, []);
}
