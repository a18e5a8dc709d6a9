import { inFile } from '../../src/diagnostics/location'
import type { Locate } from '../../src/inputs/reading/select-inputs'
import { IndexedTree } from '../../src/tree/indexed-tree'
import {
  configuration,
  imageOf,
  localContext,
  readsPath,
  recipeIn,
  remoteContext,
  selectImageInputs,
  selectRead,
  submoduleEntry
} from '../support/inputs'
import { allOfApp, itSelects, selectAll, toTree } from './selecting'

const sources = ['app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']

describe('a source', () => {
  itSelects([
    { title: 'that nobody names is not read', dockerfile: 'RUN true', reads: [] },
    { title: 'of COPY is a file', dockerfile: 'COPY package.json /', reads: ['app/package.json'] },
    { title: 'of COPY is a folder with all below it', dockerfile: 'COPY src /s', reads: sources },
    { title: 'of COPY is the whole context', dockerfile: 'COPY . /', reads: allOfApp },
    {
      title: 'of COPY is one of several',
      dockerfile: 'COPY package.json src/deep /',
      reads: ['app/package.json', 'app/src/deep/c.ts']
    },
    {
      title: 'is cleaned: a leading and a trailing slash, dots, and what leaves the context',
      dockerfile: 'COPY /package.json ./test/ ../src/./deep/../a.ts /',
      reads: ['app/package.json', 'app/src/a.ts', 'app/test/t.ts']
    },
    {
      title: 'that begins alike is another',
      dockerfile: 'COPY src /',
      files: { 'app/src2/x': '', 'app/src.ts': '' },
      reads: sources
    },
    {
      title: 'of COPY in JSON form may hold spaces',
      dockerfile: 'COPY ["a b.txt", "src/a.ts", "/"]',
      files: { 'app/a b.txt': '' },
      reads: ['app/a b.txt', 'app/src/a.ts']
    },
    {
      title: 'of COPY that is no JSON after all is read as words',
      dockerfile: 'COPY [x] package.json /',
      files: { 'app/x': '' },
      reads: ['app/package.json', 'app/x']
    },
    {
      title: 'of COPY in a heredoc is inline',
      dockerfile: 'COPY <<EOF package.json /x/\nCOPY src /\nEOF',
      reads: ['app/package.json']
    },
    { title: 'of ADD is a file', dockerfile: 'ADD src/a.ts /', reads: ['app/src/a.ts'] },
    {
      title: 'of ADD over http or git is not of the context',
      dockerfile: 'ADD https://example.com/src git@github.com:x/y.git https://x.io/y.git#v1 /',
      reads: []
    },
    {
      title: 'of a bind mount is what it names',
      dockerfile: 'RUN --mount=type=bind,source=src,target=/s true',
      reads: sources
    },
    {
      title: 'of a mount without a type and a source is the whole context',
      dockerfile: 'RUN --mount=target=/s true',
      reads: allOfApp
    },
    {
      title: 'of a mount that is a cache, a secret or a key is nothing',
      dockerfile:
        'RUN --mount=type=cache,target=/c --mount=type=secret,id=s --mount=type=ssh --mount=type=tmpfs,target=/t true',
      reads: []
    },
    {
      title: 'from another stage is what that stage reads',
      dockerfile: 'FROM scratch AS one\nCOPY src /\nFROM scratch\nCOPY --from=one /test /',
      reads: sources
    },
    {
      title: 'is the same with --link, --chmod and --chown',
      dockerfile: 'COPY --link --chmod=755 --chown=1:1 package.json /',
      reads: ['app/package.json']
    },
    {
      title: 'less what --exclude leaves out',
      dockerfile: 'COPY --exclude=*.md --exclude=deep src /s',
      reads: ['app/src/a.ts']
    },
    {
      title: 'that --exclude would leave out itself is taken',
      dockerfile: 'COPY --exclude=*.json package.json /',
      reads: ['app/package.json']
    },
    {
      title: 'with all that a malformed pattern of --exclude may leave out',
      dockerfile: 'COPY --exclude=[ package.json /',
      widened: [
        /^app\/Dockerfile:2: a pattern of --exclude is malformed, so all that it may leave/
      ],
      reads: ['app/package.json']
    },
    {
      title: 'with what an exception of --exclude keeps',
      dockerfile: 'COPY --exclude=* --exclude=!a.ts src /s',
      reads: ['app/src/a.ts']
    },
    {
      title: 'of COPY --parents is matched with ** over folders',
      dockerfile: 'COPY --parents **/*.ts /',
      reads: ['app/src/a.ts', 'app/src/deep/c.ts', 'app/test/t.ts']
    },
    {
      title: 'of COPY --parents is what stands on both sides of /./',
      dockerfile: 'COPY --parents src/./deep/*.ts package.json /',
      reads: ['app/package.json', 'app/src/deep/c.ts']
    }
  ])
})

describe('a wildcard', () => {
  itSelects([
    {
      title: 'matches within a segment, and a folder with all below it',
      dockerfile: 'COPY s* pack*.json /',
      reads: ['app/package.json', ...sources]
    },
    { title: 'does not span folders', dockerfile: 'COPY src/*.ts /', reads: ['app/src/a.ts'] },
    {
      title: 'of two stars is one of one star',
      dockerfile: 'COPY **/*.ts /',
      reads: ['app/src/a.ts', 'app/test/t.ts']
    },
    {
      title: 'matches a folder in the middle',
      dockerfile: 'COPY */[b-t].?s /',
      reads: ['app/test/t.ts']
    },
    {
      title: 'matches a name that begins with a dot',
      dockerfile: 'COPY * /',
      files: { 'app/.env': '' },
      reads: ['app/.env', ...allOfApp]
    },
    {
      title: 'in brackets is a name',
      dockerfile: 'COPY src/[*] /',
      files: { 'app/src/*': '' },
      reads: ['app/src/*']
    },
    {
      title: 'that matches nothing is no mistake: exact, and what it would match is awaited',
      dockerfile: 'COPY package.json yarn.lock* pnpm-lock.yaml* /',
      reads: ['app/package.json'],
      awaits: ['app/yarn.lock', 'app/pnpm-lock.yaml', 'app/yarn.lock2/x']
    },
    {
      title: 'that matches nothing but what git ignores cannot be known',
      dockerfile: 'COPY dist/*.js /',
      files: { '.gitignore': '# made\n/app/dist\n' },
      reads: [],
      opaque: [/^"app\/dist\/\*\.js", copied by app\/Dockerfile:2, .*\.gitignore:2\b/],
      fix: 'add to image "app":\n  generated: { "app/dist/*.js": ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'of COPY --parents that matches nothing but what git ignores cannot be known',
      dockerfile: 'COPY --parents dist/**/*.js /',
      files: { '.gitignore': '/app/dist/*/*.js\n' },
      opaque: [/^"app\/dist\/\*\*\/\*\.js", copied by app\/Dockerfile:2, .*\.gitignore:1\b/]
    },
    ...['/app/x.js', 'app/lib/deep/x.js', 'app/a/b/c/d/x.js', 'app/a/b/', 'x.js'].map(ignored => ({
      title: `of COPY --parents that matches nothing spans folders, as git does by ${ignored}`,
      dockerfile: 'COPY --parents **/x.js /',
      files: { '.gitignore': `${ignored}\n` },
      opaque: [/^"app\/\*\*\/x\.js", copied by app\/Dockerfile:2, .*\.gitignore:1\b/]
    })),
    ...['/x.js', '/lib/x.js', 'x.js/y.ts'].map(ignored => ({
      title: `of COPY --parents that matches nothing is exact beside ${ignored}`,
      dockerfile: 'COPY --parents **/x.js /',
      files: { '.gitignore': `${ignored}\n` },
      reads: []
    })),
    {
      title: 'of COPY --parents spans folders within a name, too',
      dockerfile: 'COPY --parents dist/a**.js /',
      files: { 'app/dist/a1/deep/.gitignore': 'b.*\n' },
      opaque: [/app\/dist\/a1\/deep\/\.gitignore:1\b/]
    },
    {
      title: 'below a folder of which nothing is sent cannot be known, whatever git ignores',
      dockerfile: 'COPY dist/*.js /',
      opaque: [/^"app\/dist\/\*\.js", .* is not tracked, and nothing else of "app\/dist" is sent$/]
    },
    {
      title: 'below a folder of which tracked files are not sent cannot be known either',
      dockerfile: 'COPY src/*.js /',
      opaque: [/nothing else of "app\/src" is sent$/]
    },
    {
      title: 'below a folder of which another source sends something is exact',
      dockerfile: 'COPY src/a.ts src/yarn.lock* /',
      files: { '.gitignore': '*.log\n' },
      reads: ['app/src/a.ts']
    },
    {
      title: 'below a folder of a named context of which nothing is sent cannot be known',
      dockerfile: 'COPY --from=py bin/*.so /',
      recipe: { buildContexts: new Map([['py', localContext('lib')]]) },
      opaque: [/^"lib\/bin\/\*\.so", copied by app\/Dockerfile:2, .*nothing else of "lib\/bin"/]
    },
    {
      title: 'that matches nothing, beside an ignored name that it cannot match, is exact',
      dockerfile: 'COPY yarn.lock* /',
      files: { '.gitignore': '*.log\nnode_modules/\n', 'lib/.gitignore': 'yarn.lock*\n' },
      reads: []
    },
    {
      title: 'that matches nothing is not ended by something else that is generated beside it',
      dockerfile: 'COPY *.jar dist/*.js /',
      files: { '.gitignore': '*.jar\n' },
      recipe: {
        generated: new Map([
          ['app/dist', ['lib/x.py']],
          ['app/libs/a.jar', ['lib/x.py']]
        ])
      },
      opaque: [/^"app\/\*\.jar"/]
    },
    {
      title: 'that matches nothing is ended by the name of what is generated, or of what is in it',
      dockerfile: 'COPY *.jar dist/*.js lib*/*.so /\nCOPY --parents o*/**/*.jar **/*.o /',
      files: { '.gitignore': '*.jar\n*.js\n*.so\n*.o' },
      recipe: {
        generated: new Map([
          ['app/a.jar', ['lib/x.py']],
          ['app/dist/*.js', ['lib/x.py']],
          ['app/libs', ['lib/x.py']],
          ['app/out/x', ['lib/x.py']]
        ])
      },
      reads: ['lib/x.py']
    },
    {
      title: 'that matches nothing is ended by generated',
      dockerfile: 'COPY dist/*.js /',
      files: { '.gitignore': 'dist\n' },
      recipe: { generated: new Map([['app/dist', ['lib/**']]]) },
      reads: ['lib/deep/y.py', 'lib/x.py']
    },
    {
      title: 'that matches something, while git ignores all else that it could, cannot be known',
      dockerfile: 'COPY src/*.ts /',
      files: { '.gitignore': '*.ts\n' },
      opaque: [/^"app\/src\/\*\.ts", .* matches more than is tracked: \.gitignore:1 says/]
    },
    {
      title: 'that matches something is exact beside names that git ignores anywhere',
      dockerfile: 'COPY src/* pack*.json /',
      files: { '.gitignore': '*.pyc\nnode_modules/\n*.log\npackage-lock.json\n.env.*\n' },
      reads: ['app/package.json', 'app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']
    },
    {
      title: 'that matches something is exact beside a single name that git ignores there',
      dockerfile: 'COPY src/* /',
      files: { '.gitignore': '/app/src/generated/\n' },
      reads: ['app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']
    }
  ])
})

describe('a source that is not tracked', () => {
  itSelects([
    {
      title: 'cannot be known',
      dockerfile: 'COPY dist /',
      reads: [],
      awaits: ['app/dist', 'app/dist/x'],
      opaque: [/^"app\/dist", copied by app\/Dockerfile:2, is not tracked$/],
      fix: 'add to image "app":\n  generated: { app/dist: ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'is what generated says that it is made from',
      dockerfile: 'COPY dist /',
      recipe: { generated: new Map([['app/dist', ['lib/**', '!**/y.py']]]) },
      reads: ['lib/x.py']
    },
    {
      title: 'is generated where a folder above it is',
      dockerfile: 'COPY dist/js/main.js /',
      recipe: { generated: new Map([['app/dist', ['lib/x.py']]]) },
      reads: ['lib/x.py']
    },
    {
      title: 'cannot be known where it is generated from nothing that is tracked',
      dockerfile: 'COPY dist /',
      recipe: { generated: new Map([['app/dist', ['libs/**']]]) },
      reads: [],
      opaque: [/^what "app\/dist" is generated from, "libs\/\*\*", matches no tracked file$/]
    },
    {
      title: 'cannot be known below a file',
      dockerfile: 'COPY package.json/x /',
      reads: ['app/package.json'],
      opaque: [/package\.json/]
    },
    {
      title: 'is told once for each line that reads it',
      dockerfile: 'COPY dist /\nADD out /',
      reads: [],
      opaque: [/"app\/dist".*:2/, /"app\/out", added by app\/Dockerfile:3/]
    },
    {
      title: 'of a stage that is not built is nothing',
      dockerfile: 'FROM scratch AS one\nCOPY dist /\nFROM scratch\nCOPY src/a.ts /',
      reads: ['app/src/a.ts']
    }
  ])
})

describe('a submodule', () => {
  const files = {
    'app/libs/a': submoduleEntry('1'),
    'app/libs/deep/b': submoduleEntry('2'),
    'app/other/c': submoduleEntry('3'),
    'app/libs/read.me': ''
  }
  const sent = (text: string) => ({ ...files, 'app/.dockerignore': text })
  itSelects([
    {
      title: 'is read where a wildcard may match something in it',
      dockerfile: 'COPY libs/*/src /',
      files,
      reads: ['app/libs/a']
    },
    {
      title: 'is read where a wildcard may match something in it, beside what it matches elsewhere',
      dockerfile: 'COPY */*/src /',
      files: { ...files, 'app/test/x/src/y': '' },
      reads: ['app/libs/a', 'app/other/c', 'app/test/x/src/y']
    },
    {
      title: 'is not read where a wildcard ends above it',
      dockerfile: 'COPY src/*.ts other*/d /',
      files,
      reads: ['app/src/a.ts']
    },
    {
      title: 'is read where an ignore file leaves it out but for something in it',
      dockerfile: 'COPY . /',
      files: sent('*\n!test\n!libs/a/src\n'),
      reads: ['app/.dockerignore', 'app/libs/a', 'app/test/t.ts']
    },
    {
      title: 'is read where an ignore file leaves it out but for what a wildcard may match in it',
      dockerfile: 'COPY libs test /',
      files: sent('*\n!**/*.ts\n!libs/*.me\n'),
      reads: [
        'app/.dockerignore',
        'app/libs/a',
        'app/libs/deep/b',
        'app/libs/read.me',
        'app/test/t.ts'
      ]
    },
    {
      title: 'is not read where an ignore file leaves out all of it',
      dockerfile: 'COPY . /',
      files: sent('*\n!test\n!other/d\n!libs/deep/b2\n'),
      reads: ['app/.dockerignore', 'app/test/t.ts']
    },
    {
      title: 'is not read where a wildcard may match something in it that is never sent',
      dockerfile: 'COPY libs/*/src /',
      files: sent('libs\n'),
      reads: ['app/.dockerignore'],
      opaque: [/nothing else of "app\/libs" is sent$/]
    },
    {
      title: 'is read where COPY --parents may match something in it',
      dockerfile: 'COPY --parents libs/**/x.go o*/c/src/x /',
      files,
      reads: ['app/libs/a', 'app/libs/deep/b', 'app/other/c']
    },
    {
      title: 'is not read where COPY --parents matches nothing so deep',
      dockerfile: 'COPY --parents o*/x ./l*/read.me /',
      files,
      reads: ['app/libs/read.me']
    },
    {
      title: 'is not read where all of it is excluded',
      dockerfile: 'COPY --exclude=a --exclude=deep libs /',
      files,
      reads: ['app/libs/read.me']
    }
  ])
})

describe('a context', () => {
  const submodule = { vendor: submoduleEntry('1') }
  itSelects([
    {
      title: 'that is the root of the repository has sources from there',
      dockerfile: 'COPY lib /',
      recipe: { context: '.', contextPath: '' },
      reads: ['lib/deep/y.py', 'lib/x.py']
    },
    {
      title: 'apart from its Dockerfile',
      dockerfile: 'COPY . /',
      recipe: { context: 'lib', contextPath: 'lib' },
      reads: ['lib/deep/y.py', 'lib/x.py']
    },
    {
      title: 'without tracked files cannot be known',
      dockerfile: 'COPY . /',
      recipe: { context: 'out', contextPath: 'out' },
      reads: [],
      awaits: ['out/x'],
      opaque: [/context "out".*no tracked file/],
      fix: 'add to image "app":\n  generated: { out: ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'without tracked files is no matter where nothing of it is read',
      dockerfile: 'RUN true',
      recipe: { context: 'out', contextPath: 'out' },
      reads: []
    },
    {
      title: 'that is a file cannot be known',
      dockerfile: 'COPY . /',
      recipe: { context: 'README.md', contextPath: 'README.md' },
      reads: ['README.md'],
      opaque: [/README\.md.*no tracked file/]
    },
    {
      title: 'that is generated is what it is made from',
      dockerfile: 'COPY x /',
      recipe: {
        context: 'out/web',
        contextPath: 'out/web',
        generated: new Map([['out', ['lib/x.py']]])
      },
      reads: ['lib/x.py']
    },
    {
      title: 'that is a submodule counts as its commit',
      dockerfile: 'COPY . /',
      files: submodule,
      recipe: { context: 'vendor', contextPath: 'vendor' },
      reads: ['vendor']
    },
    {
      title: 'that is in a submodule counts as its commit',
      dockerfile: 'COPY src /',
      files: submodule,
      recipe: { context: 'vendor/x', contextPath: 'vendor/x' },
      reads: ['vendor']
    },
    {
      title: 'that holds a submodule reads its commit where the source is, is above or is in it',
      dockerfile: 'COPY sub /a\nCOPY deep /b\nCOPY other/x /c',
      files: {
        'app/sub': submoduleEntry('1'),
        'app/deep/sub': submoduleEntry('2'),
        'app/other': submoduleEntry('3'),
        'app/unread': submoduleEntry('4')
      },
      reads: ['app/deep/sub', 'app/other', 'app/sub']
    },
    {
      title: 'with a name is read by COPY --from, FROM and mounts, each for itself',
      dockerfile:
        'FROM base\nCOPY --from=py deep /\nRUN --mount=from=ts,source=a.ts,target=/a true',
      recipe: {
        buildContexts: new Map([
          ['py', localContext('lib')],
          ['ts', localContext('app/src')],
          ['base', localContext('app/test')],
          ['unused', localContext('out')]
        ])
      },
      reads: ['app/src/a.ts', 'app/test/t.ts', 'lib/deep/y.py']
    },
    {
      title: 'with the name of a stage stands in its place',
      dockerfile: 'FROM scratch AS one\nCOPY src /\nFROM scratch\nCOPY --from=one x.py /',
      recipe: { buildContexts: new Map([['one', localContext('lib')]]) },
      reads: ['lib/x.py']
    },
    {
      title: 'with a name and without tracked files cannot be known',
      dockerfile: 'COPY --from=built x /',
      recipe: { buildContexts: new Map([['built', localContext('out')]]) },
      reads: [],
      opaque: [/build context "built".*"out".*no tracked file/, /"out\/x"/]
    },
    {
      title: 'from elsewhere is not read',
      dockerfile: 'FROM nginx\nCOPY --from=git src /',
      recipe: {
        buildContexts: new Map([
          ['nginx', remoteContext('docker-image://nginx:1')],
          ['git', remoteContext('https://example.com/x.git')]
        ])
      },
      reads: []
    }
  ])
})

describe('.gitattributes', () => {
  const files = {
    '.gitattributes': '',
    'app/.gitattributes': '',
    'app/src/.gitattributes': '',
    'app/src/deep/.gitattributes': '',
    'app/test/.gitattributes': '',
    'lib/.gitattributes': ''
  }
  itSelects([
    {
      title: 'is read above the Dockerfile alone where nothing else is read',
      files,
      reads: ['.gitattributes', 'app/.gitattributes']
    },
    {
      title: 'is read above and in what is read, and nowhere else',
      dockerfile: 'COPY src /',
      files,
      reads: [
        '.gitattributes',
        'app/.gitattributes',
        'app/src/.gitattributes',
        'app/src/deep/.gitattributes',
        ...sources
      ]
    },
    {
      title: 'is read above what a wildcard matches, and not beside it',
      dockerfile: 'COPY src/*/*.ts /',
      files: { ...files, 'app/src/other/.gitattributes': '' },
      reads: [
        '.gitattributes',
        'app/.gitattributes',
        'app/src/.gitattributes',
        'app/src/deep/.gitattributes',
        'app/src/deep/c.ts'
      ]
    },
    {
      title: 'is read above what is sent, though it is not sent itself',
      dockerfile: 'COPY . /',
      files: { ...files, 'app/.dockerignore': '**/.gitattributes\ntest\n' },
      reads: [
        '.gitattributes',
        'app/.dockerignore',
        'app/.gitattributes',
        'app/package.json',
        'app/src/.gitattributes',
        'app/src/deep/.gitattributes',
        ...sources
      ]
    },
    {
      title: 'is awaited where there is none',
      dockerfile: 'COPY src/deep/c.ts /',
      reads: ['app/src/deep/c.ts'],
      awaits: ['.gitattributes', 'app/.gitattributes', 'app/src/deep/.gitattributes']
    },
    {
      title: 'is read above what a source is made from',
      dockerfile: 'COPY dist /',
      files,
      recipe: { generated: new Map([['app/dist', ['lib/deep/*.py']]]) },
      reads: ['.gitattributes', 'app/.gitattributes', 'lib/.gitattributes', 'lib/deep/y.py']
    }
  ])
})

describe('an ignore file', () => {
  const buildContexts = new Map([
    ['one', localContext('lib')],
    ['two', localContext('app/src')]
  ])
  itSelects([
    {
      title: 'takes away from the whole context',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': 'src\n*.json\n.dockerignore\n' },
      reads: ['app/.dockerignore', 'app/test/t.ts']
    },
    {
      title: 'takes away from a folder and a wildcard',
      dockerfile: 'COPY src /\nCOPY */t.ts /',
      files: { 'app/.dockerignore': '**/*.md\ntest\n' },
      reads: ['app/.dockerignore', 'app/src/a.ts', 'app/src/deep/c.ts']
    },
    {
      title: 'gives back what it excepts, and walks as BuildKit does',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': '*\n!src/deep\n' },
      reads: ['app/.dockerignore', 'app/src/deep/c.ts']
    },
    {
      title: 'beside the Dockerfile beats the one of the context',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': 'src\n', 'app/Dockerfile.dockerignore': 'test\napp\n' },
      reads: ['app/.dockerignore', 'app/Dockerfile.dockerignore', 'app/package.json', ...sources]
    },
    {
      title: 'that is empty beside the Dockerfile beats the one of the context',
      dockerfile: 'COPY package.json /',
      files: { 'app/.dockerignore': '*\n', 'app/Dockerfile.dockerignore': '' },
      reads: ['app/Dockerfile.dockerignore', 'app/package.json']
    },
    {
      title: 'is awaited where there is none, in both places',
      dockerfile: 'RUN true',
      reads: [],
      awaits: ['app/.dockerignore', 'app/Dockerfile.dockerignore']
    },
    {
      title: 'of the context is awaited at its root, of the Dockerfile beside it',
      dockerfile: 'RUN true',
      recipe: { context: 'lib', contextPath: 'lib' },
      reads: [],
      awaits: ['lib/.dockerignore', 'app/Dockerfile.dockerignore']
    },
    {
      title: 'that leaves nothing of a source leaves nothing to read but whether it is there',
      dockerfile: 'COPY package.json /',
      files: { 'app/.dockerignore': '*.json\n' },
      reads: ['app/.dockerignore', 'app/package.json']
    },
    {
      title: 'with a broken pattern fails the build: nothing is known',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': 'src\n[a-\n' },
      reads: ['app/.dockerignore', ...allOfApp],
      opaque: [/^app\/\.dockerignore:2: /]
    },
    {
      title: 'of a named context is its own, and of no other',
      dockerfile: 'COPY --from=one . /\nCOPY --from=two . /\nCOPY test /',
      files: { 'lib/.dockerignore': 'deep\n', 'app/src/.dockerignore': '**/*.ts\n' },
      recipe: { buildContexts },
      reads: [
        'app/src/.dockerignore',
        'app/src/b.md',
        'app/src/deep/c.ts',
        'app/test/t.ts',
        'lib/.dockerignore',
        'lib/x.py'
      ]
    },
    {
      title: 'of the main context is not that of a named one',
      dockerfile: 'COPY --from=two . /',
      files: { 'app/.dockerignore': '**\n', 'app/Dockerfile.dockerignore': '**\n' },
      recipe: { buildContexts },
      reads: ['app/Dockerfile.dockerignore', ...sources]
    },
    {
      title: 'that is generated takes away nothing that is known: more is listed',
      dockerfile: 'COPY test /',
      recipe: { generated: new Map([['app/.dockerignore', ['lib/x.py']]]) },
      reads: ['app/test/t.ts', 'lib/x.py'],
      widened: [/^the ignore file "app\/\.dockerignore" is generated/]
    },
    {
      title: 'that is generated beside the Dockerfile beats the one of the context',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': 'src\n' },
      recipe: { generated: new Map([['app/Dockerfile.dockerignore', ['lib/x.py']]]) },
      reads: [...allOfApp, 'app/.dockerignore', 'lib/x.py'],
      widened: [/^the ignore file "app\/Dockerfile\.dockerignore" is generated/]
    },
    {
      title: 'that is generated where another counts is no matter',
      dockerfile: 'COPY test /',
      files: { 'app/Dockerfile.dockerignore': '' },
      recipe: { generated: new Map([['app/.dockerignore', ['lib/x.py']]]) },
      reads: ['app/Dockerfile.dockerignore', 'app/test/t.ts', 'lib/x.py']
    },
    {
      title: 'is as if it were not there where no pattern is in it',
      dockerfile: 'COPY src /',
      files: { 'app/.dockerignore': '# nothing\n\n' },
      reads: ['app/.dockerignore', ...sources]
    }
  ])
})

describe('a variable', () => {
  itSelects([
    {
      title: 'has the default of its ARG',
      dockerfile: 'ARG DIR=src\nFROM scratch\nARG DIR\nCOPY $DIR/deep /',
      reads: ['app/src/deep/c.ts']
    },
    {
      title: 'has the value of its build argument before the default',
      dockerfile: 'FROM scratch\nARG DIR=src\nCOPY ${DIR} /',
      recipe: { buildArgs: new Map([['DIR', 'test']]) },
      reads: ['app/test/t.ts']
    },
    {
      title: 'that is not declared does not have the value of a build argument',
      dockerfile: 'FROM scratch\nCOPY ${DIR:-test} /',
      recipe: { buildArgs: new Map([['DIR', 'src']]) },
      reads: ['app/test/t.ts']
    },
    {
      title: 'has the value of whoever set it last, ENV or ARG',
      dockerfile: 'FROM scratch\nARG DIR=test\nENV DIR=src/deep\nCOPY $DIR /',
      reads: ['app/src/deep/c.ts']
    },
    {
      title: 'that a base image may set may hold two dots: the whole context',
      dockerfile: 'FROM alpine\nCOPY src/$DIR/c.ts /',
      reads: allOfApp,
      widened: [/^app\/Dockerfile:2: /]
    },
    {
      title: 'that a base image may set is not set where ARG declares it',
      dockerfile: 'FROM alpine\nARG DIR=deep\nCOPY src/$DIR /',
      reads: ['app/src/deep/c.ts']
    },
    {
      title: 'of the platform has every platform of the recipe',
      dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY bin/$TARGETARCH /',
      files: { 'app/bin/amd64': '', 'app/bin/arm64': '', 'app/bin/s390x': '' },
      recipe: { platforms: ['linux/amd64', 'linux/arm64'] },
      reads: ['app/bin/amd64', 'app/bin/arm64']
    },
    {
      title: 'of the platform without platforms reads by its literal beginning',
      dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY bin/$TARGETARCH /',
      files: { 'app/bin/amd64': '', 'app/bin/arm64': '' },
      reads: ['app/bin/amd64', 'app/bin/arm64'],
      widened: [/^app\/Dockerfile:3: .*not known/]
    },
    {
      title: 'of the builder’s platform reads so with platforms, too',
      dockerfile: 'FROM scratch\nARG BUILDARCH\nCOPY bin/$BUILDARCH /',
      files: { 'app/bin/amd64': '', 'app/bin/arm64': '' },
      recipe: { platforms: ['linux/amd64'] },
      reads: ['app/bin/amd64', 'app/bin/arm64'],
      widened: [/^app\/Dockerfile:3: .*not known/]
    }
  ])
})

describe('a target', () => {
  const dockerfile = [
    'FROM scratch AS base',
    'COPY package.json /',
    'FROM base AS dev',
    'COPY test /',
    'FROM base AS prod',
    'COPY src/a.ts /'
  ].join('\n')
  itSelects([
    {
      title: 'is the last stage where none is named',
      dockerfile,
      reads: ['app/package.json', 'app/src/a.ts']
    },
    {
      title: 'reads what it and the stages below it read',
      dockerfile,
      recipe: { target: 'dev' },
      reads: ['app/package.json', 'app/test/t.ts']
    },
    {
      title: 'is named in any case',
      dockerfile,
      recipe: { target: 'BASE' },
      reads: ['app/package.json']
    },
    {
      title: 'that is no stage makes the whole context count',
      dockerfile,
      recipe: { target: 'prodution' },
      reads: allOfApp,
      opaque: [/^app\/Dockerfile: .*prodution/]
    }
  ])

  it('is read apart for prod and dev', () => {
    const dev = recipeIn('app', { target: 'dev' })
    const app = imageOf('app', { prod: recipeIn('app', { target: 'prod' }), dev })
    const inputs = selectAll({ title: '', dockerfile, images: [app] }).get('app')
    expect(selectRead(inputs?.prod ?? { sources: [] }, allOfApp)).toEqual([
      'app/package.json',
      'app/src/a.ts'
    ])
    expect(selectRead(inputs?.dev ?? { sources: [] }, allOfApp)).toEqual([
      'app/package.json',
      'app/test/t.ts'
    ])
  })

  it('that is no stage is told with the stages that there are', () => {
    const app = imageOf('app', { prod: recipeIn('app', { target: 'prodution' }) })
    const inputs = selectAll({ title: '', dockerfile, images: [app] }).get('app')
    expect(inputs?.prod.unknownTarget).toEqual({
      target: 'prodution',
      file: 'app/Dockerfile',
      stages: ['base', 'dev', 'prod']
    })
  })
})

describe('a Dockerfile', () => {
  const opaqueByPaths =
    'add to image "app":\n  infer: false\n  paths: ["app/**"] # what its build reads'
  itSelects([
    {
      title: 'with a syntax of others cannot be known',
      dockerfile: '# syntax=example.com/front:1\nFROM scratch\nCOPY src /',
      reads: allOfApp,
      opaque: [/^app\/Dockerfile.*example\.com\/front:1/],
      fix: opaqueByPaths
    },
    {
      title: 'with the official syntax is read',
      dockerfile: '# syntax=docker/dockerfile:1.7-labs\nFROM scratch\nCOPY test /',
      reads: ['app/test/t.ts']
    },
    {
      title: 'with BUILDKIT_SYNTAX cannot be known',
      dockerfile: 'COPY src /',
      recipe: { buildArgs: new Map([['BUILDKIT_SYNTAX', 'example.com/front:1']]) },
      reads: allOfApp,
      opaque: [/example\.com\/front:1/]
    },
    {
      title: 'that does not parse cannot be known, and every local context counts',
      dockerfile: 'FROM scratch\nCOPY src /\nCPOY test /',
      recipe: { buildContexts: new Map([['py', localContext('lib')]]) },
      reads: [...allOfApp, 'lib/deep/y.py', 'lib/x.py'],
      opaque: [/^app\/Dockerfile:3: /]
    },
    {
      title: 'with a flag that nobody knows cannot be known',
      dockerfile: 'COPY --new=x src /',
      reads: allOfApp,
      opaque: [/^app\/Dockerfile:2: /]
    },
    {
      title: 'that is generated reads what it is made from, and all of its context',
      files: { 'app/Dockerfile': null },
      recipe: { generated: new Map([['app/Dockerfile', ['lib/x.py']]]) },
      reads: [...allOfApp, 'lib/x.py'],
      awaits: ['app/Dockerfile'],
      widened: [/"app\/Dockerfile" is generated/]
    },
    {
      title: 'that is not tracked cannot be known',
      files: { 'app/Dockerfile': null },
      reads: allOfApp,
      awaits: ['app/Dockerfile'],
      opaque: [/"app\/Dockerfile" is not tracked/]
    },
    {
      title: 'in a submodule counts as its commit, and cannot be known',
      files: { vendor: submoduleEntry('1') },
      recipe: { file: 'vendor/Dockerfile' },
      reads: ['vendor', ...allOfApp],
      opaque: [/"vendor\/Dockerfile" is in a submodule/, /Dockerfile\.dockerignore/]
    },
    {
      title: 'elsewhere is read with the ignore file beside it',
      files: {
        'docker/app': 'FROM scratch\nCOPY . /',
        'docker/app.dockerignore': 'src\n',
        'docker/.dockerignore': 'test\n'
      },
      recipe: { file: 'docker/app' },
      reads: ['app/package.json', 'app/test/t.ts', 'docker/app', 'docker/app.dockerignore']
    },
    {
      title: 'is read with Windows’ line ends and a mark of its order of bytes',
      dockerfile: '\ufeffFROM scratch\r\nCOPY test \\\r\n  /\r\n',
      reads: ['app/test/t.ts']
    }
  ])
})

describe('without a tree', () => {
  const paths = [...allOfApp, 'app/Dockerfile', 'app/.dockerignore', '.gitattributes', 'lib/x.py']

  it('all of the contexts counts, and nothing is known', () => {
    const { prod } = selectImageInputs(imageOf('app'), { configuration })
    expect(selectRead(prod, paths)).toEqual(paths.slice(0, -1))
    expect(prod.quality).toEqual({
      kind: 'opaque',
      because: [{ because: 'the checkout could not be read' }]
    })
  })

  it('named contexts count, and what is generated', () => {
    const prod = recipeIn('web', {
      buildContexts: new Map([['py', localContext('lib')]]),
      generated: new Map([['web/dist', ['app/test/**']]])
    })
    const inputs = selectImageInputs(imageOf('web', { prod }), { configuration })
    expect(selectRead(inputs.prod, paths)).toEqual(['app/test/t.ts', '.gitattributes', 'lib/x.py'])
  })
})

describe('the evidence of what is read', () => {
  const dockerfile = [
    'FROM scratch',
    'COPY src/a.ts /',
    'ADD src/b.md /',
    'RUN --mount=source=test,target=/t true',
    'COPY --from=py x.py /',
    'COPY dist /'
  ].join('\n')
  const prod = recipeIn('app', {
    buildContexts: new Map([['py', localContext('lib')]]),
    generated: new Map([['app/dist', ['README.md']]])
  })
  const locate: Locate = (...where) => inFile(`m.yml: ${where.flat().join(' ')}`)
  const head = new IndexedTree(toTree({ dockerfile }))
  const inputs = selectImageInputs(imageOf('app', { prod }), { head, configuration, locate })

  it.each([
    {
      file: 'app/Dockerfile',
      how: { verb: 'dockerfile', relation: 'itself' },
      at: inFile('app/Dockerfile')
    },
    {
      file: 'app/.dockerignore',
      how: { verb: 'ignore-file', relation: 'itself' },
      at: inFile('app/.dockerignore')
    },
    {
      file: 'app/src/a.ts',
      how: { verb: 'copied', relation: 'itself' },
      at: inFile('app/Dockerfile', 2)
    },
    {
      file: 'app/src/b.md',
      how: { verb: 'added', relation: 'itself' },
      at: inFile('app/Dockerfile', 3)
    },
    {
      file: 'app/test/t.ts',
      how: { verb: 'mounted', relation: 'itself' },
      at: inFile('app/Dockerfile', 4)
    },
    {
      file: 'lib/x.py',
      how: { verb: 'copied', relation: 'itself' },
      at: inFile('app/Dockerfile', 5)
    },
    {
      file: 'README.md',
      how: { verb: 'source-of', relation: 'itself' },
      name: 'app/dist',
      at: inFile('m.yml: app prod generated app/dist')
    },
    {
      file: 'app',
      how: { verb: 'dockerfile', relation: 'above' },
      name: 'app/Dockerfile',
      at: inFile('m.yml: app prod file')
    },
    {
      file: 'app/src',
      how: { verb: 'copied', relation: 'above' },
      at: inFile('app/Dockerfile', 2)
    },
    {
      file: 'app/src/.gitattributes',
      how: { verb: 'copied', relation: 'attributes' },
      at: inFile('app/Dockerfile', 2)
    }
  ])('names for $file who reads it, and how', ({ file, ...evidence }) => {
    expect(inputs.prod.sources.find(each => readsPath(each, file))).toMatchObject(evidence)
  })

  it('has the name of the configuration where no line is known', () => {
    const { sources } = selectImageInputs(imageOf('app', { prod }), {
      head,
      configuration
    }).prod
    expect(sources.find(each => readsPath(each, 'README.md'))?.at).toEqual({
      source: configuration
    })
  })
})
