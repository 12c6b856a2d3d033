import { useTranslator } from '../../i18n/react.ts';
import type { Passage } from '../../model/statement.ts';
import { useDateline } from '../../store/react.ts';
import { Translation } from '../../ui/Translation.tsx';

/** Below a quote on paper; its switch is among the paper's tools, once for all. */
export function PaperTranslation({ passage }: { passage: Passage }) {
  const { language } = useTranslator();
  const shown = useDateline((state) => state.translations);
  return shown && <Translation text={passage.translation?.[language]} shown />;
}
