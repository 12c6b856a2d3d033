import { useTranslator } from '../../i18n/react.ts';
import { useDateline } from '../../store/react.ts';
import styles from './Paper.module.css';
import { boundsOf, type NumberedPlace } from './paperContent.ts';
import type { PaperMapComponent } from './paperMap.ts';

interface PlaceTaskProps {
  readonly places: readonly NumberedPlace[];
  readonly Map: PaperMapComponent;
}

const mapSize = { width: 640, height: 330 } as const;
const worldSize = { width: 640, height: 200 } as const;

/** The blank maps with their numbers, and a line for each name. */
export function PlaceTask({ places, Map: BlankMap }: PlaceTaskProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const labels = (near: boolean) =>
    places
      .filter((place) => place.near === near)
      .map(({ place, number }) => ({ place, text: String(number) }));
  const far = labels(false);

  return (
    <section>
      <div className={styles.keep}>
        <h3>{t('paper.task.places')}</h3>
        <BlankMap
          bounds={statement.opening}
          size={mapSize}
          labels={labels(true)}
          title={t('paper.blankMap', { count: labels(true).length })}
        />
      </div>
      {far.length > 0 && (
        <div className={styles.keep}>
          <BlankMap
            bounds={boundsOf(places.map(({ place }) => place))}
            size={worldSize}
            labels={far}
            title={t('paper.blankMap', { count: far.length })}
          />
        </div>
      )}
      <ol className={styles.lines}>
        {places.map(({ number }) => (
          <li key={number}>
            <span>{number}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
