import { toJsonSchema } from '@valibot/to-json-schema';
import { annotationsSchema } from './annotationsSchema.ts';
import { relationsSchema } from './relationsSchema.ts';
import { statementSchema } from './statementSchema.ts';
import { stepsSchema } from './stepsSchema.ts';
import { timelineSchema } from './timelineSchema.ts';
import { translationsSchema } from './translationsSchema.ts';

/**
 * The JSON Schemas that editors read, by file name in `schema/`. They say what `$schema` of a bundle's files points at.
 * What only code can say (west < east, a day of the calendar) stays with the validator.
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    'statement.schema.json': print('A Dateline statement', statementSchema),
    'annotations.schema.json': print('The annotations of a Dateline statement', annotationsSchema),
    'relations.schema.json': print('What a Dateline statement links', relationsSchema),
    'translations.schema.json': print('Unofficial translations of a Dateline statement', translationsSchema),
    'steps.schema.json': print('A talk from a Dateline statement', stepsSchema),
    'timeline.schema.json': print('The moments that a Dateline statement speaks of', timelineSchema),
  };
}

function print(title: string, schema: Parameters<typeof toJsonSchema>[0]): string {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['check'],
    errorMode: 'throw',
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
