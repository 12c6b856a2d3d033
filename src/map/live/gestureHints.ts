import type { Messages } from '../../i18n/messages.ts';

type Key = `CooperativeGesturesHandler.${'Windows' | 'Mac' | 'Mobile'}HelpText`;

/** What MapLibre says over an embedded map when a gesture goes to the host's page, under its own keys. */
export async function gestureHints(messages: Messages): Promise<Partial<Record<Key, string>>> {
  try {
    await messages.need('embed');
  } catch {
    // The words did not arrive; MapLibre has its own in English.
    return {};
  }
  const t = messages.translator();
  return {
    'CooperativeGesturesHandler.WindowsHelpText': t('embed.wheelHint', { key: 'Ctrl' }),
    'CooperativeGesturesHandler.MacHelpText': t('embed.wheelHint', { key: '⌘' }),
    'CooperativeGesturesHandler.MobileHelpText': t('embed.touchHint'),
  };
}

/**
 * Says the hints in the language that is spoken: MapLibre asks for them once, when a map is made, and then keeps them in two
 * elements. Returns the way to stop.
 */
export function followLanguage(container: HTMLElement, messages: Messages): () => void {
  const say = (className: string, text: string | undefined): void => {
    const element = container.querySelector(`.maplibregl-${className}-message`);
    if (element && text) element.textContent = text;
  };
  const follow = async (): Promise<void> => {
    const hints = await gestureHints(messages);
    const isMac = navigator.userAgent.includes('Mac');
    say('desktop', hints[`CooperativeGesturesHandler.${isMac ? 'Mac' : 'Windows'}HelpText`]);
    say('mobile', hints['CooperativeGesturesHandler.MobileHelpText']);
  };
  return messages.subscribe(() => void follow());
}
