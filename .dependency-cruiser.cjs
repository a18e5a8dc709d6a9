// Who may import whom: the picture in docs/decisions/0001-layout-and-import-rules.md, as a check.
// A folder of src/ that is not in this table is a mistake, so a new one is a decision.

/**
 * From the entries down: a folder imports only what stands below it.
 *
 * @type {Record<string, { imports?: string[], packages?: string[], builtins?: string[] }>}
 */
const folders = {
  entries: { imports: ['run', 'world'] },
  run: {
    imports: [
      ...['comparison', 'ports', 'report', 'proposal', 'checks', 'triggers', 'descriptions'],
      ...[
        'inputs',
        'configuration',
        'request',
        'plan',
        'event',
        'images',
        'dockerfile',
        'tree',
        'patterns',
        'paths'
      ],
      'diagnostics'
    ],
    builtins: ['path', 'util']
  },
  world: {
    imports: ['ports', 'event', 'images', 'dockerfile', 'tree', 'paths', 'diagnostics'],
    packages: ['@actions/[^/]+'],
    builtins: ['.+']
  },
  comparison: { imports: ['ports', 'event', 'tree', 'paths', 'diagnostics'] },
  ports: { imports: ['tree', 'paths', 'diagnostics'] },
  report: { imports: ['plan', 'event', 'images', 'diagnostics'] },
  proposal: {
    imports: [
      ...[
        'descriptions',
        'inputs',
        'configuration',
        'images',
        'dockerfile',
        'tree',
        'patterns',
        'paths'
      ],
      'diagnostics'
    ]
  },
  checks: {
    imports: [
      ...['descriptions', 'inputs', 'configuration', 'request', 'plan', 'event', 'images'],
      ...['dockerfile', 'tree', 'patterns', 'paths', 'diagnostics']
    ]
  },
  triggers: { imports: ['descriptions', 'configuration', 'patterns', 'paths', 'diagnostics'] },
  descriptions: { imports: ['configuration', 'paths', 'diagnostics'] },
  inputs: {
    imports: ['plan', 'images', 'dockerfile', 'tree', 'patterns', 'paths', 'diagnostics'],
    builtins: ['crypto']
  },
  configuration: {
    imports: ['images', 'tree', 'patterns', 'paths', 'diagnostics'],
    packages: ['yaml']
  },
  request: { imports: ['paths', 'diagnostics'] },
  plan: { imports: ['event', 'images', 'tree', 'paths', 'diagnostics'] },
  event: { imports: ['images', 'tree', 'patterns', 'diagnostics'] },
  images: { imports: ['paths', 'diagnostics'] },
  dockerfile: { imports: ['images', 'patterns'] },
  tree: { imports: ['patterns', 'paths', 'diagnostics'] },
  patterns: { imports: ['paths'], packages: ['picomatch'] },
  paths: {},
  diagnostics: {}
}

const source = folder => `^src/${folder}/`
const anyOf = patterns => `(?:${patterns.join('|')})`

const folderRules = Object.entries(folders).flatMap(([folder, allowed]) => {
  const { imports = [], packages = [], builtins = [] } = allowed
  const reachable = [folder, ...imports].map(name => `${name}/`)
  return [
    {
      name: `${folder}-imports`,
      comment: `src/${folder} may import ${imports.join(', ') || 'nothing'} of src/`,
      severity: 'error',
      from: { path: source(folder) },
      to: { path: '^src/', pathNot: `^src/${anyOf(reachable)}` }
    },
    {
      name: `${folder}-packages`,
      comment: `src/${folder} may import ${packages.join(', ') || 'no packages'}`,
      severity: 'error',
      from: { path: source(folder) },
      to: { path: 'node_modules/', pathNot: packages.map(name => `node_modules/${name}/`) }
    },
    {
      name: `${folder}-builtins`,
      comment: `src/${folder} may import ${builtins.join(', ') || 'no modules'} of Node`,
      severity: 'error',
      from: { path: source(folder) },
      to: { dependencyTypes: ['core'], pathNot: builtins.map(name => `^(?:node:)?${name}$`) }
    }
  ]
})

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'known-folders',
      comment: 'every file of src/ is in a folder of the table',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(folders))}/` },
      to: {}
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      // Declarations are found by the compiler, and imported by nobody.
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {}
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js']
    }
  }
}
