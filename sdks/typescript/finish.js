// Opens the enums that may get new members: `'a' | 'b'` becomes `'a' | 'b' | (string & {})`, so that a new value is no
// type error for a caller, and editors still complete the known ones. Usage: node open-enums.js VIEW TYPES
import { readFileSync, writeFileSync } from 'node:fs';

const [view, types] = process.argv.slice(2);
const { schemas } = JSON.parse(readFileSync(view, 'utf8')).components;
let source = readFileSync(types, 'utf8');
for (const [name, schema] of Object.entries(schemas)) {
  if (!schema['x-open-enum']) continue;
  const declaration = new RegExp(`^(export type ${name} = '[^;]*);$`, 'm');
  if (!declaration.test(source)) throw new Error(`no declaration of the open enum ${name} in ${types}`);
  source = source.replace(declaration, '$1 | (string & {});');
}
writeFileSync(types, source);
