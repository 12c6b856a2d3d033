/** Modules that the build makes from the statement bundle and the geo layers; see `contentPlugin.ts`. */
declare module 'virtual:dateline/statement' {
  export const statement: import('../model/statement.ts').Statement;
}

declare module 'virtual:dateline/relations' {
  export const relations: readonly import('../model/relation.ts').Relation[];
}

declare module 'virtual:dateline/steps' {
  export const steps: readonly import('../model/step.ts').Step[];
}

declare module 'virtual:dateline/timeline' {
  export const timeline: readonly import('../model/timeline.ts').Moment[];
}

declare module 'virtual:dateline/map' {
  export const mapGeometry: import('../model/mapGeometry.ts').MapGeometry;
}

declare module 'virtual:dateline/marks' {
  export const mapMarks: readonly import('../model/mapGeometry.ts').MapMark[];
}

declare module 'virtual:dateline/region-names' {
  export const regionNames: Readonly<Record<string, import('../model/language.ts').Localized>>;
}

declare module 'virtual:dateline/citations' {
  export const citations: import('../model/citations.ts').Citations;
}

/** The page as one file, and its size; null in that file itself, and where none is made. */
declare module 'virtual:dateline/single' {
  export const single: { readonly file: string; readonly bytes: number } | null;
}

declare module 'virtual:dateline/heads' {
  export const heads: Readonly<Record<import('../model/language.ts').Language, string>>;
}

declare module 'virtual:dateline/words/ja' {
  export const words: import('../model/words.ts').Words;
}

declare module 'virtual:dateline/words/ko' {
  export const words: import('../model/words.ts').Words;
}

declare module 'virtual:dateline/generated.css';

interface ImportMetaEnv {
  /** `version` of package.json; see `vite.config.ts`. */
  readonly DATELINE_VERSION: string;
  /** Whether this is the one file that is taken along; see `single/singlePlugin.ts`. */
  readonly DATELINE_SINGLE?: boolean;
  /** In the one file, the address of the site that it is from, where that is known; else nothing. */
  readonly DATELINE_HOME?: string;
}
