import { planScratch } from '../support/scratch-run'

const configurationFile = '.github/image-matrix.yml'

interface Case {
  readonly title: string
  readonly configuration: string
  /** `FROM scratch` in each. */
  readonly dockerfiles?: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  /** As `line code`, without a line where there is no place. */
  readonly expected: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'of the text and of what only a tree can tell',
    configuration: [
      'images:',
      '  api: { biuld: 1, file: api/Nope }',
      '  web: { target: nope }',
      '  job: { context: jobb, file: job/Dockerfile }'
    ].join('\n'),
    dockerfiles: ['web/Dockerfile', 'job/Dockerfile'],
    expected: ['2 unknown-key', '2 untracked-dockerfile', '3 unknown-target', '4 untracked-context']
  },
  {
    title: 'of the text and of the inputs of the step',
    configuration: 'images:\n  api: { biuld: 1 }\n  web:',
    dockerfiles: ['api/Dockerfile', 'web/Dockerfile'],
    inputs: { images: 'apii web api' },
    expected: ['2 unknown-key', ' invalid-input']
  },
  {
    title: 'but none of what follows from a key that is not known',
    configuration: 'images:\n  api: { fle: docker/api }',
    dockerfiles: ['docker/api'],
    expected: ['2 unknown-key']
  },
  {
    title: 'but none of what follows from a value that is wrong',
    configuration: 'images:\n  api: { context: ../api, target: x }\n  web: { dev: { file: [] } }',
    expected: ['2 invalid-path', '3 wrong-type']
  },
  {
    title: 'but none of an image whose keys stand beside it',
    configuration: 'images:\n  api:\n  context: services/api',
    expected: ['3 wrong-type']
  },
  {
    title: 'but no warnings, which may follow from them',
    configuration: 'images:\n  api: { paths: [nothing/**], biuld: 1 }',
    dockerfiles: ['api/Dockerfile', 'other/Dockerfile'],
    expected: ['2 unknown-key']
  },
  {
    title: 'but none of a tree that is no side of the configuration',
    configuration: 'images:\n  api: { biuld: 1, file: api/Nope }',
    event: 'pull_request_target',
    expected: ['2 unknown-key']
  },
  {
    title: 'of the plan and of all else',
    configuration: [
      'images:',
      '  api: { platforms: [linux/amd64, linux/arm64], target: nope }',
      '  web: {}',
      '  job: {}'
    ].join('\n'),
    dockerfiles: ['api/Dockerfile', 'web/Dockerfile=FROM job', 'job/Dockerfile'],
    inputs: { images: 'al all' },
    expected: [
      ' invalid-input',
      '2 several-platforms-loaded',
      '2 unknown-target',
      ' too-many-stages'
    ]
  },
  {
    title: 'of the text and of the platforms',
    configuration: [
      'imges: x',
      'images:',
      '  api: { platforms: [linux/amd64, linux/arm64] }',
      '  web: { platforms: [linux/s390x], file: [] }'
    ].join('\n'),
    dockerfiles: ['api/Dockerfile'],
    inputs: { 'split-platforms': 'true' },
    expected: ['1 unknown-key', '3 unknown-runner', '4 wrong-type']
  },
  {
    title: 'but none of platforms where the runners are wrong',
    configuration:
      'runners: { linux/arm64: [a, b] }\nimages:\n  api: { platforms: [linux/amd64, linux/arm64] }',
    dockerfiles: ['api/Dockerfile'],
    inputs: { 'split-platforms': 'true' },
    expected: ['1 wrong-type']
  },
  {
    title: 'but none of what follows from inputs that cannot be read',
    configuration: 'images:\n  api: { platforms: [linux/amd64, linux/arm64] }\n  web:',
    dockerfiles: ['api/Dockerfile', 'web/Dockerfile=FROM api'],
    inputs: { 'split-platforms': 'yes', stages: 'two' },
    expected: [' invalid-input', ' invalid-input']
  },
  {
    title: 'of the tree and of the parents',
    configuration: 'images:\n  api: { build-contexts: { w: target:web } }\n  web:\n  job: {}',
    dockerfiles: ['api/Dockerfile=FROM w', 'web/Dockerfile=FROM api'],
    expected: ['2 parent-cycle', '4 untracked-dockerfile']
  }
]

describe('a run tells all mistakes at once:', () => {
  it.each(cases)('$title', async ({ configuration, dockerfiles = [], inputs = {}, ...each }) => {
    const texts = dockerfiles.map((each): [string, string] => {
      const [file = '', text = 'FROM scratch'] = each.split('=')
      return [file, `${text}\n`]
    })
    const outcome = await planScratch({
      event: each.event ?? 'push',
      files: new Map([...texts, [configurationFile, `${configuration}\n`]]),
      inputs: new Map(Object.entries(inputs))
    })
    const all = outcome.kind === 'failed' ? outcome.diagnostics : outcome.report.warnings
    const found = all.filter(({ code }) => code !== 'bare-parent-name')
    expect(found.map(({ place, code }) => `${place?.line ?? ''} ${code}`).sort()).toEqual(
      [...each.expected].sort()
    )
  })
})
