import { useTranslator } from '../i18n/react.ts';
import type { Passage } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Translation } from '../ui/Translation.tsx';

/** Below a step's quote, for an audience of another language: smaller than the words that it renders, and never among them. */
export function StepTranslation({ passage }: { passage: Passage }) {
  const { language } = useTranslator();
  const shown = useDateline((state) => state.translations);
  const { showTranslations } = useActions();
  return <Translation text={passage.translation?.[language]} shown={shown} onShow={showTranslations} />;
}
