import { createRepository, git, type TestRepository } from '../support/repository-builder'

export const configuration = `images:
  api: { context: api }
  web: { context: web }
  db: { context: db }
labels:
  skip: ["images: skip"]
`

/** The same, in the input; nobody has to ask for labels. */
export const withoutLabels = configuration.replace(/^labels:[^]*/m, '')

/** Every history of the table, in one repository that all clones come from. */
export function createHistories(): TestRepository {
  const source = createRepository({
    '.github/image-matrix.yml': configuration,
    ...Object.fromEntries(
      ['api', 'web', 'db'].flatMap(name => [
        [`${name}/Dockerfile`, 'FROM scratch\nCOPY . .\n'],
        [`${name}/file`, '0']
      ])
    ),
    'README.md': '0'
  })
  const point = (name: string, at = 'main'): void => {
    git(source.folder, 'update-ref', `refs/heads/${name}`, source.id(at))
  }
  point('root')
  source.commit({ files: { 'web/file': '1' } })
  point('main-1')
  // A topic that left main here, before main went on.
  source.commit({ branch: 'topic', parents: ['main'], files: { 'api/file': '1' } })
  source.commit({ branch: 'topic', files: { 'README.md': 'topic' } })
  source.commit({ files: { 'db/file': '1' } })
  point('main-2')
  source.commit({ files: { 'db/file': '0' } })
  point('main-3')
  source.commit({ files: { 'README.md': '1' } })
  const main = source.id('main')
  source.commit({ branch: 'pull', parents: [main, 'topic'], files: { 'api/file': '1' } })
  source.commit({
    branch: 'synced',
    parents: ['topic', main],
    files: { 'api/file': '1', 'README.md': '1' }
  })
  source.commit({ branch: 'forced-old', parents: [main], files: { 'api/file': '2' } })
  source.commit({ branch: 'forced-new', parents: [main], files: { 'web/file': '2' } })
  source.commit({ branch: 'rebased', parents: [main], files: { 'api/file': '1' } })
  const files = ['api', 'web', 'db'].map(name => [`${name}/Dockerfile`, 'FROM scratch\n'] as const)
  source.commit({ branch: 'island', parents: [], files: Object.fromEntries(files) })
  const one = source.commit({ branch: 'cross', parents: [main], files: { 'api/file': '3' } })
  const other = source.commit({ branch: 'crossed', parents: [main], files: { 'db/file': '3' } })
  source.commit({ branch: 'cross', parents: [one, other], files: { 'db/file': '3' } })
  source.commit({ branch: 'crossed', parents: [other, one], files: { 'api/file': '3' } })
  source.commit({ branch: 'queue-1', parents: [main], files: { 'api/file': '4' } })
  source.commit({ branch: 'queue-2', parents: ['queue-1'], files: { 'web/file': '4' } })
  source.commit({ branch: 'merged', parents: [main, 'rebased'], files: { 'api/file': '1' } })
  const changed = configuration.replace('context: web', 'context: web, build-args: { A: "1" }')
  source.commit({
    branch: 'configured',
    parents: [main],
    files: { '.github/image-matrix.yml': changed }
  })
  const library = (id: string) => ({ 'web/library': { submodule: id.repeat(40) } })
  source.commit({ branch: 'submodule', parents: [main], files: library('a') })
  point('submodule-1', 'submodule')
  source.commit({ branch: 'submodule', files: library('b') })
  git(source.folder, 'tag', 'v1', source.id('main-1'))
  return source
}
