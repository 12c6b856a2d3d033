import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import { DarkScreen } from './DarkScreen.tsx';
import { Help } from './Help.tsx';
import type { Command } from './keys.ts';
import { LaserDot } from './LaserDot.tsx';
import { swipe } from './moves.ts';
import { Notes, notesTitle } from './Notes.tsx';
import { Overview } from './Overview.tsx';
import { OwnTalkEditor } from './OwnTalkEditor.tsx';
import { openTalkWindow, talkAddress, toggleFullscreen } from './openWindow.ts';
import { Progress } from './Progress.tsx';
import { Signs } from './Signs.tsx';
import { StepQuote } from './StepQuote.tsx';
import { StepTranslation } from './StepTranslation.tsx';
import { Tool } from './Tool.tsx';
import toolStyles from './Tools.module.css';
import { useCourse } from './useCourse.ts';
import { useKeys } from './useKeys.ts';
import { useOwnTalk } from './useOwnTalk.ts';
import { useScene } from './useScene.ts';
import { useSigns } from './useSigns.ts';
import { useTalk } from './useTalk.ts';
import { useWakeLock } from './useWakeLock.ts';
import styles from './Words.module.css';
import { type TalkViewProps, withTalk } from './withTalk.tsx';

type OpenLayer = 'overview' | 'help' | 'arrange' | null;

/** What the audience sees: the map, the words over its foot, and the talk's controls. */
export const PresentView = withTalk(function Present({ steps, frames, open }: TalkViewProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view);
  const { setView } = useActions();
  const ownTalk = useOwnTalk(steps);
  const course = useCourse(steps, ownTalk.own);
  const { current, index, shown } = course;
  const { talk, snapshot } = useTalk('audience', steps, current, open);
  const stage = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const { wandered, comeBack } = useScene(current, stage, words);
  const [layer, setLayer] = useState<OpenLayer>(null);
  const [notes, setNotes] = useState(false);
  const wakeLockRefused = useWakeLock();
  const { signs, refuse } = useSigns({
    wakeLockRefused,
    connected: snapshot.connected,
    ownTalk,
    surplus: snapshot.speakers - 1,
    popup: talkAddress({ ...view, step: current.id }, 'speaker'),
  });
  const passage = statement.passages.find(({ number }) => number === current.passage);

  useEffect(() => {
    document.documentElement.dataset.step = current.id;
    return () => {
      delete document.documentElement.dataset.step;
    };
  }, [current]);

  const close = (): void => setLayer(null);
  const run = (command: Command): boolean => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        if (layer === null) course.move(command);
        return layer === null;
      case 'overview':
      case 'help':
        setLayer(layer === command ? null : command);
        return true;
      case 'dark':
        talk?.change({ dark: !snapshot.dark });
        return true;
      case 'notes':
        setNotes(!notes);
        return true;
      case 'speaker':
        if (!openTalkWindow({ ...view, step: current.id }, 'speaker')) refuse('popup');
        return true;
      case 'fullscreen':
        void toggleFullscreen().then((done) => {
          if (!done) refuse('fullscreen');
        });
        return true;
      case 'return':
        comeBack();
        return true;
      case 'close':
        // One layer at a time; a dialog closes itself. The talk itself is no layer: clickers send Esc by chance.
        if (layer !== null || snapshot.dark) return false;
        if (notes) setNotes(false);
        else if (wandered) comeBack();
        return true;
    }
  };
  useKeys(run);

  const from = useRef<readonly [x: number, y: number] | null>(null);
  const onPointerDown = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    from.current = pointerType === 'touch' ? [clientX, clientY] : null;
  };
  const onPointerUp = ({ clientX, clientY }: PointerEvent): void => {
    const [x, y] = from.current ?? [clientX, clientY];
    from.current = null;
    const move = swipe(clientX - x, clientY - y);
    if (move) course.move(move);
  };

  return (
    <div ref={stage} className={styles.present}>
      <h1 className="visually-hidden">
        {t('present.label')}: {localize(statement.headline, t.language)}
      </h1>
      <Signs signs={signs} />
      {wandered && (
        <div className={styles.back}>
          <Tool icon="back" label={t('present.return')} word onClick={comeBack} />
        </div>
      )}
      {snapshot.pointer && <LaserDot at={snapshot.pointer} frames={frames} />}
      <div
        ref={words}
        className={styles.words}
        data-words
        data-obstacle
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          from.current = null;
        }}
      >
        <div className={styles.head} aria-live="polite">
          <h2>
            <span>
              {index < 0
                ? t('present.stepOutside')
                : t('present.step', { at: index + 1, total: shown.length })}
            </span>{' '}
            {localize(current.headline, t.language)}
          </h2>
          <p>{passage && voiceNames(t, statement, passage)}</p>
        </div>
        {passage && <StepQuote passage={passage} />}
        {passage && <StepTranslation passage={passage} />}
        <Progress course={course} />
        <div className={toolStyles.bar} role="toolbar" aria-label={t('present.controls')}>
          <Tool
            icon="previous"
            label={t('present.previous')}
            disabled={index === 0}
            onClick={() => run('previous')}
          />
          <Tool
            icon="next"
            label={t('present.next')}
            disabled={course.next === null}
            onClick={() => run('next')}
          />
          <span className={toolStyles.gap} />
          <Tool icon="overview" label={t('present.overview')} onClick={() => run('overview')} />
          <Tool icon="notes" label={t('present.notes')} pressed={notes} onClick={() => run('notes')} />
          <Tool icon="dark" label={t('present.dark')} onClick={() => run('dark')} />
          <Tool icon="speaker" label={t('present.speaker')} onClick={() => run('speaker')} />
          <Tool icon="arrange" label={t('own.open')} onClick={() => setLayer('arrange')} />
          <Tool icon="fullscreen" label={t('present.fullscreen')} onClick={() => run('fullscreen')} />
          <Tool icon="help" label={t('present.help')} onClick={() => run('help')} />
          <Tool
            icon="leave"
            label={t('present.leave')}
            onClick={() => setView({ view: 'map', step: null, place: null, passage: null })}
          />
        </div>
      </div>
      {notes && (
        <aside className={styles.notes} data-notes data-obstacle aria-labelledby={notesTitle}>
          <Notes step={current} own={ownTalk.own} />
        </aside>
      )}
      {layer === 'overview' && <Overview course={course} onClose={close} />}
      {layer === 'help' && <Help onClose={close} />}
      {layer === 'arrange' && <OwnTalkEditor steps={steps} ownTalk={ownTalk} onClose={close} />}
      {snapshot.dark && <DarkScreen onLift={() => talk?.change({ dark: false })} />}
    </div>
  );
});
