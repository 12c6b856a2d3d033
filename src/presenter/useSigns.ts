import { createElement, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { Sign } from './Signs.tsx';
import type { SignName } from './signNames.ts';
import type { OwnTalkHere } from './useOwnTalk.ts';

interface Conditions {
  readonly wakeLockRefused: boolean;
  readonly connected: boolean;
  readonly ownTalk: OwnTalkHere;
  /** Speaker windows beyond the one that a talk has. */
  readonly surplus: number;
  /** Address of the window that the browser did not open. */
  readonly popup: string;
}

/** The signs of what is missing now, each until its reader has seen it. */
export function useSigns({ wakeLockRefused, connected, ownTalk, surplus, popup }: Conditions) {
  const t = useTranslator();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<SignName | null>(null);

  const dismiss = (id: string) => (): void => {
    if (id === refused) setRefused(null);
    else setSeen(new Set([...seen, id]));
  };
  const missing: readonly (readonly [Exclude<SignName, 'second'>, boolean])[] = [
    ['fullscreen', refused === 'fullscreen'],
    ['channel', !connected],
    ['link', ownTalk.broken],
    ['storage', ownTalk.unkept],
    ['wakeLock', wakeLockRefused],
  ];
  const signs: Sign[] = [];
  if (ownTalk.offered) {
    const { offered, change, refuse } = ownTalk;
    const choice = (key: 'present.adoptYes' | 'present.adoptNo', onClick: () => void) =>
      createElement('button', { key, type: 'button', className: 'button', onClick }, t(key));
    signs.push({
      id: 'adopt',
      text: t('present.adopt'),
      action: [choice('present.adoptYes', () => change(offered)), choice('present.adoptNo', refuse)],
    });
  }
  if (refused === 'popup')
    signs.push({
      id: 'popup',
      text: t('present.sign.popup'),
      action: createElement(
        'a',
        { href: popup, target: '_blank', rel: 'noopener' },
        t('present.sign.popupLink'),
      ),
      onDismiss: dismiss('popup'),
    });
  for (const [id, holds] of missing)
    if (holds && !seen.has(id)) signs.push({ id, text: t(`present.sign.${id}`), onDismiss: dismiss(id) });
  if (surplus > 0 && !seen.has('second'))
    signs.push({
      id: 'second',
      text: t('present.sign.second', { count: surplus }),
      onDismiss: dismiss('second'),
    });
  return { signs, refuse: setRefused };
}
