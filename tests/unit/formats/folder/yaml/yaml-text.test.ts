import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../../../src/formats/folder/yaml/yaml-text.ts';

test.each([
  'on Tuesday\n \n\ton Tuesday, they said, and once more on Tuesday',
  '- on Tuesday\n \n\t\\on Tuesday, they said, and once more on Tuesday',
  '\n \n|\t\n "on Tuesday\t>on Tuesday, and once more on Tuesday',
])('lines of white space alone come back as they were: %j', (text) => {
  expect(parse(yamlText([{ exact: text }]), { schema: 'core' })).toEqual([{ exact: text }]);
});
