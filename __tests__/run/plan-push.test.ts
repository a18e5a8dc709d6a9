import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { World } from '../../src/ports/world'
import { planRun } from '../../src/run/plan/run-plan'
import { GitHubClient } from '../../src/world/github/github-client'
import { openJobWorld } from '../../src/world/job-world'
import { copiesAll } from '../support/inputs'
import {
  createFolder,
  createRepository,
  type Files,
  git,
  removeFolders
} from '../support/repository-builder'

const configuration = '.github/image-matrix.yml'
const twoImages = 'images:\n  api: { target: a }\n  web: {}\n'
const published = `image-name: registry.example/{image}\n${twoImages}`
const otherTarget = twoImages.replace('target: a', 'target: b')

/** Two images that nothing touches, and the configuration of them. */
const common: Files = {
  [configuration]: twoImages,
  'api/Dockerfile': 'FROM scratch AS a\nCOPY . /\nFROM scratch AS b\nCOPY . /\n',
  'web/Dockerfile': copiesAll,
  'README.md': 'before'
}

interface Case {
  readonly title: string
  /** Laid over {@link common}. */
  readonly before?: Files
  readonly after: Files
  /** Written to the working tree by an earlier step of the job, beside the commit. */
  readonly written?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** The workspace is a link to the folder that `CHECKOUT` stands for. */
  readonly workspace?: 'link'
  /** Laid over the payload of the event. */
  readonly payload?: object
  readonly github?: World['github']
}

const noToken = {
  kind: 'unreadable',
  because: 'the input "token" is empty',
  lacks: 'token'
} as const

/** An API that refuses every request. */
function refusing(status: number): World['github'] {
  return new GitHubClient(() => Promise.resolve({ kind: 'refused', status }), {
    repository: 'octo/shop',
    workflowRef: 'octo/shop/.github/workflows/ci.yml@refs/heads/main'
  })
}

afterAll(removeFolders)

describe('a push', () => {
  it.each<Case & { readonly built: readonly string[] }>([
    { title: 'builds nothing where nothing of an image differs', after: {}, built: [] },
    {
      title: 'builds the image whose recipe differs',
      after: { [configuration]: otherTarget },
      built: ['api']
    },
    {
      title: 'builds the image whose base is no image of the repository any more',
      before: { 'web/Dockerfile': 'FROM registry.example/api\n', [configuration]: published },
      after: { [configuration]: twoImages },
      built: ['web']
    },
    {
      title: 'builds the image whose base has become one of the repository',
      before: { 'web/Dockerfile': 'FROM registry.example/api\n' },
      after: { [configuration]: published },
      inputs: { stages: '2' },
      // Its base is built with it, and is itself the same.
      built: ['api', 'web']
    },
    {
      title: 'builds nothing for a list of a deleted file that no image reads',
      before: { 'docs/README.md': '' },
      after: { 'docs/README.md': null },
      inputs: { 'changed-files': 'docs/README.md' },
      built: []
    },
    {
      title: 'builds all for a list with a file that nobody knows',
      after: {},
      inputs: { 'changed-files': 'README.md\nlib/a' },
      built: ['api', 'web']
    },
    {
      title: 'builds all for a list with a path from another folder beside a known one',
      after: {},
      inputs: { 'changed-files': 'web/Dockerfile\nshop/api/Dockerfile' },
      built: ['api', 'web']
    },
    {
      title: 'builds all for a list with a separator alone',
      after: {},
      inputs: { 'changed-files': ',' },
      built: ['api', 'web']
    },
    {
      title: 'builds all for a list of a file that a base may have that cannot be read',
      after: {},
      inputs: { 'changed-files': 'docs/old.md' },
      payload: { before: '1'.repeat(40) },
      built: ['api', 'web']
    },
    {
      title: 'builds what differs where the input images is a comma between two empty expressions',
      after: { 'web/new': '' },
      inputs: { images: ' , ,' },
      built: ['web']
    },
    {
      title: 'builds nothing where no image is named by an array',
      after: { 'web/new': '' },
      inputs: { images: '[]' },
      built: []
    },
    ...['["nope"]', '["api","Docs"]', '[""]', '["*"]'].map(changes => ({
      title: `builds all where the input changes is ${changes}`,
      before: { [configuration]: 'filters: { docs: [docs] }\nimages: { api: {}, web: {} }\n' },
      after: {},
      inputs: { changes },
      built: ['api', 'web']
    })),
    {
      title: 'builds nothing where the input changes names a filter of other jobs',
      before: { [configuration]: 'filters: { docs: [docs] }\nimages: { api: {}, web: {} }\n' },
      after: {},
      inputs: { changes: '["docs"]' },
      built: []
    },
    {
      title: 'compares the recipes of a configuration that is named by its whole path',
      after: { [configuration]: otherTarget },
      inputs: { config: `CHECKOUT/${configuration}` },
      built: ['api']
    },
    {
      title: 'builds all where the configuration is behind a link',
      before: { [configuration]: { link: '../ci/images.yml' }, 'ci/images.yml': twoImages },
      after: { 'ci/images.yml': otherTarget },
      written: { [configuration]: otherTarget },
      built: ['api', 'web']
    },
    {
      title: 'builds all where an earlier step of the job wrote the configuration',
      after: {},
      written: { [configuration]: otherTarget },
      built: ['api', 'web']
    },
    ...['../outside.yml', 'CHECKOUT/../outside.yml'].map(config => ({
      title: `builds all where the configuration is outside of the checkout, as ${config}`,
      after: {},
      inputs: { config },
      written: { '../outside.yml': twoImages },
      built: ['api', 'web']
    })),
    {
      title: 'compares the recipes where the workspace is a link, and the whole path is another',
      after: { [configuration]: otherTarget },
      inputs: { config: `CHECKOUT/${configuration}` },
      workspace: 'link',
      built: ['api']
    },
    {
      title: 'builds all where the configuration was broken before',
      before: { [configuration]: `lables: {}\n${otherTarget}` },
      after: { [configuration]: otherTarget },
      built: ['api', 'web']
    },
    {
      title: 'builds all where a workflow that may hold the inline text differs',
      before: { '.github/workflows/called.yml': 'old' },
      after: { '.github/workflows/called.yml': 'new' },
      inputs: { config: twoImages },
      built: ['api', 'web']
    },
    {
      title: 'builds nothing for inline text where no workflow and no action differs',
      after: {},
      inputs: { config: twoImages },
      built: []
    },
    {
      title: 'takes one line of text with a line break at its end for the configuration itself',
      after: { 'api/x': 'new' },
      inputs: { config: '{"images": {"api": {}, "web": {}}}\n' },
      built: ['api']
    },
    {
      title: 'reads changed-files that toJSON wrote on several lines',
      after: {},
      inputs: { 'changed-files': '[\n  "api/Dockerfile"\n]' },
      built: ['api']
    },
    {
      title:
        'takes lines for names of files where one of them is tracked, whatever they begin with',
      before: { '[slug]/page.tsx': '', 'web/[id].ts': '' },
      after: {},
      inputs: { 'changed-files': '[slug]/page.tsx\nweb/[id].ts' },
      built: ['web']
    },
    {
      title: 'takes lines for names of files where one is tracked and the others are deleted',
      before: { '{{slug}}/gone': '', 'web/[id].ts': '' },
      after: { '{{slug}}/gone': null },
      inputs: { 'changed-files': '{{slug}}/gone\nweb/[id].ts\nnope' },
      built: ['web']
    },
    {
      title: 'takes a line for the name of a file that is deleted, whatever it begins with',
      before: {
        '[id]/Dockerfile': copiesAll,
        [configuration]: `${twoImages}  id: { context: "[id]" }\n`,
        '[id]/gone': ''
      },
      after: { '[id]/gone': null },
      inputs: { 'changed-files': '[id]/gone' },
      built: ['id']
    },
    {
      title: 'builds nothing where images asks for none',
      after: { 'api/x': 'new' },
      inputs: { images: '[]' },
      built: []
    },
    {
      title: 'builds all where the folder named is not the root of the repository',
      before: { [`api/${configuration}`]: twoImages, 'api/api/Dockerfile': 'FROM scratch' },
      after: {},
      inputs: { directory: 'api' },
      built: ['api', 'web']
    }
  ])('$title', async ({ built, ...run }) => {
    const outcome = await planPush(run)
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.diagnostics))
    const { images } = outcome.report.plan
    expect(images.filter(each => each.build).map(each => each.image.name)).toEqual(built)
  })

  it.each<Case & { readonly message: string | RegExp }>([
    {
      title: 'names in quotes, as git prints them without -z',
      after: {},
      inputs: { 'changed-files': '"api/caf\\303\\251.py"' },
      message: /changed-files.*caf/
    },
    {
      title: 'the text of a value that is missing',
      after: {},
      inputs: { 'changed-files': 'null' },
      message: /changed-files.*null/
    },
    {
      title: 'several tracked files on one line',
      after: {},
      inputs: { 'changed-files': 'README.md, api/Dockerfile' },
      message: /"README.md" and "api\/Dockerfile" may be meant/
    },
    {
      title: 'an array whose quotes are escaped',
      after: {},
      inputs: { 'changed-files': '[\\"api/Dockerfile\\",\\"README.md\\"]' },
      message: /"changed-files" .*quotes are escaped: "\[\\"api/
    },
    ...["['api/Dockerfile']", '[api/Dockerfile, README.md]', '{"a":["api/Dockerfile"]}', '[1]'].map(
      text => ({
        title: `${text}, which is no array of strings and no name`,
        after: {},
        inputs: { 'changed-files': text },
        message: /"changed-files" begins as JSON/
      })
    ),
    {
      title: 'lines that begin as JSON, of which none is tracked, where the base cannot be read',
      after: {},
      inputs: { 'changed-files': '[id].ts\nnope' },
      payload: { before: '1'.repeat(40) },
      message: /"changed-files" begins as JSON/
    },
    ...[
      'README.md|api/Dockerfile',
      'README.md\\napi/Dockerfile',
      "'README.md' 'api/Dockerfile'"
    ].map(text => ({
      title: `several tracked files on one line, as ${text}`,
      after: {},
      inputs: { 'changed-files': text },
      message: /"README.md" and "api\/Dockerfile" may be meant/
    })),
    {
      title: 'a name with a blank at its end',
      after: {},
      inputs: { 'changed-files': 'api/Dockerfile \nREADME.md' },
      message: /"api\/Dockerfile" may be meant/
    },
    {
      title: 'a name that is indented',
      after: {},
      inputs: { 'changed-files': 'README.md\n  api/Dockerfile' },
      message: /"api\/Dockerfile" may be meant/
    },
    {
      title: 'the slashes of another system',
      after: {},
      inputs: { 'changed-files': 'api\\Dockerfile' },
      message: /"api\/Dockerfile" may be meant/
    },
    {
      title: 'a value of an input, which it shows',
      after: {},
      inputs: { stages: 'many', 'split-platforms': 'perhaps', changes: 'api'.padEnd(60, 'x') },
      message: /"changes" .*: "apix{37}…"\n.*"stages" .*: "many"\n.*"split-platforms" .*: "perhaps"/
    },
    {
      title: 'an unknown image beside all',
      after: {},
      inputs: { images: 'all typo' },
      message: /unknown image "typo"/
    },
    {
      title: 'a configuration that is a folder',
      after: {},
      inputs: { config: '.github' },
      written: { '.github/x': '' },
      message: /cannot be read: it is a folder/
    },
    {
      title: 'a directory that is not there beside the text of a configuration',
      after: {},
      inputs: { config: twoImages, directory: 'nope' },
      message: /"directory" names "nope", which is not there/
    },
    {
      title: 'a directory that is a file',
      after: {},
      inputs: { directory: 'README.md' },
      message: /"directory" names "README\.md", which is no folder/
    },
    {
      title: 'a list of paths from the workspace',
      after: {},
      inputs: { 'changed-files': 'shop/api/Dockerfile\nshop/README.md' },
      message: /names "shop\/api\/Dockerfile", which is no file, but "api\/Dockerfile" is one/
    },
    {
      title: 'an input beside a broken configuration',
      after: { [configuration]: 'images: { api: { pth: [] } }' },
      inputs: { 'changed-files': '/x' },
      message: /changed-files/
    }
  ])('fails for $title', async ({ message, ...run }) => {
    const outcome = await planPush(run)
    if (outcome.kind === 'planned') throw new Error('planned')
    expect(outcome.diagnostics.map(each => each.message).join('\n')).toMatch(message)
  })

  it('tells of a list that is none without a warning that changes are unknown', async () => {
    const inputs = { 'changed-files': '["a"' }
    const outcome = await planPush({ after: {}, inputs, payload: { before: '1'.repeat(40) } })
    if (outcome.kind === 'planned') throw new Error('planned')
    expect(outcome.diagnostics.map(each => each.code)).toEqual(['invalid-input'])
  })

  it.each<Case & { readonly codes: readonly string[] }>([
    {
      title: 'of listed files where none of them is known',
      after: {},
      inputs: { 'changed-files': 'false' },
      codes: ['unknown-listed-files']
    },
    {
      title: 'of a listed file that is not known beside one that is',
      after: {},
      inputs: { 'changed-files': 'gone\nREADME.md' },
      codes: ['unknown-listed-files']
    },
    {
      title: 'of a filter that is not known',
      after: {},
      inputs: { changes: '["nope"]' },
      codes: ['unknown-change-name']
    },
    {
      title: 'of nothing where images are named besides',
      after: {},
      inputs: { changes: '["nope"]', images: 'api' },
      codes: []
    },
    {
      title: 'of nothing where nothing is listed',
      after: {},
      inputs: { 'changed-files': '[]' },
      codes: []
    },
    {
      title: 'of nothing where the listed file was there before the push',
      before: { 'docs/old.md': '' },
      after: { 'docs/old.md': null },
      inputs: { 'changed-files': 'docs/old.md' },
      codes: []
    },
    {
      title: 'of a listed file that may be in a base that cannot be read',
      after: {},
      inputs: { 'changed-files': 'docs/old.md' },
      payload: { before: '1'.repeat(40) },
      codes: ['unknown-listed-files']
    },
    {
      title: 'of changes that are unknown where nobody knows the input base',
      after: {},
      inputs: { base: 'nope' },
      codes: ['changes-unknown']
    },
    {
      title: 'of changes that are unknown where the input base is the head',
      after: {},
      inputs: { base: 'HEAD' },
      codes: ['changes-unknown']
    },
    {
      title: 'of changes that are unknown where nobody knows the base of the event',
      after: {},
      payload: { before: '1'.repeat(40) },
      codes: ['changes-unknown']
    },
    {
      title: 'of nothing where a force push took the base away',
      after: {},
      payload: { before: '1'.repeat(40), forced: true },
      codes: []
    },
    {
      title: 'of the payload alone where nobody can read it',
      after: {},
      variables: { GITHUB_EVENT_PATH: '/nowhere' },
      codes: ['unreadable-event']
    },
    {
      title: 'of nothing where the event compares with nothing',
      after: {},
      variables: { GITHUB_EVENT_NAME: 'schedule' },
      codes: []
    },
    {
      title: 'of runs that the token may not read where the push may publish',
      after: {},
      github: refusing(403),
      codes: ['runs-unreadable']
    },
    {
      title: 'of runs that cannot be read by a token that nobody knows',
      after: {},
      github: refusing(401),
      codes: ['runs-unreadable']
    },
    {
      title: 'of runs that cannot be read without a token',
      after: {},
      github: noToken,
      codes: ['runs-unreadable']
    },
    {
      title: 'of runs that are not known where the API answers with something else',
      after: {},
      github: refusing(451),
      codes: ['changes-unknown']
    },
    {
      title: 'of nothing where nothing is published in any case',
      after: {},
      github: noToken,
      variables: { GITHUB_REF: 'refs/heads/topic' },
      codes: []
    },
    {
      title: 'of nothing where the runs are not asked for',
      after: {},
      github: noToken,
      inputs: { base: 'event' },
      codes: []
    },
    {
      title: 'of nothing where there is no API to ask',
      after: {},
      github: { ...noToken, lacks: 'server' },
      codes: []
    }
  ])('warns $title', async ({ codes, ...run }) => {
    const outcome = await planPush(run)
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.diagnostics))
    expect(outcome.report.warnings.map(each => each.code)).toEqual(codes)
  })
})

/** Plans a push of the second of two commits on main, in the working tree of the second. */
async function planPush(run: Omit<Case, 'title'>): ReturnType<typeof planRun> {
  const repository = createRepository({ ...common, ...run.before })
  const before = repository.id('main')
  const after = repository.commit({ files: { 'README.md': 'after', ...run.after } })
  const { folder } = repository
  git(folder, 'reset', '--quiet', '--hard', after)
  for (const [name, text] of Object.entries(run.written ?? {})) write(folder, name, text)
  return planRun(openWorld(folder, run, { before, after }))
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function linkTo(folder: string): string {
  const link = path.join(createFolder(), 'workspace')
  symlinkSync(folder, link)
  return link
}

interface Push {
  readonly before: string
  readonly after: string
}

function openWorld(folder: string, run: Omit<Case, 'title'>, push: Push): World {
  const event = path.join(createFolder(), 'event.json')
  const repository = { default_branch: 'main' }
  const payload = { ...push, ref: 'refs/heads/main', repository, ...run.payload }
  writeFileSync(event, JSON.stringify(payload))
  const variables: Record<string, string> = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: push.after,
    ...run.variables
  }
  const directory = path.join(folder, run.inputs?.['directory'] ?? '')
  process.env['GITHUB_WORKSPACE'] = run.workspace === 'link' ? linkTo(directory) : directory
  const world = openJobWorld()
  return {
    ...world,
    github: run.github ?? world.github,
    runner: {
      ...world.runner,
      variable: name => variables[name],
      input: name => (run.inputs?.[name] ?? '').replace('CHECKOUT', directory)
    }
  }
}
