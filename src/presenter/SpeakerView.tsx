import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import { localize } from '../model/language.ts';
import { useDateline } from '../store/react.ts';
import { Help } from './Help.tsx';
import type { Command } from './keys.ts';
import { LaserDot } from './LaserDot.tsx';
import { Notes, notesTitle } from './Notes.tsx';
import { Overview } from './Overview.tsx';
import { OwnTalkEditor } from './OwnTalkEditor.tsx';
import { openTalkWindow, talkAddress, toggleFullscreen } from './openWindow.ts';
import { Progress } from './Progress.tsx';
import { Signs } from './Signs.tsx';
import styles from './Speaker.module.css';
import { StepQuote } from './StepQuote.tsx';
import { StepTranslation } from './StepTranslation.tsx';
import { TalkTimer } from './TalkTimer.tsx';
import { Tool } from './Tool.tsx';
import toolStyles from './Tools.module.css';
import { useCourse } from './useCourse.ts';
import { useKeys } from './useKeys.ts';
import { useOwnTalk } from './useOwnTalk.ts';
import { usePointing } from './usePointing.ts';
import { useScene } from './useScene.ts';
import { useSigns } from './useSigns.ts';
import { useTalk } from './useTalk.ts';
import { useWakeLock } from './useWakeLock.ts';
import { type TalkViewProps, withTalk } from './withTalk.tsx';

/** What whoever speaks sees: this step and the next, notes, question, time, and a small map to point on. */
export const SpeakerView = withTalk(function Speaker({ steps, frames, open }: TalkViewProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view);
  const ownTalk = useOwnTalk(steps);
  const course = useCourse(steps, ownTalk.own);
  const { current, index, shown, next } = course;
  const { talk, snapshot } = useTalk('speaker', steps, current, open);
  const map = useRef<HTMLDivElement>(null);
  const nothing = useRef<HTMLElement>(null);
  const { wandered, comeBack } = useScene(current, map, nothing);
  const [layer, setLayer] = useState<'overview' | 'help' | 'arrange' | null>(null);
  const wakeLockRefused = useWakeLock();
  const { signs, refuse } = useSigns({
    wakeLockRefused,
    connected: snapshot.connected,
    ownTalk,
    surplus: snapshot.speakers,
    popup: talkAddress({ ...view, step: current.id }, 'present'),
  });
  const passage = statement.passages.find(({ number }) => number === current.passage);
  usePointing(talk, frames);

  useEffect(() => {
    document.documentElement.dataset.step = current.id;
    return () => {
      delete document.documentElement.dataset.step;
    };
  }, [current]);

  const openAudience = (): void => {
    if (!openTalkWindow({ ...view, step: current.id }, 'present')) refuse('popup');
  };
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
      case 'speaker':
        openAudience();
        return true;
      case 'fullscreen':
        void toggleFullscreen().then((done) => {
          if (!done) refuse('fullscreen');
        });
        return true;
      case 'return':
        comeBack();
        return true;
      case 'notes':
        return true;
      case 'close':
        if (layer !== null) return false;
        if (wandered) comeBack();
        return true;
    }
  };
  useKeys(run);
  const close = (): void => setLayer(null);

  return (
    <div className={styles.speaker}>
      <h1 className="visually-hidden">
        {t('speaker.label')}: {localize(statement.headline, t.language)}
      </h1>
      <div ref={map} className={styles.map}>
        {snapshot.pointer && <LaserDot at={snapshot.pointer} frames={frames} />}
      </div>
      <div className={styles.rest}>
        <section className={styles.now} aria-labelledby="now-title">
          <div className={styles.status}>
            <p role="status" data-alone={snapshot.audiences === 0 || undefined}>
              {snapshot.audiences === 0
                ? t('speaker.alone')
                : t('speaker.audience', { count: snapshot.audiences })}
              {snapshot.dark && <strong> {t('speaker.dark')}</strong>}
            </p>
            {snapshot.audiences === 0 && (
              <button type="button" className="button" onClick={openAudience}>
                {t('speaker.openAudience')}
              </button>
            )}
            <Signs signs={signs} />
          </div>
          <p className={styles.caption}>
            {t('speaker.now')} ·{' '}
            {index < 0 ? t('present.stepOutside') : t('present.step', { at: index + 1, total: shown.length })}
          </p>
          <h2 id="now-title">{localize(current.headline, t.language)}</h2>
          <p className={styles.caption}>{passage && voiceNames(t, statement, passage)}</p>
          {passage && <StepQuote passage={passage} />}
          {passage && <StepTranslation passage={passage} />}
          <section aria-labelledby={notesTitle}>
            <Notes step={current} own={ownTalk.own} />
          </section>
        </section>
        <div className={styles.then}>
          <section className={styles.next} aria-labelledby="then-title">
            <p className={styles.caption} id="then-title">
              {t('speaker.then')}
            </p>
            {next ? (
              <button type="button" data-next-step onClick={() => run('next')}>
                <strong>{localize(next.headline, t.language)}</strong>
                <span lang={statement.language}>
                  {((found) => found && statement.text.slice(found.start, found.end))(
                    statement.passages.find(({ number }) => number === next.passage),
                  )}
                </span>
              </button>
            ) : (
              <p>{t('speaker.end')}</p>
            )}
          </section>
          <TalkTimer index={index} count={shown.length} />
        </div>
        <p className={styles.point}>{t('speaker.point')}</p>
        <div className={styles.foot}>
          <Progress course={course} />
          <div className={toolStyles.bar} role="toolbar" aria-label={t('present.controls')}>
            <Tool
              icon="previous"
              label={t('present.previous')}
              word
              disabled={index === 0}
              onClick={() => run('previous')}
            />
            <Tool
              icon="next"
              label={t('present.next')}
              word
              disabled={next === null}
              onClick={() => run('next')}
            />
            <span className={toolStyles.gap} />
            {wandered && <Tool icon="back" label={t('present.return')} word onClick={comeBack} />}
            <Tool
              icon="dark"
              label={t(snapshot.dark ? 'speaker.lighten' : 'speaker.darken')}
              word
              onClick={() => run('dark')}
            />
            <Tool icon="overview" label={t('present.overview')} onClick={() => run('overview')} />
            <Tool icon="arrange" label={t('own.open')} onClick={() => setLayer('arrange')} />
            <Tool icon="fullscreen" label={t('present.fullscreen')} onClick={() => run('fullscreen')} />
            <Tool icon="help" label={t('present.help')} onClick={() => run('help')} />
          </div>
        </div>
      </div>
      {layer === 'overview' && <Overview course={course} onClose={close} />}
      {layer === 'help' && <Help onClose={close} />}
      {layer === 'arrange' && <OwnTalkEditor steps={steps} ownTalk={ownTalk} onClose={close} />}
    </div>
  );
});
