import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** It adds 360 KiB to every bundle. */
const namedImportOfZod = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: "Write: import * as z from 'zod'.",
};

export default defineConfig(
  globalIgnores(['node_modules', '**/dist', 'cdk.out', '.local', '.venv']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', namedImportOfZod],
      // Spreading a string into its letters is meant where identifiers are ASCII.
      '@typescript-eslint/no-misused-spread': 'off',
      // A row of a table without a field has no value of it: the empty object is meant.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'vi', property: 'mock', message: 'Inject a fake that stores.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-deprecated': [
        'error',
        // Marked so that nobody uses it by oversight: it is asked for a provider on the same machine alone.
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // Plain JavaScript, which belongs to no TypeScript project.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // What the core works out follows from its arguments alone: no clock, no chance, no environment.
    files: ['functions/core/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        namedImportOfZod,
        ...[
          "NewExpression[callee.name='Date'][arguments.length=0]",
          "CallExpression[callee.name='Date']",
          "CallExpression[callee.property.name='now']",
          "MemberExpression[object.name='Math'][property.name='random']",
          'ImportExpression',
        ].map((selector) => ({ selector, message: 'Take it as an argument: the core is pure.' })),
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'globalThis',
          'global',
          'Buffer',
          'console',
          'crypto',
          'fetch',
          'performance',
          'require',
          'setImmediate',
          'setInterval',
          'setTimeout',
        ].map((name) => ({ name, message: 'Take what it gives as an argument: the core is pure.' })),
      ],
    },
  },
);
