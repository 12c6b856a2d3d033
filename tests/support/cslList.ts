import * as v from 'valibot';

const text = v.string();

/** Year, month, day, or fewer of them; a second list ends a range. */
const date = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.union([v.number(), text])), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});

/**
 * The part of CSL-JSON that a citation of ours can be made of, by the variables and types of CSL 1.0.2:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const cslList = v.array(
  v.strictObject({
    id: v.union([text, v.number()]),
    type: v.picklist(['article', 'article-magazine', 'article-newspaper', 'document', 'report', 'webpage']),
    title: text,
    'container-title': v.optional(text),
    publisher: v.optional(text),
    language: v.optional(text),
    note: v.optional(text),
    URL: v.optional(text),
    issued: v.optional(date),
    accessed: v.optional(date),
  }),
);
