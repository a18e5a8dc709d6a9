/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} example the folder of examples/
 * @property {string} workflow
 * @property {string} event
 * @property {string[]} changes
 * @property {string[]} [labels]
 * @property {string} [configuration] text to add to the example's configuration
 * @property {string} [forgotten] a line to take out of the workflow
 * @property {'planned' | 'failed'} result
 * @property {'open' | 'shut'} gate
 * @property {Record<string, string[]>} legs by job, their artifacts in the order of the plan; without one, the image. The one job that publishes has a list of them
 * @property {Record<string, Record<string, string>>} [fields] what the entry of an artifact holds
 */

const all = [
  ...['upstream_db', 'catalog', 'ingestion_server', 'api', 'api_nginx'],
  ...['frontend', 'frontend_nginx']
]
const none = { build: [], test: [], publish: [] }

/** @type {Omit<Scenario, 'example' | 'workflow'>[]} */
const ofOpenverse = [
  {
    name: 'a pull request that changes the ingestion server',
    event: 'pull_request',
    changes: ['ingestion_server/ingestion_server/api.py'],
    result: 'planned',
    gate: 'open',
    legs: {
      build: ['upstream_db', 'ingestion_server', 'api'],
      test: ['ingestion_server', 'api'],
      publish: []
    },
    fields: {
      api: {
        target: 'api',
        context: 'api',
        file: 'api/Dockerfile',
        'build-args': 'PDM_INSTALL_ARGS=--prod',
        'build-contexts': 'packages=./packages/python',
        variant: 'prod'
      },
      ingestion_server: { target: 'ing', context: 'ingestion_server', 'build-args': '' }
    }
  },
  {
    name: 'a pull request with the label of an image',
    event: 'pull_request',
    changes: ['README.md'],
    labels: ['Image: Catalog'],
    configuration: "labels:\n  build: ['image: {image}']\n",
    result: 'planned',
    gate: 'open',
    legs: { build: ['upstream_db', 'catalog'], test: ['catalog'], publish: [] },
    fields: {
      catalog: { target: 'cat', 'image-name': 'ghcr.io/wordpress/openverse-catalog' }
    }
  },
  {
    name: 'a push to the default branch',
    event: 'push',
    changes: ['api/manage.py'],
    result: 'planned',
    gate: 'open',
    legs: {
      build: ['upstream_db', 'ingestion_server', 'api', 'api_nginx'],
      test: ['api', 'api_nginx'],
      publish: ['api', 'api_nginx']
    },
    fields: {
      upstream_db: { target: 'db', context: 'docker/upstream_db', publish: 'false' },
      api: { publish: 'true' },
      api_nginx: { target: 'nginx', context: 'api', file: 'api/Dockerfile' }
    }
  },
  {
    name: 'a push with nothing to build',
    event: 'push',
    changes: ['README.md'],
    result: 'planned',
    gate: 'open',
    legs: none
  },
  {
    name: 'a manual run',
    event: 'workflow_dispatch',
    changes: ['README.md'],
    result: 'planned',
    gate: 'open',
    legs: { build: all, test: all, publish: all.filter(name => name !== 'upstream_db') },
    fields: { frontend_nginx: { file: 'frontend/Dockerfile.nginx' } }
  },
  {
    name: 'a configuration with a mistake',
    event: 'push',
    changes: ['api/manage.py'],
    configuration: 'imagse: {}\n',
    result: 'failed',
    gate: 'shut',
    legs: none
  }
]

const bothOf = (/** @type {string} */ image) => [`${image}___linux-amd64`, `${image}___linux-arm64`]
const noStages = { 'build-0': [], 'build-1': [], 'build-2': [] }

/** @type {Omit<Scenario, 'example' | 'workflow'>[]} */
const ofBases = [
  {
    name: 'bases: a push that changes the base of all',
    event: 'push',
    changes: ['foundation/locale.conf'],
    result: 'planned',
    gate: 'open',
    legs: {
      'build-0': [...bothOf('foundation'), 'database'],
      'build-1': [...bothOf('runtime'), 'tools'],
      'build-2': [...bothOf('web'), 'worker'],
      test: [
        ...['foundation___linux-amd64', 'runtime___linux-amd64', 'tools'],
        ...['web___linux-amd64', 'worker']
      ],
      publish: [
        ...[...bothOf('foundation'), ...bothOf('runtime'), 'tools'],
        ...[...bothOf('web'), 'worker']
      ]
    },
    fields: {
      'runtime___linux-arm64': {
        runner: 'ubuntu-24.04-arm',
        load: 'foundation=foundation___linux-arm64'
      },
      'web___linux-arm64': {
        runner: 'ubuntu-24.04-arm',
        load: 'runtime=runtime___linux-arm64'
      },
      worker: { runner: 'ubuntu-latest', platform: '' }
    }
  },
  {
    name: 'bases: a pull request that changes a child builds its bases, and publishes none',
    event: 'pull_request',
    changes: ['worker/work.sh'],
    result: 'planned',
    gate: 'open',
    legs: {
      'build-0': bothOf('foundation'),
      'build-1': bothOf('runtime'),
      'build-2': ['worker'],
      test: ['worker'],
      publish: []
    },
    fields: {
      'foundation___linux-amd64': { reason: 'base of runtime' },
      'runtime___linux-amd64': { reason: 'base of worker', publish: 'false' }
    }
  },
  {
    name: 'bases: a pull request whose plan is less deep leaves the last stage job out',
    event: 'pull_request',
    changes: ['tools/backup.sh'],
    result: 'planned',
    gate: 'open',
    legs: {
      'build-0': bothOf('foundation'),
      'build-1': ['tools'],
      'build-2': [],
      test: ['tools'],
      publish: []
    }
  },
  {
    name: 'bases: a chain of four has no job, and builds nothing',
    event: 'push',
    changes: ['web/index.html'],
    configuration: "  site: { context: web, build-contexts: { runtime: 'target:web' } }\n",
    result: 'failed',
    gate: 'shut',
    legs: { ...noStages, test: [], publish: [] }
  }
]

/** @type {Omit<Scenario, 'example' | 'workflow'>[]} */
const ofRequiredChecks = [
  {
    name: 'required checks: every image has one leg under its name, built or not',
    event: 'pull_request',
    changes: ['api/main.py'],
    result: 'planned',
    gate: 'open',
    legs: { 'build-0': ['base'], 'build-1': ['api'], unchanged: ['web', 'docs'] }
  },
  {
    name: 'required checks: with nothing to build every leg is one that says so',
    event: 'pull_request',
    changes: ['README.md'],
    result: 'planned',
    gate: 'open',
    legs: { 'build-0': [], 'build-1': [], unchanged: ['base', 'api', 'web', 'docs'] }
  },
  {
    name: 'required checks: with everything to build none says so',
    event: 'pull_request',
    changes: ['base/locale.conf', 'docs/index.html'],
    result: 'planned',
    gate: 'open',
    legs: { 'build-0': ['base', 'docs'], 'build-1': ['api', 'web'], unchanged: [] }
  },
  {
    name: 'required checks: a plan that failed has no leg, so that no required check is green',
    event: 'pull_request',
    changes: ['api/main.py'],
    configuration: 'imagse: {}\n',
    result: 'failed',
    gate: 'shut',
    legs: { 'build-0': [], 'build-1': [], unchanged: [] }
  },
  {
    name: 'required checks: a forgotten output leaves out every build, and shuts the gate',
    event: 'pull_request',
    changes: ['api/main.py'],
    forgotten: 'stage_count: ${{ steps.plan.outputs.stage_count }}',
    result: 'planned',
    gate: 'shut',
    legs: {}
  }
]

/** @type {Scenario[]} */
export const scenarios = [
  ...of('openverse', '.github/workflows/ci_cd.yml', ofOpenverse),
  ...of('bases', '.github/workflows/images.yml', ofBases),
  ...of('required-checks', '.github/workflows/images.yml', ofRequiredChecks)
]

/**
 * @param {string} example
 * @param {string} workflow
 * @param {Omit<Scenario, 'example' | 'workflow'>[]} list
 * @returns {Scenario[]}
 */
function of(example, workflow, list) {
  return list.map(scenario => ({ ...scenario, example, workflow }))
}
