import { join } from 'node:path'
import { jest } from '@jest/globals'
import { git, removeFolders } from '../support/repository-builder'
import {
  checkOut,
  createCheckout,
  expectTranscript,
  runCli,
  toTranscript,
  write
} from './command-line'

// Each case is a repository and a process, and the machine may be busy.
jest.setTimeout(60_000)

afterEach(removeFolders)

const workflow = `on: { push: {} }
jobs:
  plan:
    steps:
      - uses: org/image-matrix@v1
        with: { stages: 2 }
`

/** A branch on which `api/main.py` differs from main. */
function createShop(more: Readonly<Record<string, string>> = {}): string {
  return createShopRepository(more).folder
}

function createShopRepository(more: Readonly<Record<string, string>> = {}) {
  const repository = createCheckout({
    '.github/image-matrix.yml': `image-name: ghcr.io/o/{image}
labels: { build: ['image: {image}'], skip: [no images] }
publish: { tags: ['v*'] }
images:
  api:
  web: { tests: { images: [api] } }
`,
    'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n',
    'api/main.py': '1\n',
    'web/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'web/page.js': '1\n',
    'push.json': '{ "ref": "refs/heads/main", "after": "x", "repository": {} }\n',
    'odd.json': '{ "colour": "red" }\n',
    'empty.json': '',
    'list.json': '[]\n',
    'marked.json': '\u{feff}{ "ref": "refs/heads/main", "after": "x", "repository": {} }\n',
    '.gitignore': 'made.txt\n',
    ...more
  })
  repository.commit({ branch: 'topic', parents: ['main'], files: { 'api/main.py': '2\n' } })
  checkOut(repository, 'topic')
  return repository
}

describe('image-matrix, asked what if', () => {
  test.each([
    ['it were pushed', ['--event', 'push']],
    ['it were pushed to another branch', ['--event', 'push', '--branch', 'next']],
    ['a tag were pushed', ['--event', 'tag=v1.2.3']],
    ['a tag were pushed that publishes nothing', ['--event', 'tag=nightly']],
    ['a schedule started', ['--event', 'schedule']],
    ['the pull request had a label', ['--label', 'image: web']],
    ['the pull request had a label that skips', ['--label', 'no images']],
    ['a file were changed', ['--changed', 'web/page.js']],
    ['a file were changed by a push', ['--changed', 'web/page.js', '--event', 'push']],
    ['it were another commit', ['--head', 'main']]
  ])('%s, tells the plan', (title, options) => {
    const words = ['plan', ...options]
    expectTranscript(`plan if ${title}`, toTranscript(words, runCli(createShop(), words)))
  })

  test.each([
    ['it were pushed', ['web', '--event', 'push', '--changed', 'web/page.js']],
    ['a tag were pushed', ['web', '--event', 'tag=v1.2.3']],
    ['the pull request had a label', ['web', '--label', 'image: web']],
    ['the pull request had a label that skips', ['api', '--label', 'no images']],
    ['it were another commit', ['api', '--head', 'main']]
  ])('%s, explains one image of it', (title, options) => {
    const words = ['explain', ...options]
    expectTranscript(`explain if ${title}`, toTranscript(words, runCli(createShop(), words)))
  })

  test.each([
    [['web', 'web/page.js', '--event', 'push'], 'leave "--event" or the file out'],
    [['web/page.js', '--changed', 'web/page.js'], 'leave "--changed" or the file out'],
    [['web', '--event', 'pus'], 'did you mean "push"?'],
    [['web', '--label', 'image: wep'], 'did you mean "web"?'],
    [['web', '--stages', '2'], 'the option "--stages" is not known here']
  ])('explain %j is a mistake', (options, told) => {
    const { status, stdout, stderr } = runCli(createShop(), ['explain', ...options])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
  })

  test.each([
    ['an event that nobody knows', ['--event', 'pus'], 'did you mean "push"?'],
    ['a tag without a name', ['--event', 'tag'], 'write --event tag=v1.2.3'],
    ['a branch of nothing', ['--branch', 'main'], 'by --event push'],
    ['a branch of a tag', ['--event', 'tag=v1', '--branch', 'main'], 'leave "--branch" out'],
    ['labels of a push', ['--event', 'push', '--label', 'x'], 'only pull requests have labels'],
    [
      'a label that does nothing',
      ['--label', 'image:web'],
      'it takes "image: {image}", "no images"'
    ],
    ['a label of an image that is not there', ['--label', 'image: wep'], 'did you mean "web"?'],
    ['labels beside names', ['api', '--label', 'image: web'], 'leave "--label" or the names out'],
    ['changes of a schedule', ['--event', 'schedule', '--changed', 'web/page.js'], 'nothing'],
    [
      'changes beside a base',
      ['--changed', 'web/page.js', '--base', 'main'],
      'leave one of them out'
    ],
    ['a file that is not there', ['--changed', 'web/pages.js'], 'did you mean "web/page.js"?'],
    ['one of several files that is not there', ['--changed', 'web/page.js,nope'], '"nope"'],
    ['no file at all', ['--changed', ''], 'no file "" is tracked'],
    ['a file that git ignores', ['--changed', 'api/made.txt'], 'is ignored by git (.gitignore:1)'],
    ['a commit that is not there', ['--head', 'nowhere'], 'there is no commit "nowhere"'],
    ['a payload that is not there', ['--event', './none.json'], 'is not there'],
    ['an empty payload', ['--event', './empty.json'], '"./empty.json" is empty'],
    ['a payload that is no JSON', ['--event', './.gitignore'], 'is no JSON'],
    ['a payload that is a list', ['--event', './list.json'], 'is no JSON object'],
    ['a payload of no event', ['--event', './odd.json'], 'say which it is, as --event-name push'],
    ['a name without a payload', ['--event', 'push', '--event-name', 'push'], 'none is given']
  ])('%s is a mistake', (_title, options, told) => {
    const { status, stdout, stderr } = runCli(createShop(), ['plan', ...options])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
  })

  test.each([
    ['--base', 'HEAD~1'],
    ['--base', 'main'],
    ['--head', 'main']
  ])('%s %s, which a shallow clone lacks, is there after what is told to type', (...words) => {
    const clone = createShopRepository().clone({ depth: 1, branch: 'topic' })
    checkOut(clone, 'topic')
    const { status, stderr } = runCli(clone.folder, ['plan', ...words])
    const [, ...fetch] =
      /^ +git (fetch .*)$/m.exec(stderr)?.[1]?.replaceAll("'", '').split(' ') ?? []
    expect([status, fetch.length]).toEqual([2, 3])
    git(clone.folder, 'fetch', '--quiet', ...fetch)
    expect(runCli(clone.folder, ['plan', ...words]).status).toBe(0)
  })

  test.each([
    ['a detached head', '.', 'checkout'],
    ['a linked worktree', '.', 'worktree'],
    ['a folder of a linked worktree', 'web', 'worktree']
  ])('plans from %s as from the branch', (_title, folder, form) => {
    const repository = createShopRepository()
    const linked = join(repository.folder, '.git', 'linked')
    if (form === 'checkout') git(repository.folder, 'checkout', '--quiet', '--detach')
    else git(repository.folder, 'worktree', 'add', '--quiet', '--detach', linked, 'topic')
    const from = join(form === 'checkout' ? repository.folder : linked, folder)
    for (const words of [[], ['--event', 'push'], ['--head', 'topic'], ['--base', 'main']]) {
      const { status, stdout } = runCli(from, ['plan', ...words])
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^api .*api\/main\.py/m)])
    }
  })

  test('says all mistakes at once', () => {
    const words = ['plan', '--event', 'schedule', '--branch', 'main', '--changed', 'web/page.js']
    const { stderr } = runCli(createShop(), words)
    expect(stderr.match(/^error: /gm)).toHaveLength(2)
  })

  /** Ways to name both files of the web image, each from the folder where it is typed. */
  test.each([
    ['by an option each', '.', ['--changed', 'web/page.js', '--changed', './web/Dockerfile']],
    ['with a comma between them', '.', ['--changed', 'web/page.js, web/Dockerfile']],
    ['in two lines', '.', ['--changed', 'web/page.js\nweb/Dockerfile\n']],
    ['by a folder', '.', ['--changed', 'web/']],
    ['by a glob', '.', ['--changed', 'web/*']],
    ['as Windows does', '.', ['--changed', 'web\\page.js,web\\Dockerfile']],
    ['from a folder', 'web', ['--changed', 'page.js,./Dockerfile']],
    ['from the root, in a folder', 'web', ['--changed', 'web/page.js,../web/Dockerfile']]
  ])('takes the files that are changed %s', (_title, folder, options) => {
    const words = ['plan', '--json', ...options]
    const { status, stdout } = runCli(join(createShop(), folder), words)
    const { changes } = JSON.parse(stdout) as { changes: { count: number } }
    expect([status, changes.count]).toEqual([0, 2])
  })

  test('gives a key to paste where the configuration knows no labels', () => {
    const files = { '.github/image-matrix.yml': 'images: { api: {}, web: {} }\n' }
    const words = ['plan', '--label', 'image: web']
    expectTranscript('plan knows no labels', toTranscript(words, runCli(createShop(files), words)))
  })

  test.each(['push', 'marked'])('reads the payload of a webhook, %s.json', name => {
    const { status, stdout } = runCli(createShop(), ['plan', '--event', `./${name}.json`])
    expect(status).toBe(0)
    expect(stdout).toContain('on push')
  })

  test('explains an image by the configuration that the workflow plans with', () => {
    const { folder } = createShopRepository({
      '.github/workflows/images.yml': `${workflow.trimEnd().slice(0, -1)}, config: other.yml }\n`,
      'other.yml': 'images: { web: { paths: [api/main.py] } }\n'
    })
    const { status, stdout } = runCli(folder, ['explain', 'web'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('pattern api/main.py matches')])
  })

  test('keeps what the working tree adds out of another commit', () => {
    const repository = createShopRepository()
    write(repository, 'web/page.js', '3\n')
    write(repository, '.github/image-matrix.yml', 'images: {}\n')
    const { status, stdout } = runCli(repository.folder, ['plan', '--head', 'topic'])
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Builds 2 of 2 images, publishes none, tests 2'
    ])
  })

  test.each([
    ['push', undefined],
    ['pull_request', 'pull_request (branch main): .github/workflows/images.yml\n  fix: add to its'],
    ['tag=v1', undefined],
    ['release=v1', 'release: .github/workflows/images.yml\n  fix: add to its "on": release: {'],
    ['schedule', 'schedule: .github/workflows/images.yml\n  fix: add to its "on": schedule: [{']
  ])('says whether a workflow plans on %s', (event, told) => {
    const { folder } = createShopRepository({ '.github/workflows/images.yml': workflow })
    const { status, stderr } = runCli(folder, ['plan', '--event', event])
    const note = told === undefined ? '' : `No workflow that plans runs on ${told}`
    expect([status, stderr.slice(0, note.length)]).toEqual([0, note])
  })

  test.each([
    ['no filter', '{ branches: [main] }', 'fix: add to its "on": push: { tags: [\'2024-01\'] }\n'],
    [
      'a filter that does not take it',
      "{ tags: ['v*'] }",
      'fix: add \'2024-01\' to its "tags", which does not take this tag: v*\n'
    ]
  ])('names a pattern that takes the tag where there is %s', (_title, push, fix) => {
    const text = `on: { push: ${push} }\n${workflow.replace(/^on:.*\n/, '')}`
    const { folder } = createShopRepository({ '.github/workflows/images.yml': text })
    expect(runCli(folder, ['plan', '--event', 'tag=2024-01']).stderr).toContain(fix)
  })

  test('plans with as many stages as the workflow has', () => {
    const chain = {
      '.github/workflows/images.yml': workflow,
      'web/Dockerfile': 'FROM api\n',
      'api/Dockerfile': 'FROM db\nCOPY main.py /\n',
      'db/Dockerfile': 'FROM scratch\n',
      '.github/image-matrix.yml': 'images: { db: {}, api: {}, web: {} }\n'
    }
    const refused = runCli(createShop(chain), ['plan', 'all'])
    expect(refused.stderr).toContain('[too-many-stages]')
    expect(runCli(createShop(chain), ['plan', 'all', '--stages', '3']).status).toBe(0)
  })
})
