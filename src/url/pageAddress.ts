/**
 * The absolute address that links to this page begin with. From the one file that is taken along they lead to the site that
 * it is from, where that is known; else to the file itself, which is the only page there is.
 */
export const pageAddress = (): string => import.meta.env.DATELINE_HOME || window.location.href;

/** The same, for what others read: null for a file, whose address says nothing but where it lies on this machine. */
export const publicAddress = (): string | null =>
  import.meta.env.DATELINE_SINGLE && !import.meta.env.DATELINE_HOME && window.location.protocol === 'file:'
    ? null
    : pageAddress();
