import { useTranslator } from '../i18n/react.ts';
import { useDateline } from '../store/react.ts';
import styles from './Panel.module.css';
import { PanelHeading } from './PanelHeading.tsx';
import { PlaceList } from './PlaceList.tsx';

/** The answer to a click on a country that the text does not name: just that, and what there is instead. */
export function ElsewherePanel({ name }: { name: string | null }) {
  const t = useTranslator();
  const places = useDateline((state) => state.statement.places);

  return (
    <section className={styles.panel} aria-labelledby="panel-heading">
      <p className={styles.role}>{t('role.none')}</p>
      <PanelHeading focus={false}>{name ?? t('role.none')}</PanelHeading>
      <p className={styles.introduction} role="status">
        {name ? t('panel.elsewhere', { place: name }) : t('panel.elsewhereUnknown')}
      </p>
      <h3 className={styles.subheading}>{t('panel.places')}</h3>
      <PlaceList places={places} />
    </section>
  );
}
