import { linkEntry, localContext, submoduleEntry } from '../support/inputs'
import { allOfApp, itSelects } from './selecting'

const sources = ['app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']

/** Links as BuildKit sees them: a build has its context as the whole file system. */
describe('a link', () => {
  itSelects([
    {
      title: 'that is the source is read with the file that it leads to',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('src/a.ts') },
      reads: ['app/link', 'app/src/a.ts']
    },
    {
      title: 'that is the source is read with the folder that it leads to',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('./src/') },
      reads: ['app/link', ...sources]
    },
    {
      title: 'on the way to a source is read with what lies behind it',
      dockerfile: 'COPY link/deep/c.ts /',
      files: { 'app/link': linkEntry('src') },
      reads: ['app/link', 'app/src/deep/c.ts']
    },
    {
      title: 'to a link is followed on',
      dockerfile: 'COPY one /',
      files: { 'app/one': linkEntry('test/two'), 'app/test/two': linkEntry('../src/a.ts') },
      reads: ['app/one', 'app/src/a.ts', 'app/test/two']
    },
    {
      title: 'that leaves its context stays in it: two dots at the root are the root',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('../../src/a.ts') },
      reads: ['app/link', 'app/src/a.ts']
    },
    {
      title: 'from the root begins at the root of its context',
      dockerfile: 'COPY src/link /',
      files: { 'app/src/link': linkEntry('/test') },
      reads: ['app/src/link', 'app/test/t.ts']
    },
    {
      title: 'to its context’s own root reads all of it',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('.') },
      reads: ['app/link', ...allOfApp]
    },
    {
      title: 'inside a copied folder stays a link',
      dockerfile: 'COPY test /',
      files: { 'app/test/link': linkEntry('../src/a.ts') },
      reads: ['app/test/link', 'app/test/t.ts']
    },
    {
      title: 'inside a copied folder may lead anywhere, or nowhere',
      dockerfile: 'COPY test /',
      files: {
        'app/test/out': linkEntry('/etc/passwd'),
        'app/test/gone': linkEntry('nowhere'),
        'app/test/self': linkEntry('self')
      },
      reads: ['app/test/gone', 'app/test/out', 'app/test/self', 'app/test/t.ts']
    },
    {
      title: 'that a wildcard matches is followed',
      dockerfile: 'COPY *.ts /',
      files: { 'app/link.ts': linkEntry('src/a.ts'), 'app/other': linkEntry('src/b.md') },
      reads: ['app/link.ts', 'app/src/a.ts']
    },
    {
      title: 'in the middle of a wildcard is none that it matches through',
      dockerfile: 'COPY */t.ts /',
      files: { 'app/link': linkEntry('test') },
      reads: ['app/test/t.ts']
    },
    {
      title: 'in front of a wildcard is followed',
      dockerfile: 'COPY link/*.ts /',
      files: { 'app/link': linkEntry('src') },
      reads: ['app/link', 'app/src/a.ts']
    },
    {
      title: 'that is mounted is followed',
      dockerfile: 'RUN --mount=source=link,target=/x true',
      files: { 'app/link': linkEntry('test') },
      reads: ['app/link', 'app/test/t.ts']
    },
    {
      title: 'to nowhere is a source that is not tracked',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('dist/main.js') },
      reads: ['app/link'],
      awaits: ['app/dist/main.js', 'app/dist'],
      opaque: [/^"app\/dist\/main\.js", copied by app\/Dockerfile:2, is not tracked$/]
    },
    {
      title: 'to what is generated is ended by generated',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('dist/main.js') },
      recipe: { generated: new Map([['app/dist', ['lib/x.py']]]) },
      reads: ['app/link', 'lib/x.py']
    },
    {
      title: 'to itself leads in a circle',
      dockerfile: 'COPY self /',
      files: { 'app/self': linkEntry('self') },
      reads: ['app/self'],
      opaque: [/"app\/self".*app\/Dockerfile:2.*circle/]
    },
    {
      title: 'to one that leads back leads in a circle',
      dockerfile: 'COPY one/x /',
      files: { 'app/one': linkEntry('two'), 'app/two': linkEntry('./one') },
      reads: ['app/one', 'app/two'],
      opaque: [/circle/]
    },
    {
      title: 'into a submodule reads its commit',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('sub/x'), 'app/sub': submoduleEntry('1') },
      reads: ['app/link', 'app/sub']
    },
    {
      title: 'is read with the attributes above what it leads to',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('src/a.ts'), 'app/src/.gitattributes': '' },
      reads: ['app/link', 'app/src/.gitattributes', 'app/src/a.ts']
    },
    {
      title: 'to what the ignore file leaves out is read, and whether that is there',
      dockerfile: 'COPY link /',
      files: { 'app/link': linkEntry('src/a.ts'), 'app/.dockerignore': 'src\n' },
      reads: ['app/.dockerignore', 'app/link', 'app/src/a.ts']
    },
    {
      title: 'in a named context stays in that one',
      dockerfile: 'COPY --from=py link /',
      files: { 'lib/link': linkEntry('../deep') },
      recipe: { buildContexts: new Map([['py', localContext('lib')]]) },
      reads: ['lib/deep/y.py', 'lib/link']
    }
  ])
})

/**
 * Links that the machine follows which starts the build; those in the place of a Dockerfile or an
 * ignore file BuildKit follows, and sees nothing but the folder that they are in.
 */
describe('a link in front of a build', () => {
  const dockerfile = 'FROM scratch\nCOPY src/a.ts /\n'
  itSelects([
    {
      title: 'is followed where the Dockerfile is one',
      files: { 'docker/app': linkEntry('of/app'), 'docker/of/app': dockerfile },
      recipe: { file: 'docker/app' },
      reads: ['app/src/a.ts', 'docker/app', 'docker/of/app'],
      awaits: ['docker/app.dockerignore']
    },
    {
      title: 'out of the folder of the Dockerfile stays in it',
      files: {
        'docker/app': linkEntry('../other'),
        'docker/other': dockerfile,
        other: 'FROM scratch\nCOPY test /\n'
      },
      recipe: { file: 'docker/app' },
      reads: ['app/src/a.ts', 'docker/app', 'docker/other']
    },
    {
      title: 'out of the folder of the Dockerfile may lead nowhere',
      files: { 'docker/app': linkEntry('../lib/Dockerfile'), 'lib/Dockerfile': dockerfile },
      recipe: { file: 'docker/app' },
      reads: [...allOfApp, 'docker/app'],
      awaits: ['docker/lib/Dockerfile'],
      opaque: [/"docker\/app".*leads nowhere in the folder/],
      fix: 'write in image "app":\n  file: lib/Dockerfile # what the link "docker/app" leads to'
    },
    {
      title: 'is followed where the folder of the Dockerfile is one',
      files: { docker: linkEntry('app') },
      dockerfile,
      recipe: { file: 'docker/Dockerfile' },
      reads: ['app/src/a.ts', 'docker'],
      awaits: ['app/Dockerfile', 'docker/Dockerfile.dockerignore', 'app/Dockerfile.dockerignore']
    },
    {
      title: 'to the folder of the Dockerfile is no link that leads nowhere, where one in it does',
      files: { link: linkEntry('app'), 'app/D2': linkEntry('D3'), 'app/D3': linkEntry('../lib/D') },
      recipe: { file: 'link/D2' },
      reads: [...allOfApp, 'app/D2', 'app/D3', 'link'],
      awaits: ['app/lib/D'],
      opaque: [
        /Dockerfile "link\/D2" is behind the link "app\/D3", which leads nowhere in the folder/
      ],
      fix: 'write in image "app":\n  file: path/to/it # what the link "app/D3" leads to'
    },
    {
      title: 'to a folder that is there does not hide that its Dockerfile is not tracked',
      files: { link: linkEntry('app') },
      recipe: { file: 'link/D2' },
      reads: [...allOfApp, 'link'],
      awaits: ['app/D2'],
      opaque: [/the Dockerfile "link\/D2" is not tracked/]
    },
    {
      title: 'is followed where the context is one',
      files: { link: linkEntry('app') },
      dockerfile,
      recipe: { context: 'link', contextPath: 'link' },
      reads: ['app/src/a.ts', 'link'],
      awaits: ['app/.dockerignore']
    },
    {
      title: 'is followed where the context is behind one',
      files: { link: linkEntry('app/src') },
      dockerfile: 'COPY c.ts /',
      recipe: { context: 'link/deep', contextPath: 'link/deep' },
      reads: ['app/src/deep/c.ts', 'link']
    },
    {
      title: 'is followed where a named context is one',
      files: { py: linkEntry('lib') },
      dockerfile: 'COPY --from=py x.py /',
      recipe: { buildContexts: new Map([['py', localContext('py')]]) },
      reads: ['lib/x.py', 'py']
    },
    {
      title: 'is followed where the ignore file is one',
      files: { 'app/.dockerignore': linkEntry('src/ignore'), 'app/src/ignore': 'test\n*.json\n' },
      dockerfile: 'COPY . /',
      reads: ['app/.dockerignore', 'app/src/ignore', ...sources]
    },
    {
      title: 'out of the context leaves nothing out, where an ignore file is shared by links',
      files: { 'app/.dockerignore': linkEntry('../.dockerignore'), '.dockerignore': 'test\n' },
      dockerfile: 'COPY . /',
      reads: ['app/.dockerignore', ...allOfApp]
    },
    {
      title: 'out of the context stays in it, where it is an ignore file',
      files: {
        'app/.dockerignore': linkEntry('../ignore'),
        'app/ignore': 'src\n',
        ignore: 'test\n'
      },
      dockerfile: 'COPY . /',
      reads: ['app/.dockerignore', 'app/ignore', 'app/package.json', 'app/test/t.ts']
    },
    {
      title:
        'out of the folder of the Dockerfile leaves the word to the ignore file of the context',
      files: {
        'app/Dockerfile.dockerignore': linkEntry('../shared'),
        shared: '',
        'app/.dockerignore': 'test\n*.json\n'
      },
      dockerfile: 'COPY . /',
      reads: ['app/.dockerignore', 'app/Dockerfile.dockerignore', ...sources]
    },
    {
      title: 'out of the repository cannot be known: the Dockerfile',
      files: { 'app/Dockerfile': linkEntry('../../of/Dockerfile') },
      reads: allOfApp,
      opaque: [/"app\/Dockerfile".*leads nowhere in the folder/],
      fix: 'write in image "app":\n  file: path/to/it # what the link "app/Dockerfile" leads to'
    },
    {
      title: 'from the root of the machine cannot be known: the context',
      files: { link: linkEntry('/srv/app') },
      dockerfile,
      recipe: { context: 'link', contextPath: 'link' },
      reads: ['link'],
      opaque: [/context "link".*leads nowhere in the repository/],
      fix: 'write in image "app":\n  context: path/to/it # what the link "link" leads to'
    },
    {
      title: 'is named where it leads out, not the one before it: a context',
      files: { link: linkEntry('app'), 'app/out': linkEntry('/srv/app') },
      dockerfile,
      recipe: { context: 'link/out', contextPath: 'link/out' },
      reads: ['app/out', 'link'],
      opaque: [/context "link\/out".*leads nowhere in the repository/],
      fix: 'write in image "app":\n  context: path/to/it # what the link "app/out" leads to'
    },
    {
      title: 'in a circle cannot be known: a named context',
      files: { py: linkEntry('py') },
      dockerfile: 'COPY --from=py x.py /',
      recipe: { buildContexts: new Map([['py', localContext('py/x')]]) },
      reads: ['py'],
      opaque: [/"py".*leads nowhere in the repository/],
      fix: 'write in "build-contexts" of image "app":\n  py: path/to/it # what the link "py" leads to'
    },
    {
      title: 'to nowhere is no ignore file',
      files: { 'app/.dockerignore': linkEntry('gone') },
      dockerfile: 'COPY test /',
      reads: ['app/.dockerignore', 'app/test/t.ts'],
      awaits: ['app/gone']
    },
    {
      title: 'to nowhere is a Dockerfile that is not tracked',
      files: { 'app/Dockerfile': linkEntry('gone') },
      reads: allOfApp,
      awaits: ['app/gone'],
      opaque: [/"app\/Dockerfile".*leads nowhere in the folder/]
    }
  ])
})
