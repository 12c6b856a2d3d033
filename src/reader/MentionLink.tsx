import { memo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import type { Mention, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useActions, useDatelineStore } from '../store/react.ts';
import styles from './TextView.module.css';

interface MentionLinkProps {
  readonly statement: Statement;
  readonly mention: Mention;
  readonly text: string;
  readonly dim: boolean;
  readonly chosen: boolean;
  /** Its place is pointed at. */
  readonly lit: boolean;
}

/**
 * The words that name a place: pointing at them lights the place, choosing them chooses it and leaves the page where it
 * is. Words that name two places choose the first, then the other.
 */
export const MentionLink = memo(function MentionLink(props: MentionLinkProps) {
  const { statement, mention, text, dim, chosen, lit } = props;
  const t = useTranslator();
  const store = useDatelineStore();
  const ids = mention.bodies.map(({ place }) => place);
  const { setView, hover } = useActions();
  const first = mention.bodies[0];
  if (!first) return <span>{text}</span>;
  const place = indexOf(statement).place.get(first.place);

  const choose = (): void => {
    const at = ids.indexOf(store.getState().view.place ?? first.place);
    const next = store.getState().view.place === null ? first.place : ids[(at + 1) % ids.length];
    setView({ place: next ?? first.place, passage: null });
  };

  return (
    <a
      href={`#place-${first.place}`}
      className={styles.mention}
      // Its title is ours; the words are the text's.
      lang={t.language}
      data-mention={mention.id}
      data-role={place?.role}
      data-lit={lit || chosen || undefined}
      data-dim={dim || undefined}
      aria-current={chosen ? 'true' : undefined}
      title={mention.bodies
        .map((body) => {
          const named = indexOf(statement).place.get(body.place);
          return t('reader.mention', {
            place: named ? localize(named.name, t.language) : '',
            kind: t(`kind.${body.kind}`),
          });
        })
        .join(' · ')}
      onClick={(event) => {
        event.preventDefault();
        choose();
      }}
      onPointerEnter={() => hover(first.place)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(first.place)}
      onBlur={() => hover(null)}
    >
      <mark data-role={place?.role} lang={statement.language}>
        {text}
      </mark>
    </a>
  );
});
