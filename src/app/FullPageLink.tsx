import { lateView } from './lateView.tsx';

/** The way out of an embed: a late chunk, since few pages are one. */
export const FullPageLink = lateView(
  'embed',
  async () => (await import('../embed/FullPageLink.tsx')).FullPageLink,
);
