import js from '@eslint/js'
import importSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

const pure = [
  'report',
  'proposal',
  'triggers',
  'descriptions',
  'checks',
  'inputs',
  'configuration',
  'request',
  'plan',
  'event',
  'images',
  'dockerfile',
  'tree',
  'patterns',
  'paths',
  'diagnostics',
  'run/gate'
]

/** What the language allows and this code says in another way. */
const dialect = [
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"], TSParameterProperty)[accessibility="private"]',
    message: 'A member that is hidden begins with #.'
  }
]

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.tools/', 'examples/', 'site/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    plugins: { 'import-sort': importSort },
    rules: {
      // Node's modules, packages and own modules in one block, by their paths.
      'import-sort/imports': ['error', { groups: [['^node:', '^@?\\w', '^\\.\\.', '^\\./']] }],
      'import-sort/exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-duplicate-imports': 'error',
      curly: ['error', 'multi-line'],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One dialect: constants as other names, and members that are hidden by `#`.
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'variable', format: ['camelCase', 'PascalCase'] }
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error'
    }
  },
  {
    // Tests are tables: their length is the number of cases.
    files: ['__tests__/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // Payloads of GitHub and outputs have names of their own.
      '@typescript-eslint/naming-convention': 'off'
    }
  },
  {
    // Pure code sees no clock, no process, no console and no network.
    files: [`src/{${pure.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'console',
          'fetch',
          'Date',
          'performance',
          'setTimeout',
          'setInterval',
          'crypto'
        ].map(name => ({
          name,
          message:
            'Pure code does not see the world: return a value and let src/run or src/world act on it.'
        }))
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...dialect,
        {
          selector: String.raw`Literal[regex.pattern=/\\[pP]\{/]`,
          message:
            'V8 looks \\p{…} up at each start, executed or not: make the pattern of a text (docs/decisions/0009).'
        }
      ]
    }
  },
  {
    // What is defined is for `tsc` to say: it reads the scripts too.
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off' }
  }
)
