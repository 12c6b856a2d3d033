import { useMemo, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { isFiltering, passagesWith, wantedPassages } from '../model/filter.ts';
import type { TopicId, VoiceId } from '../model/ids.ts';
import type { Localized } from '../model/language.ts';
import { localize } from '../model/language.ts';
import { limits } from '../model/largeStatement.ts';
import type { Statement } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './TextView.module.css';

/** Who speaks, and about what: both filters, their counts, and what they leave. What is filtered out pales; nothing goes. */
export function Filters() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const voices = useDateline((state) => state.view.voices);
  const topics = useDateline((state) => state.view.topics);
  const { setView } = useActions();
  const active = isFiltering({ voices, topics });
  // Opened by the reader, or by an address that filters; only the reader closes it.
  const [open, setOpen] = useState(active);
  const left = wantedPassages(statement, { voices, topics });
  const [bySpeaker, bySubject] = useMemo(() => countedGroups(statement), [statement]);

  return (
    <details
      className={styles.filters}
      data-print="hide"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('reader.filters')}</summary>
      <div>
        <Group
          label={t('panel.voices')}
          chosen={voices}
          items={bySpeaker}
          onChange={(next) => setView({ voices: next })}
        />
        <Group
          label={t('reader.topics')}
          chosen={topics}
          items={bySubject}
          onChange={(next) => setView({ topics: next })}
        />
        <p role="status" className={styles.left}>
          {active &&
            (left.length > 0
              ? left.length > limits.bars
                ? t('reader.leftMany', { count: left.length, total: statement.passages.length })
                : t('reader.left', {
                    count: left.length,
                    total: statement.passages.length,
                    list: t.list(left.map(({ number }) => String(number))),
                  })
              : t('reader.nothingLeft'))}
        </p>
        {active && (
          <button type="button" className="button" onClick={() => setView({ voices: [], topics: [] })}>
            {t('reader.showAll')}
          </button>
        )}
      </div>
    </details>
  );
}

interface Item<Id extends string> {
  readonly id: Id;
  readonly name: Localized;
  readonly count: number;
}

/** Voices and topics, each with the number of passages that it is in. */
function countedGroups(statement: Statement): readonly [readonly Item<VoiceId>[], readonly Item<TopicId>[]] {
  const { voiceSpans, topicSpans } = statement;
  return [
    statement.voices.map(({ id, name }) => ({
      id,
      name,
      count: passagesWith(
        statement,
        voiceSpans.filter(({ voice }) => voice === id),
      ),
    })),
    statement.topics.map(({ id, name }) => ({
      id,
      name,
      count: passagesWith(
        statement,
        topicSpans.filter(({ topic }) => topic === id),
      ),
    })),
  ];
}

interface GroupProps<Id extends string> {
  readonly label: string;
  readonly items: readonly Item<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

function Group<Id extends string>({ label, items, chosen, onChange }: GroupProps<Id>) {
  const t = useTranslator();
  if (items.length === 0) return null;
  return (
    <fieldset>
      <legend>{label}</legend>
      {items.map(({ id, name, count }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              // In the statement's order, so that one filter has one address.
              onChange(
                items
                  .map((item) => item.id)
                  .filter((item) => (item === id ? target.checked : chosen.includes(item))),
              )
            }
          />
          {localize(name, t.language)} <span>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
