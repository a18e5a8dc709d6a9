import { imageContext, imageOf, linkEntry, localContext, recipeIn } from '../support/inputs'
import { allOfApp, type Case, itSelects } from './selecting'

const placeholder = { 'app/dist/.gitkeep': '' }
const made = /^"app\/dist", copied by app\/Dockerfile:2, is a folder for what is made/

describe('a folder in which git ignores what is new', () => {
  const opaque: readonly Case[] = [
    ['dist/*\n!dist/.gitkeep', 'app/.gitignore'],
    ['/dist/*\n!/dist/.gitkeep', 'app/.gitignore'],
    ['app/dist/*\n!.gitkeep', '.gitignore'],
    ['dist/**\n!dist/.gitkeep', 'app/.gitignore'],
    ['**/dist/*', '.gitignore'],
    ['dist', '.gitignore'],
    ['dist/', '.gitignore'],
    ['*\n!.gitignore\n!.gitkeep', 'app/dist/.gitignore'],
    ['*\n!.*', 'app/dist/.gitignore'],
    ['*\n!*/', 'app/dist/.gitignore'],
    ['\ufeffdist/*', 'app/.gitignore']
  ].map(([rules = '', file = '']) => ({
    title: `cannot be known: ${JSON.stringify(rules)} in ${file}`,
    dockerfile: 'COPY dist /',
    files: { ...placeholder, [file]: `${rules}\n` },
    opaque: [made]
  }))
  const exact: readonly Case[] = [
    ['*.pyc\n__pycache__/\n*.log\n.DS_Store\nnode_modules', '.gitignore'],
    ['dist/*\n!dist/*.js', 'app/.gitignore'],
    ['dist/*\n!dist/', 'app/.gitignore'],
    ['lib/dist/*', '.gitignore'],
    ['dist/*.js', 'app/.gitignore'],
    ['dist/*/', 'app/.gitignore'],
    ['*\n!*.py\n!*/', '.gitignore']
  ]
    .filter(([rules]) => rules !== 'dist/*\n!dist/')
    .map(([rules = '', file = '']) => ({
      title: `is exact: ${JSON.stringify(rules)} in ${file}`,
      dockerfile: 'COPY dist /',
      files: { ...placeholder, [file]: `${rules}\n` }
    }))
  itSelects([
    ...opaque,
    ...exact,
    {
      title: 'is known where generated says what it is made from',
      dockerfile: 'COPY dist /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n' },
      recipe: { generated: new Map([['app/dist', ['lib/**']]]) },
      reads: ['app/dist/.gitkeep', 'lib/deep/y.py', 'lib/x.py']
    },
    {
      title: 'is not looked for below what is copied: the whole context is as it is tracked',
      dockerfile: 'COPY . /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n' }
    },
    {
      title: 'is copied by a mount as well',
      dockerfile: 'RUN --mount=source=dist,target=/x true',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n' },
      opaque: [/^"app\/dist", mounted by/]
    },
    {
      title: 'is copied with its parents as well',
      dockerfile: 'COPY --parents dist /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n' },
      opaque: [made]
    },
    {
      title: 'is copied from a pivot behind a link as well',
      dockerfile: 'COPY --parents link/./dist /',
      files: { ...placeholder, 'app/link': linkEntry('.'), 'app/.gitignore': 'dist/*\n' },
      opaque: [made]
    },
    {
      title: 'is exact where no new file of it is sent',
      dockerfile: 'COPY dist /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n', 'app/.dockerignore': 'dist/*\n' }
    },
    {
      title: 'may be a named context with a placeholder alone',
      dockerfile: 'COPY --from=py . /',
      files: { 'out/.gitkeep': '', '.gitignore': 'out/*\n!.gitkeep\n' },
      recipe: { buildContexts: new Map([['py', localContext('out')]]) },
      opaque: [/^"out", copied by app\/Dockerfile:2, is a folder for what is made/]
    },
    {
      title: 'is no context with files of its own',
      dockerfile: 'COPY . /',
      files: { 'app/.gitignore': '/*\n!/src\n' }
    },
    {
      title: 'is not the root of a repository, though all of its files have a dot in front',
      images: [imageOf('app', { prod: recipeIn('', { file: '.docker/Dockerfile' }) })],
      files: {
        ...Object.fromEntries(
          [...allOfApp, 'README.md', 'lib/deep/y.py', 'lib/x.py', 'app/Dockerfile'].map(
            path => [path, null] as const
          )
        ),
        '.docker/Dockerfile': 'FROM scratch\nCOPY . /\n',
        '.bashrc': '',
        '.gitignore': '*\n'
      },
      reads: ['.bashrc', '.docker/Dockerfile', '.gitignore']
    },
    {
      title: 'is found by a wildcard',
      dockerfile: 'COPY dist/* /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n!dist/.gitkeep\n' },
      opaque: [/^"app\/dist\/\*", .* matches more than is tracked: app\/\.gitignore:1/]
    },
    {
      title: 'is found by a wildcard that matches the folder',
      dockerfile: 'COPY dis[t] /',
      files: { ...placeholder, 'app/.gitignore': 'dist/*\n!dist/.gitkeep\n' },
      opaque: [made]
    },
    {
      title: 'is told by a rule that names it, though some new files are kept',
      dockerfile: 'COPY dist/app-* /',
      files: { 'app/dist/app-notes': '', 'app/.gitignore': 'dist/*.whl\n' },
      opaque: [/matches more than is tracked: app\/\.gitignore:1/]
    }
  ])
})

describe('an exception of the ignore file', () => {
  const onlyBuild = { 'app/.dockerignore': '*\n!build\n' }
  itSelects([
    {
      title: 'with a wildcard of its own is a source of a pattern that takes its folder',
      dockerfile: 'COPY b* /',
      files: {
        'app/bin/x': '',
        'app/.dockerignore': '*\n!bin\n!build/*.js\n',
        'app/.gitignore': 'build/*.js\n'
      },
      opaque: [/^"app\/build\/\*.js", let through by app\/\.dockerignore:3, .*\.gitignore:1 says/]
    },
    {
      title: 'with a wildcard of its own is none of a pattern that takes other folders',
      dockerfile: 'COPY bi* /',
      files: {
        'app/bin/x': '',
        'app/.dockerignore': '*\n!bin\n!build/*.js\n',
        'app/.gitignore': 'build/*.js\n'
      }
    },
    {
      title: 'for what git ignores is a source that is not tracked',
      dockerfile: 'COPY . /',
      files: { ...onlyBuild, '.gitignore': 'build/\n' },
      opaque: [/^"app\/build", let through by app\/\.dockerignore:2, .*\.gitignore:1 says/]
    },
    {
      title: 'with a wildcard for what git ignores is one, too',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': '*\n!target/*.jar\n', '.gitignore': 'target/\n' },
      opaque: [/^"app\/target\/\*\.jar", let through/]
    },
    {
      title: 'for a folder with a placeholder alone is one, too',
      dockerfile: 'COPY . /',
      files: { ...onlyBuild, 'app/build/.gitkeep': '', 'app/.gitignore': 'build/*\n' },
      opaque: [/^"app\/build", let through .* is a folder for what is made/]
    },
    {
      title: 'is ended by generated',
      dockerfile: 'COPY . /',
      files: { ...onlyBuild, '.gitignore': 'build/\n' },
      recipe: { generated: new Map([['app/build', ['lib/x.py']]]) }
    },
    {
      title: 'that nothing ignores is optional',
      dockerfile: 'COPY . /',
      files: {
        'app/.dockerignore': '*\n!src\n!package.json\n!yarn.lock\n!**/*.py\n',
        '.gitignore': 'node_modules\n*.pyc\n*.log\n'
      },
      reads: [
        'app/.dockerignore',
        'app/package.json',
        'app/src/a.ts',
        'app/src/b.md',
        'app/src/deep/c.ts'
      ]
    },
    {
      title: 'does not count where no source takes it',
      dockerfile: 'COPY src /',
      files: { 'app/.dockerignore': '*\n!src\n!build\n', '.gitignore': 'build/\n' },
      reads: ['app/.dockerignore', 'app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']
    },
    {
      title: 'does not count where a later line takes it back',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': '*\n!build\n!src\nbuild\n', '.gitignore': 'build/\n' },
      reads: ['app/.dockerignore', 'app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']
    }
  ])
})

describe('the folder of git', () => {
  const atRoot = { recipe: { context: '.', contextPath: '' } }
  const entries = ['HEAD', 'config', 'index', 'objects', 'refs', 'logs', 'hooks', 'packed-refs']
  const named = [
    ...['.gi[t]', '.git*', '.git/*', '--parents .git/HEA?', '?git', '.g*/HEAD'],
    ...entries.map(entry => `*/${entry}`)
  ]
  itSelects([
    ...named.map(source => ({
      title: `differs with every commit, and is named by ${source}`,
      dockerfile: `COPY ${source} /g/`,
      ...atRoot,
      opaque: [/matches \.git, which differs with every commit$/, /./].slice(
        0,
        source.startsWith('.git/*') ? 2 : 1
      )
    })),
    {
      title: 'is not sent where the ignore file leaves it out',
      dockerfile: 'COPY .git* /g/',
      ...atRoot,
      files: { '.dockerignore': '.git\n' },
      reads: ['.dockerignore']
    },
    { title: 'is no reason where whatever there is is copied', dockerfile: 'COPY * /', ...atRoot },
    { title: 'is not in a context below the root', dockerfile: 'COPY .git* /' }
  ])
})

describe('a source that is not known', () => {
  const arch = (source: string) => `FROM scratch\nARG TARGETARCH\nCOPY ${source} /`
  const bare = /matches no tracked file$/
  itSelects([
    ...[
      '${TARGETARCH}/app',
      'src/app-$TARGETARCH',
      '$TARGETARCH/$TARGETARCH.bin',
      'src/${TARGETARCH:-amd64}/deep/x'
    ].map(source => ({
      title: `and can mean nothing tracked cannot be known: ${source}`,
      dockerfile: arch(source),
      opaque: [bare]
    })),
    {
      title: 'by a variable of the base, and can mean nothing tracked, cannot be known',
      dockerfile: 'FROM alpine\nCOPY src/app-$FLAVOR /',
      opaque: [bare]
    },
    {
      title: 'of a mount reads its wildcards as they are',
      dockerfile:
        'FROM scratch\nARG TARGETARCH\nRUN --mount=source=src/*$TARGETARCH,target=/x true',
      opaque: [bare]
    },
    {
      title: 'is widened where something tracked can be meant',
      dockerfile: arch('src/a.$TARGETARCH'),
      widened: [/depends on a value/]
    },
    {
      title: 'may be a whole platform, with folders in it',
      dockerfile: 'FROM scratch\nARG TARGETPLATFORM\nCOPY bin/$TARGETPLATFORM/app /',
      files: { 'app/bin/linux/amd64/app': '' },
      widened: [/depends on a value/]
    },
    ...['bin/$TARGETARCH', 'opt/app-$TARGETARCH', '$TARGETPLATFORM/NOTES.md'].map(source => ({
      title: `is of no platform by a name in capitals, or with a dot in front: ${source}`,
      dockerfile: `FROM scratch\nARG TARGETARCH TARGETPLATFORM\nCOPY ${source} /`,
      files: {
        ...{ 'app/bin/README.md': '', 'app/bin/.keep': '', 'app/opt/app-README': '' },
        ...{ 'app/opt/app-.x': '', 'app/Linux/AMD64/NOTES.md': '' }
      },
      opaque: [/\*.*matches no tracked file$/]
    })),
    {
      title: 'may have an empty end',
      dockerfile: 'FROM scratch\nARG TARGETVARIANT\nCOPY src/a.ts$TARGETVARIANT /',
      widened: [/depends on a value/]
    },
    {
      title: 'may have an empty part',
      dockerfile: 'FROM scratch\nARG TARGETVARIANT\nCOPY src/$TARGETVARIANT/a.ts /',
      widened: [/depends on a value/]
    },
    {
      title: 'cannot be known where git ignores all else that can be meant',
      dockerfile: arch('bin/app-$TARGETARCH'),
      files: { 'app/bin/app-notes': '', '.gitignore': 'app-*\n' },
      opaque: [/matches more than is tracked: \.gitignore:1/]
    },
    {
      title: 'is known by generated',
      dockerfile: arch('src/app-$TARGETARCH'),
      recipe: { generated: new Map([['app/src', ['lib/x.py']]]) },
      widened: [/depends on a value/]
    },
    {
      title: 'may be behind a tracked link',
      dockerfile: arch('$TARGETARCH/deep/app'),
      files: { 'app/amd64': linkEntry('src') },
      widened: [/depends on a value/]
    }
  ])
})

describe('an address with a value that is not known', () => {
  const sum = `--checksum=sha256:${'a'.repeat(64)} `
  itSelects(
    [
      'https://example.com/tool-$TARGETARCH.tgz',
      `${sum}https://example.com/tool-\${TARGETARCH}.tgz`,
      'http://$TARGETARCH.example.com/x',
      'git@example.com:o/$TARGETARCH.git',
      'ssh://git@example.com/$TARGETARCH',
      'git://example.com/$TARGETARCH#v1',
      'https://example.com/o/$TARGETARCH.git#main',
      'https://$HOST/x'
    ].map(source => ({
      title: `is no path: ${source}`,
      dockerfile: `FROM alpine\nARG TARGETARCH\nADD ${source} /\nCOPY package.json /`,
      reads: ['app/package.json']
    }))
  )
})

describe('what is said of a source that is not there', () => {
  itSelects([
    {
      title: 'names the file that is called nearly so',
      dockerfile: 'COPY pakage.json /',
      opaque: [/is not tracked: did you mean "app\/package\.json"\?$/]
    },
    {
      title: 'names the folder in another case',
      dockerfile: 'COPY SRC/deep /',
      opaque: [/is not tracked: did you mean "app\/src\/deep"\?$/]
    },
    {
      title: 'explains where .. ends',
      dockerfile: 'COPY ../web/src /',
      opaque: [/"app\/web\/src", .* is not tracked: "\.\." ends at the root of the context$/]
    },
    {
      title: 'is that a link leads out of the context',
      dockerfile: 'COPY req.txt /',
      files: { 'app/req.txt': linkEntry('../docs/requirements.txt'), 'docs/requirements.txt': '' },
      opaque: [
        /^the link "app\/req\.txt", read by app\/Dockerfile:2, leads out of the context, and a build sees/
      ]
    },
    ...['../../docs/x', 'deep/../../../docs/x', './/../../docs/x', '/docs/x'].map(target => ({
      title: `is that a link in a folder leads out of the context: ${target}`,
      dockerfile: 'COPY src/x /',
      files: { 'app/src/x': linkEntry(target) },
      opaque: [/^the link "app\/src\/x", read by app\/Dockerfile:2, leads out of the context/]
    })),
    ...['../docs/x', 'deep/../../docs/x', 'deep/./../docs/x'].map(target => ({
      title: `is not that a link which stays in the context leads out of it: ${target}`,
      dockerfile: 'COPY src/x /',
      files: { 'app/src/x': linkEntry(target) },
      opaque: [/is not tracked$/]
    }))
  ])
})

describe('a key of generated', () => {
  itSelects([
    {
      title: 'that no instruction reads does not count',
      dockerfile: 'COPY src /',
      recipe: { generated: new Map([['app/zzz', ['lib/**']]]) },
      reads: ['app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']
    },
    {
      title: 'that the ignore file leaves out does not count',
      dockerfile: 'COPY . /',
      files: { 'app/.dockerignore': 'dist\n' },
      recipe: { generated: new Map([['app/dist', ['lib/**']]]) },
      reads: ['app/.dockerignore', ...allOfApp]
    },
    {
      title: 'that the whole context takes counts',
      dockerfile: 'COPY . /',
      recipe: { generated: new Map([['app/dist', ['lib/x.py']]]) },
      reads: [...allOfApp, 'lib/x.py']
    },
    {
      title: 'for the Dockerfile counts with all of the context, and with the images that it names',
      files: { 'app/Dockerfile': null, 'lib/Dockerfile.in': 'FROM base AS @NAME@\n' },
      images: [],
      recipe: {
        generated: new Map([['app/Dockerfile', ['lib/Dockerfile.in']]]),
        buildContexts: new Map([['base', imageContext('base')]])
      },
      parents: [expect.objectContaining({ image: 'base', spelling: 'base' }) as never],
      reads: [...allOfApp, 'lib/Dockerfile.in'],
      widened: [/^the Dockerfile "app\/Dockerfile" is generated, so all of its context counts$/]
    }
  ])
})
