// What the generator cannot do. Usage: node finish.js VIEW GENERATED_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';

const [view = '', folder = ''] = process.argv.slice(2);
const contract = JSON.parse(readFileSync(view, 'utf8'));
const types = `${folder}/types.gen.ts`;
let source = readFileSync(types, 'utf8');

// Opens the enums that may get new members: `'a' | 'b'` becomes `'a' | 'b' | (string & {})`, so that a new value is no
// type error for a caller, and editors still complete the known ones.
for (const [name, schema] of Object.entries(contract.components.schemas)) {
  if (!schema['x-open-enum']) continue;
  const declaration = new RegExp(`^(export type ${name} = '[^;]*);$`, 'm');
  if (!declaration.test(source)) throw new Error(`no declaration of the open enum ${name} in ${types}`);
  source = source.replace(declaration, '$1 | (string & {});');
}

// A member that may be left out may be undefined too, also for those who compile with `exactOptionalPropertyTypes`: neither is sent.
source = source.replace(/^( +['\w[\]]+\?: (?!never;)[^;{\n]+);$/gm, '$1 | undefined;');
source = source.replace(/^( +)(\w+\?: \{\n(?:\1 .*\n)+)\1\};$/gm, '$1$2$1} | undefined;');
writeFileSync(types, source);

// What a success is made of, by path; JSON where nothing is said.
const others = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.values(operations).flatMap(({ responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content = {} }]) => Object.keys(content))
      .filter((mediaType) => mediaType !== 'application/json')
      .map((mediaType) => `  '${path}': '${mediaType}',`),
  ),
);
const table = ['/** The media types of what is answered, by path, where it is not JSON. */', 'export const mediaTypes: Readonly<Record<string, string>> = {', ...others, '};', ''];
writeFileSync(`${folder}/media-types.gen.ts`, table.join('\n'));
