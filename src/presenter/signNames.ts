/** What may be missing while the talk goes on; each has its sentence. */
export const signNames = ['fullscreen', 'channel', 'link', 'storage', 'wakeLock', 'popup', 'second'] as const;
export type SignName = (typeof signNames)[number];
