import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './.ci/eslint-house.mjs';

const SPECS = ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.spec-table.ts', 'test/**'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'web/src/api/schema.ts', 'test/servers/', 'test/.together/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'web/**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommended],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/explain-disabling': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // Those that need types, and each of which has cost somebody a night.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only common/config.ts reads the environment.' },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'HTTP goes out through networks/http.ts.' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/common', importNames: ['forwardRef'], message: 'A step does not wait for a later one.' },
            { name: 'undici', message: 'HTTP goes out through networks/http.ts.' },
            ...['http', 'https', 'node:http', 'node:https'].map((name) => ({
              name,
              importNames: ['default', 'get', 'request'],
              message: 'HTTP goes out through networks/http.ts.',
            })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
        { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]', message: 'No I before the name of an interface.' },
        {
          selector: 'ClassDeclaration[id.name=/(Manager|Helper|Util|Utils|Processor|Base|Info)$/]',
          message: 'Name it after what it is or does.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/src/**', '**/../../src'], message: 'The desk talks HTTP; it takes no code of the API.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name=dangerouslySetInnerHTML]', message: 'What people write is never markup.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
      ],
    },
  },
  { files: ['web/src/texts/**', 'web/src/**/texts.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/**/words/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/common/config.ts', 'src/**/config.spec.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/main.ts', 'src/operations/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/networks/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
