import { useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { mostTimesNamed, shadeOf, timesNamed } from '../model/emphasis.ts';
import { namingTable } from '../model/emphasisTable.ts';
import { localize } from '../model/language.ts';
import { limits, mostNamed, passagesAround } from '../model/largeStatement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Emphasis.module.css';

/** How often each passage names each place: numbers, shades, and in each cell who speaks. */
export function NamingTable() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const current = useDateline((state) => state.view.passage);
  const { setView, hover } = useActions();
  const { places, table, most } = useMemo(() => {
    const places = mostNamed(statement, limits.tableRows);
    const table = namingTable(statement, places);
    const counts = [...table.values()].flatMap((row) => [...row.values()].map(({ times }) => times));
    return { places, table, most: Math.max(1, ...counts) };
  }, [statement]);
  const passages = passagesAround(statement.passages, current, limits.tableColumns);
  const [first, last] = [passages[0], passages.at(-1)];
  const total = mostTimesNamed(statement);

  return (
    <>
      <h3 id="naming-title">{t('emphasis.where')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too. */}
      <section className={styles.scroller} tabIndex={0} aria-labelledby="naming-title">
        <table className={styles.table}>
          <caption>
            <span className={styles.said}>
              {t('emphasis.whereCaption')}
              {places.length < statement.places.length &&
                ` ${t('emphasis.cut', { shown: places.length, total: statement.places.length })}`}
              {first &&
                last &&
                passages.length < statement.passages.length &&
                ` ${t('emphasis.cutPassages', { first: first.number, last: last.number, total: statement.passages.length })}`}
            </span>
          </caption>
          <thead>
            <tr>
              <td />
              {passages.map(({ number }) => (
                <th key={number} scope="col">
                  <a
                    href={`#passage-${number}`}
                    aria-label={t('emphasis.passage', { number })}
                    onClick={(event) => {
                      event.preventDefault();
                      setView({ passage: number });
                    }}
                  >
                    {number}
                  </a>
                </th>
              ))}
              <th scope="col" className={styles.total}>
                {t('emphasis.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => {
              const times = timesNamed(statement, place.id);
              return (
                <tr key={place.id} onPointerEnter={() => hover(place.id)} onPointerLeave={() => hover(null)}>
                  <th scope="row">
                    <a
                      href={`#place-${place.id}`}
                      onClick={(event) => {
                        event.preventDefault();
                        setView({ place: place.id, passage: null });
                      }}
                    >
                      {localize(place.name, t.language)}
                    </a>
                  </th>
                  {passages.map(({ number }) => {
                    const naming = table.get(place.id)?.get(number);
                    if (!naming)
                      return (
                        <td key={number}>
                          <span className="visually-hidden">{t('emphasis.none')}</span>
                        </td>
                      );
                    const voices = naming.voices.flatMap((id) => {
                      const voice = indexOf(statement).voice.get(id);
                      return voice ? [localize(voice.name, t.language)] : [];
                    });
                    const spoken = t('emphasis.cell', { times: naming.times, voices: t.list(voices) });
                    return (
                      <td key={number} data-shade={shadeOf(naming.times, most)} title={spoken}>
                        <span aria-hidden="true">{naming.times}</span>
                        <span className="visually-hidden">{spoken}</span>
                      </td>
                    );
                  })}
                  <td className={styles.total} data-total={shadeOf(times, total)}>
                    {times}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
