import project from '../eslint.config.js'

/** The rules of the project, for all but the components. */
export default [
  { ignores: ['.vitepress/cache/', '.vitepress/dist/'] },
  ...project.filter(({ ignores, files, rules }) => !(ignores && !files && !rules)),
  {
    // Only `vue-tsc` knows the types of components.
    files: ['study/load.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' }
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // The runner waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'before', 'after'] }
          ]
        }
      ],
      'max-lines': 'off'
    }
  }
]
