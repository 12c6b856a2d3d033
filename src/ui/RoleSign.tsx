import { type PatternRole, patternPaths, patternSizePx, patternStroke } from '../theme/patterns.ts';
import styles from './RoleSign.module.css';

const tiles = [0, 1].flatMap((row) =>
  [0, 1].map((column) => [column * patternSizePx, row * patternSizePx] as const),
);

/** The colour and the pattern of a role, as on the map. Says nothing to a screen reader: the role's name stands beside it. */
export function RoleSign({ role }: { role: PatternRole }) {
  const { widthPx } = patternStroke(role);
  return (
    <svg className={styles.sign} data-role={role} viewBox="0 0 16 12" aria-hidden="true">
      <rect className={styles.ground} x="0.5" y="0.5" width="15" height="11" rx="2" />
      {patternPaths[role] !== '' &&
        tiles.map(([x, y]) => (
          <path
            key={`${x},${y}`}
            className={styles.stroke}
            d={patternPaths[role]}
            transform={`translate(${x} ${y})`}
            strokeWidth={widthPx + 0.25}
          />
        ))}
    </svg>
  );
}
