import type { Role } from '../model/statement.ts';
import styles from './RoleSign.module.css';

/** The colour and the pattern of a role, as on the map. Says nothing to a screen reader: the role's name stands beside it. */
export function RoleSign({ role }: { role: Role }) {
  return (
    <svg className={styles.sign} data-role={role} viewBox="0 0 16 12" aria-hidden="true">
      <rect className={styles.ground} x="0.5" y="0.5" width="15" height="11" rx="2" />
      {role !== 'party' && <rect x="0.5" y="0.5" width="15" height="11" rx="2" fill={`url(#pattern-${role})`} />}
    </svg>
  );
}
