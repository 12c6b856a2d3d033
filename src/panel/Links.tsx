import { useTranslator } from '../i18n/react.ts';
import type { PlaceId } from '../model/ids.ts';
import { localize } from '../model/language.ts';
import { passagesOf } from '../model/quotes.ts';
import { type Evidence, type Relation, relationsFor } from '../model/relation.ts';
import { indexOf } from '../model/statementIndex.ts';
import { abbreviate } from '../model/voiceParts.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Links.module.css';

/** What the text links to the place or passage that is shown, in words: what the map's lines say. */
export function Links() {
  const relations = useDateline((state) => state.relations);
  const all = useDateline((state) => state.mapModes.links);
  const place = useDateline((state) => state.view.place);
  const passage = useDateline((state) => state.view.passage);
  const isStart = place === null && passage === null;
  const shown = isStart && all ? relations : relationsFor(relations ?? [], place, passage);
  return shown && <LinkList relations={shown} place={place} />;
}

interface LinkListProps {
  readonly relations: readonly Relation[];
  /** From whose end they are told; null tells both ends of each. */
  readonly place: PlaceId | null;
}

export function LinkList({ relations, place }: LinkListProps) {
  const t = useTranslator();
  if (relations.length === 0) return null;
  return (
    <section className={styles.links} aria-labelledby="links-heading">
      <h3 id="links-heading">{t('links.title')}</h3>
      <ul>
        {relations.map((relation) => (
          <Link key={relation.id} relation={relation} place={place} />
        ))}
      </ul>
      <p className={styles.note}>{t('links.note')}</p>
    </section>
  );
}

function Link({ relation, place }: { relation: Relation; place: PlaceId | null }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const names = (ids: readonly PlaceId[]): string =>
    t.list(
      ids.flatMap((id) => {
        const found = indexOf(statement).place.get(id);
        return found ? [localize(found.name, t.language)] : [];
      }),
    );

  const ends = (): readonly string[] => {
    if (relation.kind === 'mutual') {
      const others = relation.members.filter((member) => member !== place);
      const key = others.length < relation.members.length ? 'links.with' : 'links.between';
      return [t(key, { places: names(others) })];
    }
    const [from, to] = [relation.from, relation.to];
    // Seen from one end, the other is what there is to say; a place among several sees the whole.
    const isFrom = from.length === 1 && from[0] === place;
    const isTo = to.length === 1 && to[0] === place;
    return [
      ...(isFrom ? [] : [t('links.from', { places: names(from) })]),
      ...(isTo ? [] : [t('links.to', { places: names(to) })]),
    ];
  };

  return (
    <li className={styles.link} data-link={relation.id}>
      <p className={styles.name}>{localize(relation.name, t.language)}</p>
      <p className={styles.ends}>{ends().join(' · ')}</p>
      <ul className={styles.evidence}>
        {relation.evidence.map((evidence) => (
          <Words key={evidence.start} evidence={evidence} short={relation.evidence.length > 1} />
        ))}
      </ul>
    </li>
  );
}

/** Words that say so: their passage, which they open, and who speaks. */
function Words({ evidence, short }: { evidence: Evidence; short: boolean }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const place = useDateline((state) => state.view.place);
  const { setView } = useActions();
  const { passage, start, end, voices } = evidence;
  const words = statement.text.slice(start, end);
  const speaking = voices.flatMap((id) => {
    const voice = indexOf(statement).voice.get(id);
    return voice ? [localize(voice.name, t.language)] : [];
  });

  const open = (): void => {
    // Within the chosen place where it is named there; else the passage itself.
    const isNamed =
      place !== null && passagesOf(statement, place).some((item) => item.passage.number === passage);
    setView({ passage, ...(isNamed ? {} : { place: null }) });
  };

  return (
    <li>
      <a
        href={`#passage-${passage}`}
        onClick={(event) => {
          event.preventDefault();
          open();
        }}
      >
        {t('links.passage', { number: passage })}
      </a>{' '}
      · {t.list(speaking)} <q lang={statement.language}>{short ? abbreviate(words) : words}</q>
    </li>
  );
}
