import { useCallback, useEffect, useState } from 'react';
import type { Step } from '../model/step.ts';
import { useDateline } from '../store/react.ts';
import { keepTalk, readKeptTalk, watchKeptTalk } from './keptTalk.ts';
import { formatOwnTalk, type OwnTalk, untouched } from './ownTalk.ts';
import { parseTalkFragment } from './ownTalkLink.ts';

export interface OwnTalkHere {
  readonly own: OwnTalk;
  readonly change: (own: OwnTalk) => void;
  /** The browser does not keep it. */
  readonly unkept: boolean;
  /** What a link brought, where this device has a talk of its own already: the reader decides. */
  readonly offered: OwnTalk | null;
  readonly refuse: () => void;
  /** The link's talk could not be read. */
  readonly broken: boolean;
}

const same = (a: OwnTalk, b: OwnTalk): boolean => formatOwnTalk(a) === formatOwnTalk(b);

/** Takes the talk out of the address, so that it is adopted once and not sent on unseen. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith('#talk=')) return '';
  try {
    window.history.replaceState(null, '', pathname + search);
  } catch {
    // A sandbox that refuses history: it is read again next time.
  }
  return hash;
}

/** The teacher's own order and notes, as this device keeps them or a link brought them. */
export function useOwnTalk(steps: readonly Step[]): OwnTalkHere {
  const id = useDateline((state) => state.statement.id);
  const [kept, setKept] = useState(() => readKeptTalk(id, steps));
  const [unkept, setUnkept] = useState(false);
  const [offered, setOffered] = useState<OwnTalk | 'broken' | null>(null);

  const change = useCallback(
    (own: OwnTalk): void => {
      setKept(own);
      setOffered(null);
      setUnkept(!keepTalk(id, own));
    },
    [id],
  );

  useEffect(() => {
    const brought = parseTalkFragment(takeFragment(), steps);
    if (brought === null) return;
    const here = readKeptTalk(id, steps);
    if (brought === 'broken') setOffered('broken');
    else if (same(here, untouched)) change(brought);
    else if (!same(here, brought)) setOffered(brought);
  }, [id, steps, change]);

  useEffect(() => watchKeptTalk(id, () => setKept(readKeptTalk(id, steps))), [id, steps]);

  return {
    own: kept,
    change,
    unkept,
    offered: offered === 'broken' ? null : offered,
    refuse: useCallback(() => setOffered(null), []),
    broken: offered === 'broken',
  };
}
