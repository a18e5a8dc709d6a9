import type { Answer } from '../../scripts/run-plan.mjs'
import { configuration, configurationFile, expectAllOutputs, namesIn, plan } from './repository'

const labelled = `${configuration}labels: { skip: [skip], build: ["build {image}"] }\n`

describe('a pull request', () => {
  const sketch = {
    event: 'pull_request',
    configuration: labelled,
    labels: ['skip'],
    changes: ['api/x']
  }

  it('builds nothing where a label skips it', async () => {
    const answer = await plan(sketch)
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual([])
  })

  it('is not skipped by the label of a payload that is played again', async () => {
    const answer = await plan(sketch, {}, { variables: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(namesIn(answer, 'build_images')).toEqual(['api'])
  })
})

describe('pull_request_target', () => {
  const sketch = { event: 'pull_request_target', changes: ['api/x'] }

  it('builds what the pull request changed, and publishes nothing', async () => {
    const answer = await plan(sketch)
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(['api'])
    expect(namesIn(answer, 'publish_images')).toEqual([])
  })

  it('plans by the configuration of the base branch', async () => {
    const answer = await plan({ ...sketch, written: [[configurationFile, 'images: [\n']] })
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('planned')
    expect(namesIn(answer, 'publish_images')).toEqual([])
  })

  it('cannot be named among the events that publish', async () => {
    const open = `${configuration}publish: { events: [pull_request_target] }\n`
    const answer = await plan({ ...sketch, configuration: open })
    expect(answer.outputs).toEqual(answer.firstOutputs)
    expect(answer.log).toContain('nothing is ever published on "pull_request_target"')
  })
})

describe('a changed configuration', () => {
  const change = (from: string, to: string): Promise<Answer> =>
    plan({ configuration: from, changes: [], written: [[configurationFile, to]] })

  it.each([
    {
      of: 'a recipe',
      to: configuration.replace('api: {}', 'api: { target: final }'),
      build: ['api'],
      dev: []
    },
    {
      of: 'a prod recipe',
      to: configuration.replace('MODE: prod', 'MODE: fast'),
      build: ['web'],
      dev: ['web']
    },
    {
      of: 'a dev recipe',
      to: configuration.replace('MODE: dev', 'MODE: debug'),
      build: [],
      dev: ['web']
    },
    {
      of: 'paths',
      to: configuration.replace('api: {}', 'api: { paths: [README.md] }'),
      build: ['api'],
      dev: []
    },
    { of: 'labels', to: labelled, build: [], dev: [] },
    { of: 'comments', to: `# images\n\n${configuration}# end\n`, build: [], dev: [] }
  ])('builds what is built otherwise after a change of $of', async ({ to, build, dev }) => {
    const answer = await plan({
      files: { 'api/Dockerfile': 'FROM scratch AS final\n' },
      changes: [],
      written: [[configurationFile, to]]
    })
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(build)
    expect(namesIn(answer, 'dev_images')).toEqual(dev)
  })

  it('builds everything where the base was broken', async () => {
    const answer = await change('images: [\n', configuration)
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(['api', 'web'])
    expect(answer.outputs.get('plan')).toContain('was broken before')
  })

  it('builds everything where it is new', async () => {
    const config = '.github/other.yml'
    const answer = await plan({ changes: [], written: [[config, configuration]] }, { config })
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(['api', 'web'])
  })

  const workflow = '.github/workflows/ci.yml'
  const inWorkflow = {
    variables: { GITHUB_WORKFLOW_REF: `octo/openverse/${workflow}@refs/heads/main` }
  }

  it('builds nothing where it is inline and its workflow is as before', async () => {
    const answer = await plan({}, { config: configuration }, inWorkflow)
    expect(namesIn(answer, 'build_images')).toEqual([])
  })

  it('builds everything where it is inline and its workflow changed', async () => {
    const answer = await plan({ changes: [workflow] }, { config: configuration }, inWorkflow)
    expect(namesIn(answer, 'build_images')).toEqual(['api', 'web'])
  })
})
