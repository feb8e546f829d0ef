import noUnsanitized from 'eslint-plugin-no-unsanitized';
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'demo/**', 'node_modules/**', 'reports/**'] },
  ...tseslint.configs.strict,
  { ...solid, files: ['**/*.tsx'] },
  noUnsanitized.configs.recommended,
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
