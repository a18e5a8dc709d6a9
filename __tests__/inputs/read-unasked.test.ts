import { toBuildContext } from '../../src/configuration/reading/build-context'
import type { BuildContext } from '../../src/images/recipe'
import { linkEntry, selectRead, submoduleEntry } from '../support/inputs'
import { allOfApp, itSelects, selectAll, toTree } from './selecting'

const policy = (...lines: readonly string[]): string => ['package docker', ...lines, ''].join('\n')

describe('the policy that buildx reads beside a Dockerfile', () => {
  itSelects([
    { title: 'counts while it is absent', reads: [], awaits: ['app/Dockerfile.rego'] },
    {
      title: 'counts where it is there',
      files: { 'app/Dockerfile.rego': policy('default allow := true') },
      reads: ['app/Dockerfile.rego']
    },
    {
      title: 'is beside the Dockerfile, wherever that is, with its whole name',
      files: {
        'docker/app.Dockerfile': 'FROM scratch',
        'docker/app.Dockerfile.rego': policy(),
        'app/Dockerfile.rego': policy()
      },
      recipe: { file: 'docker/app.Dockerfile' },
      reads: ['docker/app.Dockerfile', 'docker/app.Dockerfile.rego']
    },
    {
      title: 'loads data of the context, by a name without it, and no other',
      files: {
        'app/Dockerfile.rego': policy('pins := load_json("locks/base.json")', 'x := 1'),
        'app/locks/base.json': '{}',
        'app/locks/other.json': '{}',
        'locks/base.json': '{}'
      },
      reads: ['app/Dockerfile.rego', 'app/locks/base.json']
    },
    {
      title: 'loads what the ignore file leaves out, too',
      files: {
        '.dockerignore': '*',
        'app/Dockerfile.rego': policy('pins := load_json(`locks.json`)'),
        'app/.dockerignore': '*\n',
        'app/locks.json': '{}'
      },
      reads: ['app/.dockerignore', 'app/Dockerfile.rego', 'app/locks.json']
    },
    {
      title: 'loads from the root by cwd://',
      files: { 'app/Dockerfile.rego': policy('p := load_json("cwd://lib/x.py")') },
      reads: ['app/Dockerfile.rego', 'lib/x.py']
    },
    {
      title: 'loads nothing from above the context, nor by an absolute path',
      files: {
        'app/Dockerfile.rego': policy(
          'p := load_json("../lib/x.py")',
          'q := load_json("/README.md")'
        )
      },
      reads: ['app/Dockerfile.rego']
    },
    {
      title: 'loads nothing in a comment or a text',
      files: {
        'app/Dockerfile.rego': policy('# load_json(input.x)', 'm := "load_json(x)" # load_json(y)')
      },
      reads: ['app/Dockerfile.rego']
    },
    {
      title: 'that computes a name may load any file of the context',
      files: {
        'app/Dockerfile.rego': policy('p := load_json(sprintf("%s.json", [input.env.target]))')
      },
      reads: ['app/Dockerfile.rego', ...allOfApp],
      widened: [/^app\/Dockerfile\.rego:2: .*not known/]
    },
    {
      title: 'that computes a name from the root may load any file',
      files: { 'app/Dockerfile.rego': policy('p := load_json(concat("", ["cwd:", "//x"]))') },
      reads: ['README.md', 'app/Dockerfile.rego', ...allOfApp, 'lib/deep/y.py', 'lib/x.py'],
      widened: [/not known/]
    },
    {
      title: 'reads keys and bundles by what checks signatures',
      files: {
        'app/Dockerfile.rego': policy(
          'ok if verify_git_signature(input.git, "keys/a.pub")',
          'ok if verify_http_pgp_signature(f([1, 2]), "keys/b.asc", "keys/b.pub")',
          'ok if artifact_attestation(input.http, "keys/c.json")'
        ),
        'app/keys/a.pub': '',
        'app/keys/b.asc': '',
        'app/keys/b.pub': '',
        'app/keys/c.json': '',
        'app/keys/d': ''
      },
      reads: [
        ...['app/Dockerfile.rego', 'app/keys/a.pub', 'app/keys/b.asc'],
        ...['app/keys/b.pub', 'app/keys/c.json']
      ]
    },
    {
      title: 'imports modules of the context, which load further files',
      files: {
        'app/Dockerfile.rego': policy('import data.policies.base as b', 'import rego.v1'),
        'app/policies/base.rego':
          'package x\nimport data.policies.base\np := load_json("p.json")\n',
        'app/p.json': '{}'
      },
      reads: ['app/Dockerfile.rego', 'app/p.json', 'app/policies/base.rego']
    },
    {
      title: 'that loads what is not tracked cannot be known',
      files: { 'app/Dockerfile.rego': policy('p := load_json("made.json")') },
      reads: ['app/Dockerfile.rego'],
      awaits: ['app/made.json'],
      opaque: [/"app\/made\.json", loaded by app\/Dockerfile\.rego:2, is not tracked/],
      fix: 'add to image "app":\n  generated: { app/made.json: ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'is followed through a link, wherever that leads in the repository',
      files: { 'app/Dockerfile.rego': linkEntry('../lib/pins.rego'), 'lib/pins.rego': policy() },
      reads: ['app/Dockerfile.rego', 'lib/pins.rego']
    },
    {
      title: 'that is generated cannot be known',
      recipe: { generated: new Map([['app/Dockerfile.rego', ['lib/x.py']]]) },
      reads: ['lib/x.py'],
      awaits: ['app/Dockerfile.rego'],
      opaque: [/"app\/Dockerfile\.rego" is generated/]
    }
  ])

  it('is a build file, with what it names', () => {
    const files = {
      'app/Dockerfile.rego': policy('p := load_json("p.json")'),
      'app/p.json': '{}'
    }
    const found = selectAll({ title: '', files }).get('app')?.prod.sources ?? []
    const buildFiles = found.filter(({ role }) => role === 'build-file')
    const read = Object.keys(files).filter(path =>
      buildFiles.some(each => each.kind === 'path' && each.path === path)
    )
    expect(read).toEqual(Object.keys(files))
  })
})

describe('an OCI layout under build-contexts', () => {
  const layout = { 'oci/base/index.json': '{}', 'oci/base/blobs/sha256/aa': 'a' }
  const all = Object.keys(layout)
  const contexts = (text: string): ReadonlyMap<string, BuildContext> =>
    new Map([['base', toBuildContext({ value: text, range: { start: 0, end: 0 } }).value]])
  const digest = `sha256:${'a'.repeat(64)}`
  itSelects([
    ...['oci-layout://oci/base', 'oci-layout://./oci/base:1.2-x', 'oci-layout://oci//base/:1'].map(
      text => ({
        title: `counts with all its files: ${text}`,
        dockerfile: 'FROM base',
        files: { ...layout, 'oci/base2/index.json': '' },
        recipe: { buildContexts: contexts(text) },
        reads: all
      })
    ),
    {
      title: 'counts with a digest, too',
      dockerfile: 'FROM base',
      files: layout,
      recipe: { buildContexts: contexts(`oci-layout://oci/base:1@${digest}`) },
      reads: all
    },
    {
      title: 'is read without an ignore file',
      files: { ...layout, 'oci/base/.dockerignore': '*' },
      recipe: { buildContexts: contexts('oci-layout://oci/base') },
      reads: [...all, 'oci/base/.dockerignore']
    },
    {
      title: 'is read through links',
      files: {
        ...layout,
        'app/base': linkEntry('../oci/base'),
        'oci/base/x': linkEntry('../../lib')
      },
      recipe: { buildContexts: contexts('oci-layout://app/base') },
      reads: ['app/base', ...all, 'oci/base/x', 'lib/deep/y.py', 'lib/x.py']
    },
    {
      title: 'that is not tracked cannot be known',
      recipe: { buildContexts: contexts('oci-layout://oci/base:1') },
      reads: [],
      awaits: ['oci/base/index.json'],
      opaque: [/"base", the folder "oci\/base", is not tracked/],
      fix: 'add to image "app":\n  generated: { oci/base: ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'of which a placeholder alone is tracked cannot be known',
      files: { 'oci/base/.gitkeep': '' },
      recipe: { buildContexts: contexts('oci-layout://oci/base:1') },
      opaque: [/is not tracked/]
    },
    {
      title: 'that is generated is what it is made from',
      recipe: {
        buildContexts: contexts('oci-layout://oci/base:1'),
        generated: new Map([['oci/base', ['lib/**']]])
      },
      reads: ['lib/deep/y.py', 'lib/x.py']
    },
    ...['oci-layout:///tmp/base', 'oci-layout://../base'].map(text => ({
      title: `outside of the repository cannot be known: ${text}`,
      recipe: { buildContexts: contexts(text) },
      reads: [],
      opaque: [/outside of the repository/]
    })),
    {
      title: 'that is named by its content is known, wherever it is',
      recipe: { buildContexts: contexts(`oci-layout:///tmp/base@${digest}`) },
      reads: []
    }
  ])
})

describe('what git reads of the root', () => {
  const modules = '[submodule "a"]\n\tpath = app/sub\n'
  itSelects([
    {
      title: 'is .gitmodules where a submodule is read',
      dockerfile: 'COPY . /',
      files: { '.gitmodules': modules, 'app/sub': submoduleEntry('1') },
      reads: ['.gitmodules', ...allOfApp, 'app/sub']
    },
    {
      title: 'is .gitmodules where something in a submodule is read',
      dockerfile: 'COPY sub/x /',
      files: { '.gitmodules': modules, 'app/sub': submoduleEntry('1') },
      reads: ['.gitmodules', 'app/sub']
    },
    {
      title: 'is .gitmodules while it is absent',
      dockerfile: 'COPY sub /',
      files: { 'app/sub': submoduleEntry('1') },
      awaits: ['.gitmodules']
    },
    {
      title: 'is not .gitmodules where no submodule is read',
      dockerfile: 'COPY src/a.ts /',
      files: { '.gitmodules': modules, 'app/sub': submoduleEntry('1') },
      reads: ['app/src/a.ts']
    },
    {
      title: 'is not .gitmodules where an ignore file leaves the submodule out',
      dockerfile: 'COPY . /',
      files: {
        '.gitmodules': modules,
        'app/.dockerignore': 'sub\nsrc\ntest\n',
        'app/sub': submoduleEntry('1')
      },
      reads: ['app/.dockerignore', 'app/package.json']
    },
    ...[
      { title: 'of everything', attributes: '* filter=lfs' },
      { title: 'by name', attributes: '*.ts filter=lfs diff=lfs merge=lfs -text' },
      { title: 'by path', attributes: 'app/src/*.ts filter=lfs' },
      { title: 'by any depth', attributes: 'app/**/a.ts filter=lfs' },
      { title: 'by a folder', attributes: '/app/src/** filter=lfs' },
      { title: 'by a macro', attributes: '[attr]big filter=lfs\n*.ts big' },
      { title: 'by a name in quotes', attributes: '"app/src/a.ts" filter=lfs' },
      { title: 'by a class', attributes: '[!b].ts filter=lfs' },
      { title: 'by what is not read here', attributes: '[[:alpha:]].ts filter=lfs' },
      { title: 'again', attributes: '*.ts -filter\na.ts filter=lfs' }
    ].map(({ title, attributes }) => ({
      title: `is .lfsconfig where a file of Git LFS is read, ${title}`,
      dockerfile: 'COPY src/a.ts /',
      files: { '.gitattributes': attributes, '.lfsconfig': '' },
      reads: ['.gitattributes', '.lfsconfig', 'app/src/a.ts']
    })),
    ...[
      { title: 'other names', attributes: '*.bin filter=lfs' },
      { title: 'another folder', attributes: 'lib/** filter=lfs' },
      { title: 'a folder of the root alone', attributes: 'src/** filter=lfs' },
      { title: 'folders', attributes: 'app/src/ filter=lfs' },
      { title: 'what is taken back', attributes: '*.ts filter=lfs\na.ts -filter' },
      { title: 'what has another filter then', attributes: '*.ts filter=lfs\na.ts filter=crypt' },
      { title: 'a comment', attributes: '# filter=lfs' },
      { title: 'another attribute', attributes: '* text=auto' }
    ].map(({ title, attributes }) => ({
      title: `is not .lfsconfig where none is read: ${title}`,
      dockerfile: 'COPY src/a.ts /',
      files: { '.gitattributes': attributes, '.lfsconfig': '' },
      reads: ['.gitattributes', 'app/src/a.ts']
    })),
    {
      title: 'is decided by the nearest attributes',
      dockerfile: 'COPY src/a.ts /',
      files: {
        '.gitattributes': '* filter=lfs',
        'app/.gitattributes': 'a.ts !filter',
        'app/src/.gitattributes': ''
      },
      reads: ['.gitattributes', 'app/.gitattributes', 'app/src/.gitattributes', 'app/src/a.ts']
    },
    {
      title: 'is .lfsconfig while it is absent, of a file that is among others',
      dockerfile: 'COPY . /',
      files: { 'app/.gitattributes': 'c.ts filter=lfs' },
      reads: [...allOfApp, 'app/.gitattributes'],
      awaits: ['.lfsconfig']
    }
  ])
})

describe('a Dockerfile in lower case', () => {
  const lower = { 'app/Dockerfile': null, 'app/dockerfile': 'FROM scratch\nCOPY src/a.ts /' }
  itSelects([
    {
      title: 'is read where there is no other',
      files: lower,
      reads: ['app/dockerfile', 'app/src/a.ts'],
      awaits: ['app/Dockerfile']
    },
    {
      title: 'is read with its own ignore file and policy',
      files: {
        ...lower,
        'app/dockerfile': 'FROM scratch\nCOPY . /',
        'app/dockerfile.dockerignore': 'src\ntest\n',
        'app/dockerfile.rego': policy(),
        'app/Dockerfile.dockerignore': 'test\n'
      },
      reads: [
        ...['app/Dockerfile.dockerignore', 'app/dockerfile', 'app/dockerfile.dockerignore'],
        ...['app/dockerfile.rego', 'app/package.json']
      ]
    },
    {
      title: 'is no Dockerfile beside another',
      dockerfile: 'COPY test /',
      files: { 'app/dockerfile': 'FROM scratch\nCOPY src /' },
      reads: ['app/test/t.ts']
    },
    {
      title: 'does not stand for another name',
      files: { ...lower, 'app/prod.dockerfile': '' },
      recipe: { file: 'app/prod.Dockerfile' },
      reads: [...allOfApp, 'app/dockerfile', 'app/prod.dockerfile'],
      opaque: [/not tracked/]
    }
  ])

  it('reads nothing of the other one', () => {
    const inputs = selectAll({ title: '', files: { 'app/dockerfile': '' } }).get('app')?.prod
    const paths = toTree({ files: { 'app/dockerfile': '' } }).paths
    expect(inputs && selectRead(inputs, paths)).not.toContain('app/dockerfile')
  })
})
