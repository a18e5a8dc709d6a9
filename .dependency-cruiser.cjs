// Who may import whom: the picture in docs/decisions/0001-layout-and-import-rules.md, as a check.
// A folder of src/ that is not in this table is a mistake, so a new one is a decision.

/** @type {Record<string, { imports?: string[], types?: string[], packages?: string[], builtins?: string[] }>} */
const folders = {
  entries: { imports: ['app'] },
  app: {
    imports: [
      ...['compare', 'config', 'diagnostics', 'dockerfile', 'ignore', 'inputs'],
      ...['load', 'paths', 'plan', 'report', 'tree', 'world']
    ],
    builtins: ['path', 'util']
  },
  diagnostics: {},
  paths: { packages: ['picomatch'] },
  tree: { imports: ['paths'] },
  ports: {},
  dockerfile: {},
  images: { imports: ['dockerfile'], types: ['ports/'] },
  ignore: {},
  plan: { imports: ['paths'], builtins: ['vm'] },
  inputs: {
    imports: ['dockerfile', 'ignore', 'tree', 'paths', 'plan'],
    builtins: ['crypto']
  },
  compare: { imports: ['plan', 'tree', 'paths'], types: ['app/world.ts', 'diagnostics/'] },
  config: {
    imports: ['plan', 'paths', 'diagnostics'],
    types: ['tree/tree.ts'],
    packages: ['yaml']
  },
  report: { imports: ['plan', 'diagnostics'] },
  load: { imports: ['plan'] },
  world: {
    imports: ['images', 'plan', 'tree', 'paths', 'ports', 'diagnostics'],
    types: ['app/world.ts', 'app/load-world.ts', 'app/artifacts.ts'],
    packages: ['@actions/[^/]+'],
    builtins: ['.+']
  }
}

const source = folder => `^src/${folder}/`
const anyOf = patterns => `(?:${patterns.join('|')})`

const folderRules = Object.entries(folders).flatMap(([folder, allowed]) => {
  const { imports = [], types = [], packages = [], builtins = [] } = allowed
  const reachable = [`${folder}/`, ...imports.map(name => `${name}/`), ...types]
  return [
    {
      name: `${folder}-imports`,
      comment: `src/${folder} may import ${[...imports, ...types].join(', ') || 'nothing'} of src/`,
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
    },
    ...types.map(path => ({
      name: `${folder}-types`,
      comment: `src/${folder} may import types alone of src/${path}`,
      severity: 'error',
      from: { path: source(folder) },
      to: { path: `^src/${path}`, dependencyTypesNot: ['type-only'] }
    }))
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
