import { useTranslator } from '../../i18n/react.ts';
import { mostTimesNamed, shadeCount, shadeOf } from '../../model/emphasis.ts';
import { useActions, useDateline } from '../../store/react.ts';
import styles from './MapModes.module.css';

/** What the map can show beside its places, offered in the legend. */
export function MapModes() {
  const t = useTranslator();
  const modes = useDateline((state) => state.mapModes);
  const hasLinks = useDateline(({ relations }) => relations !== null && relations.length > 0);
  // Where the map asks, it must not tell: nothing that these would show.
  const tells = useDateline(({ mapTask }) => mapTask === 'choose');
  const { setMapModes } = useActions();
  if (!tells) return null;
  return (
    <fieldset className={styles.modes}>
      <legend>{t('modes.title')}</legend>
      {hasLinks && (
        <label>
          <input
            type="checkbox"
            checked={modes.links}
            onChange={({ target }) => setMapModes({ links: target.checked })}
          />
          {t('modes.links')}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={modes.shading}
          onChange={({ target }) => setMapModes({ shading: target.checked })}
        />
        {t('modes.shading')}
      </label>
      {modes.shading && <Scale />}
    </fieldset>
  );
}

/** The shades and what they say, the least first. */
function Scale() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const most = mostTimesNamed(statement);
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  const shades = Array.from({ length: shadeCount }, (_, index) => index + 1).flatMap((shade) => {
    const within = counts.filter((times) => shadeOf(times, most) === shade);
    const [from, to] = [within[0], within.at(-1)];
    return from !== undefined && to !== undefined ? [{ shade, from, to }] : [];
  });
  return (
    <ul className={styles.scale}>
      {shades.map(({ shade, from, to }) => (
        <li key={shade}>
          <span className={styles.swatch} data-shade={shade} aria-hidden="true" />
          {from === to ? t('modes.once', { to }) : t('modes.scale', { from, to })}
        </li>
      ))}
    </ul>
  );
}
