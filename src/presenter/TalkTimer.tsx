import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import styles from './Speaker.module.css';
import {
  elapsedMs,
  formatDuration,
  minutesLate,
  newTimer,
  pauseTimer,
  startTimer,
  type Timer,
} from './timer.ts';

interface Kept {
  readonly timer: Timer;
  readonly plannedMinutes: number;
}

const storageKey = 'dateline-talk-timer';
const mostMinutes = 600;

/** What was counted before this window was loaded again: `performance.now()` began anew with it. */
function readKept(): Kept {
  const fresh: Kept = { timer: newTimer, plannedMinutes: 20 };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (!Array.isArray(kept)) return fresh;
    const [countedMs, running, plannedMinutes] = kept as readonly unknown[];
    const valid = (value: unknown): value is number =>
      typeof value === 'number' && Number.isFinite(value) && value >= 0;
    if (!valid(countedMs) || !valid(plannedMinutes)) return fresh;
    return {
      timer: { countedMs, sinceMs: running === true ? performance.now() : null },
      plannedMinutes: Math.min(mostMinutes, Math.max(1, Math.round(plannedMinutes))),
    };
  } catch {
    return fresh;
  }
}

/** Time of day, time spoken, and how that stands to the plan. */
export function TalkTimer({ index, count }: { index: number; count: number }) {
  const t = useTranslator();
  const [{ timer, plannedMinutes }, setKept] = useState(readKept);
  const [now, setNow] = useState(() => ({ ms: performance.now(), date: new Date() }));

  useEffect(() => {
    const tick = setInterval(() => setNow({ ms: performance.now(), date: new Date() }), 500);
    return () => clearInterval(tick);
  }, []);
  const elapsed = elapsedMs(timer, now.ms);
  useEffect(() => {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([elapsed, timer.sinceMs !== null, plannedMinutes]));
    } catch {
      // Without storage the timer begins anew after a reload.
    }
  }, [elapsed, timer, plannedMinutes]);

  const change = (next: (timer: Timer, ms: number) => Timer): void => {
    const ms = performance.now();
    setNow({ ms, date: new Date() });
    setKept({ timer: next(timer, ms), plannedMinutes });
  };
  const late = minutesLate(elapsed, plannedMinutes * 60_000, Math.max(index, 0), count);
  const pace =
    late === 0
      ? t('speaker.onTime')
      : late > 0
        ? t('speaker.late', { minutes: late })
        : t('speaker.early', { minutes: -late });

  return (
    <section className={styles.timer} aria-label={t('speaker.timer')}>
      <p>
        <span className={styles.caption}>{t('speaker.clock')}</span>
        <time className={styles.digits}>
          {now.date.toLocaleTimeString(t.language, { hour: '2-digit', minute: '2-digit' })}
        </time>
      </p>
      <p>
        <span className={styles.caption}>{t('speaker.timer')}</span>
        <span className={styles.digits} role="timer" data-timer>
          {formatDuration(elapsed)}
        </span>
        {timer.sinceMs !== null && <span data-pace>{pace}</span>}
      </p>
      <div className={styles.buttons}>
        {timer.sinceMs === null ? (
          <button type="button" className="button" onClick={() => change(startTimer)}>
            {t('speaker.start')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => change(pauseTimer)}>
            {t('speaker.pause')}
          </button>
        )}
        <button type="button" className="button" onClick={() => change(() => newTimer)}>
          {t('speaker.reset')}
        </button>
        <label>
          {t('speaker.planned')}{' '}
          <input
            type="number"
            min={1}
            max={mostMinutes}
            value={plannedMinutes}
            onChange={({ target }) => {
              const minutes = Math.round(target.valueAsNumber);
              if (minutes >= 1 && minutes <= mostMinutes) setKept({ timer, plannedMinutes: minutes });
            }}
          />
        </label>
      </div>
    </section>
  );
}
