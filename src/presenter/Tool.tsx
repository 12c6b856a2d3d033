import type { ReactNode } from 'react';
import styles from './Tools.module.css';

const icons = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  overview: 'M2.500 2.500h4v4h-4zM9.500 2.500h4v4h-4zM2.500 9.500h4v4h-4zM9.500 9.500h4v4h-4z',
  notes: 'M3 3.500h10M3 8h10M3 12.500h6',
  dark: 'M2 3h12v8H2zM6 14h4M4 9l8-4',
  speaker: 'M2 3h8v6H2zM11 6h3v7H6v-2',
  fullscreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  help: 'M6 6a2 2 0 1 1 2.600 1.900c-.4.2-.6.5-.6.900V9.500M8 12v.01',
  arrange: 'M3 4h6M3 8h10M3 12h4M12 2v4M10 4h4',
  leave: 'M4 4l8 8M12 4l-8 8',
  back: 'M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
} as const;

interface ToolProps {
  readonly icon: keyof typeof icons;
  /** Its name; shown beside the icon where `word` is set. */
  readonly label: string;
  readonly word?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of a control bar: quiet, and large enough for a finger. */
export function Tool({
  icon,
  label,
  word = false,
  pressed,
  disabled = false,
  onClick,
}: ToolProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={word ? undefined : label}
      title={word ? undefined : label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
      {word && <span>{label}</span>}
    </button>
  );
}
