import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { configs as regexp } from 'eslint-plugin-regexp';
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

/** Other ways to spell the same pattern: what is put together out of words and parts is left as it is written. */
const SPELLING = [
  'match-any',
  'no-contradiction-with-assertion',
  'no-dupe-characters-character-class',
  'no-useless-assertions',
  'no-useless-character-class',
  'no-useless-non-capturing-group',
  'optimal-lookaround-quantifier',
  'optimal-quantifier-concatenation',
  'prefer-character-class',
  'prefer-range',
  'use-ignore-case',
];

/** Patterns meet pages that may be hostile: none may take longer than its text deserves (no-super-linear-backtracking). */
const PATTERNS = {
  plugins: regexp['flat/recommended'].plugins,
  rules: {
    ...Object.fromEntries(
      Object.entries(regexp['flat/recommended'].rules).filter(([rule]) => rule.startsWith('regexp/')),
    ),
    ...Object.fromEntries(SPELLING.map((rule) => [`regexp/${rule}`, 'off'])),
  },
};

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'demo/**', 'node_modules/**', 'reports/**'] },
  ...tseslint.configs.strict,
  { ...solid, files: ['**/*.tsx'] },
  // `together` is solid's `batch`, which the rule knows.
  { files: ['**/*.tsx'], rules: { 'solid/reactivity': ['warn', { customReactiveFunctions: ['together'] }] } },
  noUnsanitized.configs.recommended,
  PATTERNS,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
    },
  },
  { files: ['cli/**', 'quality/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
