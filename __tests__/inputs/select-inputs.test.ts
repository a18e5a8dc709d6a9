import type { Locate } from '../../src/inputs/select-inputs'
import type { RepositoryPath } from '../../src/paths/repository-path'
import type { Image } from '../../src/plan/image'
import type { TreeEntry } from '../../src/tree/tree'
import { IndexedTree } from '../../src/inputs/indexed-tree'
import {
  selectImageInputs,
  configurationName,
  filesNamed,
  imageContext,
  imageOf,
  linkEntry,
  localContext,
  readsPath,
  recipeIn,
  remoteContext,
  selectRead,
  submoduleEntry,
  treeOf
} from '../support/inputs'

const repository = [
  '.dockerignore',
  '.gitattributes',
  'Dockerfile',
  'README.md',
  'api/.dockerignore',
  'api/.gitattributes',
  'api/Dockerfile',
  'api/Dockerfile.dockerignore',
  'api/src/main.py',
  'api2/main.py',
  'docker/.dockerignore',
  'docker/.gitattributes',
  'docker/api.Dockerfile',
  'docker/api.Dockerfile.dockerignore',
  'docker/web.Dockerfile',
  'packages/.gitattributes',
  'packages/node/lib.js',
  'packages/python/lib.py',
  'packages/python/deep/er.py',
  'web/a.ts',
  'web/a.md'
]
const ofApi = repository.filter(path => path.startsWith('api/'))
const head = new IndexedTree(treeOf(filesNamed(...repository)))

function select(image: Image, scope = { head, configurationName }) {
  return selectImageInputs(image, scope)
}

describe('the files that a build may read', () => {
  const cases: readonly { title: string; image: Image; reads: readonly RepositoryPath[] }[] = [
    {
      title: 'are all of its context, with the attributes above it',
      image: imageOf('api'),
      reads: ['.gitattributes', ...ofApi]
    },
    {
      title: 'are the whole repository where the context is its root',
      image: imageOf('all', { prod: recipeIn('') }),
      reads: repository
    },
    {
      title: 'are not those of a folder whose name only begins alike',
      image: imageOf('api2'),
      reads: ['.gitattributes', 'api2/main.py']
    },
    {
      title: 'are those of named local contexts too, with every attributes file above them',
      image: imageOf('api', {
        prod: recipeIn('api', { buildContexts: new Map([['py', localContext('packages/python')]]) })
      }),
      reads: [
        '.gitattributes',
        ...ofApi,
        'packages/.gitattributes',
        'packages/python/lib.py',
        'packages/python/deep/er.py'
      ]
    },
    {
      title:
        'are a Dockerfile outside the context, the ignore file beside it, and the attributes above it',
      image: imageOf('api', { prod: recipeIn('api', { file: 'docker/api.Dockerfile' }) }),
      reads: [
        '.gitattributes',
        ...ofApi,
        'docker/.gitattributes',
        'docker/api.Dockerfile',
        'docker/api.Dockerfile.dockerignore'
      ]
    },
    {
      title: 'are what an untracked source is made from, less what a `!` takes away',
      image: imageOf('api', {
        prod: recipeIn('api', { generated: new Map([['api/dist', ['!**/*.md', 'web/**']]]) })
      }),
      reads: ['.gitattributes', ...ofApi, 'web/a.ts']
    },
    {
      title: 'are not changed by remote contexts and images of the repository',
      image: imageOf('api', {
        prod: recipeIn('api', {
          buildContexts: new Map([
            ['web', remoteContext('docker-image://web')],
            ['packages', remoteContext('https://example.com/packages.git')],
            ['api2', imageContext('api2')]
          ])
        })
      }),
      reads: ['.gitattributes', ...ofApi]
    }
  ]

  it.each(cases)('$title', ({ image, reads }) => {
    expect(selectRead(select(image).prod, repository).sort()).toEqual([...reads].sort())
  })

  it('are read where they do not exist yet', () => {
    const bare = new IndexedTree(treeOf(filesNamed('a/b/c/main.py', 'docker/Dockerfile')))
    const image = imageOf('api', { prod: recipeIn('a/b/c', { file: 'docker/Dockerfile' }) })
    const missing = [
      'docker/Dockerfile.dockerignore',
      'a/b/c/.dockerignore',
      'a/b/c/new.py',
      'a/b/.gitattributes',
      'a/.gitattributes',
      '.gitattributes'
    ]
    const { prod } = select(image, { head: bare, configurationName })
    expect(selectRead(prod, missing)).toEqual(missing)
  })

  it('are the folder’s own name too, which may become a link or a submodule', () => {
    expect(selectRead(select(imageOf('api')).prod, ['api', 'ap', 'apis'])).toEqual(['api'])
  })

  it.each([
    {
      pattern: 'web/src/*.ts',
      reads: ['.gitattributes', 'web/.gitattributes', 'web/src/.gitattributes', 'web', 'web/src'],
      leaves: ['api2/.gitattributes', 'web/other/.gitattributes', 'web/srcs']
    },
    {
      pattern: 'web/src/**',
      reads: ['web/.gitattributes', 'web/src/.gitattributes', 'web/src/x/.gitattributes'],
      leaves: ['web/other/.gitattributes', 'web/src2/.gitattributes']
    },
    {
      pattern: 'web/ma*/x.ts',
      reads: ['web/.gitattributes', 'web/main/.gitattributes'],
      leaves: ['web2/.gitattributes']
    },
    { pattern: '{a,b}/x', reads: ['.gitattributes', 'b/.gitattributes'], leaves: ['b'] },
    { pattern: './web/*.ts', reads: ['.gitattributes', 'web/.gitattributes'], leaves: [] },
    {
      pattern: 'web/package.json',
      reads: ['.gitattributes', 'web/.gitattributes', 'web'],
      leaves: ['api2/.gitattributes']
    }
  ])('are the attributes where $pattern is made into something', each => {
    const generated = new Map([['api/dist', [each.pattern, '!**/*.md']]])
    const { prod } = select(imageOf('api', { prod: recipeIn('api', { generated }) }))
    expect(selectRead(prod, each.reads)).toEqual(each.reads)
    expect(selectRead(prod, each.leaves)).toEqual([])
  })

  it('are known without a tree', () => {
    const { prod } = selectImageInputs(imageOf('api'), { configurationName })
    expect(selectRead(prod, repository)).toEqual(['.gitattributes', ...ofApi])
  })
})

describe('the build files, which count without inference too', () => {
  it.each([
    {
      title: 'are the Dockerfile and both places of its ignore file',
      image: imageOf('api'),
      files: ['api/.dockerignore', 'api/Dockerfile', 'api/Dockerfile.dockerignore']
    },
    {
      title: 'are beside a Dockerfile outside the context, and at the context’s root',
      image: imageOf('api', { prod: recipeIn('api', { file: 'docker/api.Dockerfile' }) }),
      files: ['api/.dockerignore', 'docker/api.Dockerfile', 'docker/api.Dockerfile.dockerignore']
    },
    {
      title: 'are at the repository’s root for the root context',
      image: imageOf('all', { prod: recipeIn('') }),
      files: ['.dockerignore', 'Dockerfile']
    }
  ])('$title', ({ image, files }) => {
    const sources = select(image).prod.sources.filter(source => source.role === 'build-file')
    expect(selectRead({ sources }, repository).sort()).toEqual(files)
  })
})

describe('the evidence of a source', () => {
  const prod = recipeIn('api', {
    buildContexts: new Map([['py', localContext('packages/python')]]),
    generated: new Map([['api/dist', ['web/**']]])
  })
  const { sources } = select(imageOf('api', { prod })).prod

  const cases = [
    { file: 'api/Dockerfile', how: 'the Dockerfile' },
    { file: 'api/.dockerignore', how: 'the ignore file' },
    { file: 'api/src/main.py', how: 'in the context', name: 'api', key: 'context' },
    {
      file: 'packages/python/lib.py',
      how: 'in the build context',
      name: 'py',
      key: 'build-contexts py'
    },
    { file: 'packages', how: 'above the build context', name: 'py', key: 'build-contexts py' },
    { file: 'api', how: 'above the Dockerfile', name: 'api/Dockerfile', key: 'file' },
    { file: '.gitattributes', how: 'attributes of the context', name: 'api', key: 'context' },
    { file: 'web/a.ts', how: 'a source of', name: 'api/dist', key: 'generated api/dist' }
  ]

  it.each(cases)('names for $file who reads it, and how', ({ file, how, name, key }) => {
    const at = key === undefined ? file : configurationName
    expect(sources.find(each => readsPath(each, file))).toMatchObject(
      name === undefined ? { at, how } : { at, how, name }
    )
  })

  it.each(cases)('has for $file the line that names it, where it is known', ({ file, key }) => {
    const locate: Locate = (...where) => `m.yml: ${where.flat().join(' ')}`
    const inputs = selectImageInputs(imageOf('api', { prod, dev: prod }), {
      head,
      configurationName,
      locate
    })
    const found = [inputs.prod, inputs.dev].map(
      each => each?.sources.find(source => readsPath(source, file))?.at
    )
    expect(found).toEqual(
      key === undefined ? [file, file] : [`m.yml: api prod ${key}`, `m.yml: api dev ${key}`]
    )
  })
})

describe('the parents', () => {
  it('are the images that build contexts name, each with its spelling', () => {
    const buildContexts = new Map([
      ['base', imageContext('db')],
      ['ghcr.io/org/db:1', imageContext('db')],
      ['py', localContext('packages/python')],
      ['nginx', remoteContext('docker-image://nginx')],
      ['other', imageContext('web')]
    ])
    expect(
      select(imageOf('api', { prod: recipeIn('api', { buildContexts }) })).prod.parents
    ).toEqual([
      { image: 'db', spelling: 'base' },
      { image: 'db', spelling: 'ghcr.io/org/db:1' },
      { image: 'web', spelling: 'other' }
    ])
  })

  it('are none without build contexts', () => {
    expect(select(imageOf('api')).prod.parents).toEqual([])
  })
})

describe('a dev variant', () => {
  it('is missing where the image has none', () => {
    expect(select(imageOf('api')).dev).toBeUndefined()
  })

  it('reads by its own recipe', () => {
    const dev = recipeIn('web', {
      file: 'docker/web.Dockerfile',
      buildContexts: new Map([['base', imageContext('api')]])
    })
    const inputs = select(imageOf('api', { dev }))
    expect(selectRead(inputs.prod, repository)).toEqual(['.gitattributes', ...ofApi])
    expect(inputs.prod.parents).toEqual([])
    expect(selectRead(inputs.dev ?? { sources: [] }, repository)).toEqual([
      '.gitattributes',
      'docker/.gitattributes',
      'docker/web.Dockerfile',
      'web/a.ts',
      'web/a.md'
    ])
    expect(inputs.dev?.parents).toEqual([{ image: 'api', spelling: 'base' }])
  })

  it('is opaque apart from its prod variant', () => {
    const inputs = select(imageOf('api', { dev: recipeIn('nowhere') }))
    expect(inputs.prod.quality.kind).toBe('widened')
    expect(inputs.dev?.quality.kind).toBe('opaque')
  })
})

describe('the quality', () => {
  const cases: readonly {
    title: string
    image: Image
    entries?: readonly (readonly [RepositoryPath, TreeEntry])[]
    quality: 'widened' | readonly RegExp[]
  }[] = [
    { title: 'is widened for a tracked context', image: imageOf('api'), quality: 'widened' },
    {
      title: 'is widened for the root context',
      image: imageOf('all', { prod: recipeIn('') }),
      quality: 'widened'
    },
    {
      title: 'is widened for a submodule as context: it counts as its commit',
      image: imageOf('vendor', { prod: recipeIn('vendor', { file: 'docker/api.Dockerfile' }) }),
      entries: [['vendor', submoduleEntry('1')]],
      quality: 'widened'
    },
    {
      title: 'is opaque for a context without tracked files',
      image: imageOf('dist', { prod: recipeIn('dist', { file: 'docker/api.Dockerfile' }) }),
      quality: [/the context.*dist.*tracked/]
    },
    {
      title: 'is opaque for a context that is a file',
      image: imageOf('readme', { prod: recipeIn('README.md', { file: 'docker/api.Dockerfile' }) }),
      quality: [/README\.md.*tracked/]
    },
    {
      title: 'is not fooled by a folder whose name begins alike',
      image: imageOf('ap', { prod: recipeIn('ap', { file: 'api/Dockerfile' }) }),
      quality: [/\bap\b.*tracked/]
    },
    {
      title: 'is widened for an untracked context that `generated` declares',
      image: imageOf('dist', {
        prod: recipeIn('dist', {
          file: 'docker/api.Dockerfile',
          generated: new Map([['dist', ['web/**']]])
        })
      }),
      quality: 'widened'
    },
    {
      title: 'is widened for an untracked context below a folder that `generated` declares',
      image: imageOf('dist', {
        prod: recipeIn('dist/web', {
          file: 'docker/api.Dockerfile',
          generated: new Map([['dist', ['web/**']]])
        })
      }),
      quality: 'widened'
    },
    {
      title: 'is opaque for an untracked context that is generated from no tracked file',
      image: imageOf('dist', {
        prod: recipeIn('dist', {
          file: 'docker/api.Dockerfile',
          generated: new Map([['dist', ['wbe/**', '!**/*.md']]])
        })
      }),
      quality: [/^what "dist" is generated from, "wbe\/\*\*", matches no tracked file$/]
    },
    {
      title: 'is opaque where part of a context is generated from no tracked file',
      image: imageOf('api', {
        prod: recipeIn('api', { generated: new Map([['api/dist', ['web/*.css']]]) })
      }),
      quality: [/"api\/dist".*"web\/\*\.css"/]
    },
    {
      title: 'is opaque for a named context without tracked files',
      image: imageOf('api', {
        prod: recipeIn('api', { buildContexts: new Map([['built', localContext('out/lib')]]) })
      }),
      quality: [/built.*out\/lib.*tracked/]
    },
    {
      title: 'is opaque for a context that is a symbolic link',
      image: imageOf('link', { prod: recipeIn('link', { file: 'docker/api.Dockerfile' }) }),
      entries: [['link', linkEntry('api')]],
      quality: [/"link" is a symbolic link/, /link.*tracked/]
    },
    {
      title: 'is opaque for a context behind a symbolic link',
      image: imageOf('link', { prod: recipeIn('link/src', { file: 'docker/api.Dockerfile' }) }),
      entries: [['link', linkEntry('api')]],
      quality: [/"link" is a symbolic link/, /link\/src.*tracked/]
    },
    {
      title: 'is opaque for a Dockerfile that is a symbolic link',
      image: imageOf('api', { prod: recipeIn('api', { file: 'docker/link.Dockerfile' }) }),
      entries: [['docker/link.Dockerfile', linkEntry('api.Dockerfile')]],
      quality: [/"docker\/link\.Dockerfile" is a symbolic link/]
    },
    {
      title: 'is opaque for a named context behind a symbolic link',
      image: imageOf('api', {
        prod: recipeIn('api', { buildContexts: new Map([['py', localContext('py')]]) })
      }),
      entries: [['py', linkEntry('packages/python')]],
      quality: [/"py" is a symbolic link/, /py.*tracked/]
    },
    {
      title: 'is widened with a link inside the context, which stays a link',
      image: imageOf('api'),
      entries: [['api/link', linkEntry('../web')]],
      quality: 'widened'
    },
    {
      title: 'is not touched by remote contexts',
      image: imageOf('api', {
        prod: recipeIn('api', {
          buildContexts: new Map([
            ['nginx', remoteContext('docker-image://nginx')],
            ['git', remoteContext('https://example.com/x.git')],
            ['base', imageContext('nowhere')]
          ])
        })
      }),
      quality: 'widened'
    }
  ]

  it.each(cases)('$title', ({ image, entries = [], quality }) => {
    const files = new Map<RepositoryPath, TreeEntry | string>(filesNamed(...repository))
    for (const [path, entry] of entries) files.set(path, entry)
    const scope = { head: new IndexedTree(treeOf(files)), configurationName }
    const found = select(image, scope).prod.quality
    if (quality === 'widened') {
      expect(found.kind).toBe('widened')
      return
    }
    expect(found).toEqual({
      kind: 'opaque',
      because: quality.map(
        says =>
          expect.objectContaining({ because: expect.stringMatching(says) as string }) as object
      )
    })
  })

  it('is opaque where the checkout could not be read', () => {
    expect(selectImageInputs(imageOf('api'), { configurationName }).prod.quality).toEqual({
      kind: 'opaque',
      because: [{ because: expect.stringMatching(/could not be read/) as string }]
    })
  })

  it.each<{ title: string; image: Image; link?: RepositoryPath; fix: string | undefined }>([
    {
      title: 'an untracked context',
      image: imageOf('api', { prod: recipeIn('out', { file: 'api/Dockerfile' }) }),
      fix: 'images:\n  api:\n    generated:\n      out: ["src/**"] # the tracked files it is made from'
    },
    {
      title: 'an untracked context of the dev variant, with names that need quotes',
      image: imageOf('1', {
        prod: recipeIn('api'),
        dev: recipeIn('a b', { file: 'api/Dockerfile' })
      }),
      fix: 'images:\n  "1":\n    dev:\n      generated:\n        "a b": ["src/**"] # the tracked files it is made from'
    },
    {
      title: 'a Dockerfile that is a link',
      image: imageOf('api', { prod: recipeIn('api', { file: 'docker/x' }) }),
      link: 'docker/x',
      fix: 'images:\n  api:\n    file: path/to/it # what the link "docker/x" leads to'
    },
    {
      title: 'a context behind a link',
      image: imageOf('api', { prod: recipeIn('link/x', { file: 'api/Dockerfile' }) }),
      link: 'link',
      fix: 'images:\n  api:\n    context: path/to/it # what the link "link" leads to'
    },
    {
      title: 'a build context that is a link',
      image: imageOf('api', {
        prod: recipeIn('api', { buildContexts: new Map([['py', localContext('link')]]) })
      }),
      link: 'link',
      fix: 'images:\n  api:\n    build-contexts:\n      py: path/to/it # what the link "link" leads to'
    },
    {
      title: 'an ignore file that is a link: no line does',
      image: imageOf('web', { prod: recipeIn('web', { file: 'api/Dockerfile' }) }),
      link: 'web/.dockerignore',
      fix: undefined
    }
  ])('has the lines of configuration that end it: $title', ({ image, link, fix }) => {
    const files = new Map<RepositoryPath, TreeEntry | string>(filesNamed(...repository))
    if (link !== undefined) files.set(link, linkEntry('elsewhere'))
    const inputs = select(image, { head: new IndexedTree(treeOf(files)), configurationName })
    const { quality } = inputs.dev ?? inputs.prod
    expect(quality.kind === 'opaque' && quality.because[0]?.fix).toBe(fix)
  })
})
