import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Step } from '../model/step.ts';
import { useDateline, useDatelineStore } from '../store/react.ts';
import type { WindowRole } from './channel/messages.ts';
import { openChannel } from './channel/openChannel.ts';
import type { TalkChannel } from './channel/talkChannel.ts';
import { createTalk, type Talk, type TalkSnapshot } from './talk.ts';

const apart: TalkSnapshot = { dark: false, audiences: 0, speakers: 0, pointer: null, connected: true };
const silent = (): (() => void) => () => {};

export type OpenChannel = (name: string) => TalkChannel | null;

/** This window's part in the talk, for as long as its view is shown; null until it has begun. */
export function useTalk(
  role: WindowRole,
  steps: readonly Step[],
  current: Step,
  open: OpenChannel = openChannel,
): { readonly talk: Talk | null; readonly snapshot: TalkSnapshot } {
  const store = useDatelineStore();
  const statement = useDateline((state) => state.statement);
  const [talk, setTalk] = useState<Talk | null>(null);

  // The step that the talk begins with is the one shown now; later ones come through the store.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is no new talk.
  useEffect(() => {
    const started = createTalk({
      channel: open(`dateline-talk:${statement.id}:${statement.sha256.slice(0, 12)}`),
      role,
      id: crypto.randomUUID?.() ?? String(Math.random()),
      step: current.id,
      isStep: (id) => steps.some((step) => step.id === id),
      now: () => performance.now(),
      onStep: (step) => store.actions.setView({ step, place: null, passage: null }, 'talk'),
    });
    setTalk(started);
    const unsubscribe = store.subscribe(({ view, driver }, before) => {
      if (driver !== 'talk' && view.step !== null && view.step !== before.view.step)
        started.change({ step: view.step });
    });
    const wake = (): void => {
      if (document.visibilityState === 'visible') started.catchUp();
    };
    const leave = (): void => started.destroy();
    // A page that the browser keeps for Back comes back with a channel that is closed.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) window.location.reload();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      unsubscribe();
      started.destroy();
      setTalk(null);
    };
  }, [store, statement, role, steps, open]);

  const snapshot = useSyncExternalStore(talk?.subscribe ?? silent, talk?.get ?? (() => apart));
  return { talk, snapshot };
}
