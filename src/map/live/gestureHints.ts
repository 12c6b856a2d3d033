import type { Messages } from '../../i18n/messages.ts';

/** What MapLibre says over an embedded map when a gesture goes to the host's page, under its own keys. */
export async function gestureHints(messages: Messages): Promise<Record<string, string>> {
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
