/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} event
 * @property {string[]} changes
 * @property {string[]} [labels]
 * @property {string} [configuration] text to add to the example's configuration
 * @property {'planned' | 'failed'} result
 * @property {'open' | 'shut'} gate
 * @property {{ build: string[], test: string[], publish: string[] }} legs in the order of the plan
 * @property {Record<string, Record<string, string>>} [fields] what the entry of an image holds
 */

const all = [
  ...['upstream_db', 'catalog', 'ingestion_server', 'api', 'api_nginx'],
  ...['frontend', 'frontend_nginx']
]
const none = { build: [], test: [], publish: [] }

/** @type {Scenario[]} */
export const scenarios = [
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
