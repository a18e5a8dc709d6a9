import { jest } from '@jest/globals'
import { removeFolders } from '../../support/repository-builder'
import { checkFiles, configurationFile, workflowFile } from './check-here'

jest.setTimeout(60_000)
afterAll(removeFolders)

const configured = `images:
  api: { context: api, image-name: ghcr.io/o/api, tests: false }
  web: { context: web, image-name: 'ghcr.io/o/all:web', tests: false }
  tool: { context: tool, image-name: ghcr.io/o/tool, publish: false, tests: false }
`

const planned = `on: { push: { branches: [main] } }
jobs:
  plan:
    outputs: { publish_matrix: '\${{ steps.plan.outputs.publish_matrix }}' }
    steps: [{ id: plan, uses: o/image-matrix@v1 }]
`

const sources = Object.fromEntries(
  ['api', 'web', 'tool'].map(name => [`${name}/Dockerfile`, 'FROM scratch\n'])
)

interface Case {
  readonly title: string
  /** The only step of the other workflow, in YAML. */
  readonly step: string
  readonly on?: string
  readonly plan?: string
  /** Begins of the notes. */
  readonly noted: readonly string[]
}

const old = '.github/workflows/old.yml'
const api = '"ghcr.io/o/api" is pushed here'
const maybe = '"ghcr.io/o/api" is built, and may be pushed, here'

const cases: readonly Case[] = [
  {
    title: 'a step of docker/build-push-action that pushes',
    step: '{ uses: docker/build-push-action@v6, with: { context: api, push: true, tags: "ghcr.io/o/api:latest" } }',
    noted: [api]
  },
  {
    title: 'a name that the environment has',
    step: '{ uses: docker/build-push-action@v6, env: { NAME: ghcr.io/o/api }, with: { context: api, push: true, tags: "${{ env.NAME }}:${{ github.sha }}" } }',
    noted: [api]
  },
  {
    title: 'a command that pushes',
    step: '{ run: docker buildx build --push -t ghcr.io/o/api:1 api }',
    noted: [api]
  },
  {
    title: 'a command behind a build',
    step: '{ run: docker build -t ghcr.io/o/api:1 api && docker push ghcr.io/o/api:1 }',
    noted: [maybe]
  },
  {
    title: 'a bake that pushes',
    step: '{ run: docker buildx bake -f bake.json --push }',
    noted: [api]
  },
  {
    title: 'a step of docker/bake-action that pushes some time',
    step: '{ uses: docker/bake-action@v6, with: { files: bake.json, push: "${{ github.ref_type == 1 }}" } }',
    noted: [api]
  },
  {
    title: 'no bake that does not push',
    step: '{ uses: docker/bake-action@v6, with: { files: bake.json } }',
    noted: []
  },
  {
    title: 'a workflow that a person starts',
    on: 'workflow_dispatch',
    step: '{ uses: docker/build-push-action@v6, with: { context: api, push: true, tags: "ghcr.io/o/api:latest" } }',
    noted: [api]
  },
  {
    title: 'an image that its tag tells apart',
    step: '{ uses: docker/build-push-action@v6, with: { context: web, push: true, tags: "ghcr.io/o/all:web" } }',
    noted: ['"ghcr.io/o/all:web" is pushed here']
  },
  {
    title: 'no other image of the same repository',
    step: '{ uses: docker/build-push-action@v6, with: { context: other, push: true, tags: "ghcr.io/o/all:other" } }',
    noted: []
  },
  {
    title: 'no build that is not pushed',
    step: '{ uses: docker/build-push-action@v6, with: { context: api, tags: "ghcr.io/o/api:latest" } }',
    noted: []
  },
  {
    title: 'no image of another name',
    step: '{ uses: docker/build-push-action@v6, with: { context: api, push: true, tags: "docker.io/o/api:latest" } }',
    noted: []
  },
  {
    title: 'no image that the plan does not publish',
    step: '{ uses: docker/build-push-action@v6, with: { context: tool, push: true, tags: "ghcr.io/o/tool" } }',
    noted: []
  },
  {
    title: 'nothing where no workflow that plans ever publishes',
    plan: planned.replace('push: { branches: [main] }', 'pull_request: {}'),
    step: '{ uses: docker/build-push-action@v6, with: { context: api, push: true, tags: "ghcr.io/o/api:latest" } }',
    noted: []
  }
]

test.each(cases)(
  'notes $title',
  async ({ step, on = '[push, release]', plan = planned, noted }) => {
    const { notes } = await checkFiles({
      ...sources,
      'bake.json': '{"target":{"default":{"context":"api","tags":["ghcr.io/o/api"]}}}',
      [configurationFile]: configured,
      [workflowFile]: plan,
      [old]: `on: ${on}\njobs:\n  build:\n    steps:\n      - ${step}\n`
    })
    const found = notes.filter(({ kind }) => kind === 'second-pusher')
    expect(found.map(({ message }) => message.replace(/(here).*/s, '$1'))).toEqual(noted)
    const place = { source: { kind: 'file', path: old }, line: 5 }
    for (const each of found) {
      expect(each).toMatchObject({ place })
      expect(each.message).toContain(`published by the plan of ${workflowFile}:5`)
    }
  }
)
