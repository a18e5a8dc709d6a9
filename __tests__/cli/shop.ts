import type { Files, TestRepository } from '../support/repository-builder'
import { checkOut, createCheckout, write } from './command-line'

/** Five images: a base, two that are built from it, one that cannot be known, one by triggers. */
export const shop: Files = {
  '.github/image-matrix.yml': [
    'images:',
    '  base: { context: docker/base }',
    '  api: { target: prod, build-contexts: { base: target:base }, dev: { target: dev } }',
    '  web: { build-contexts: { api: target:api } }',
    '  docs:',
    '  tools: { infer: false, paths: [tools/**/*.sh] }',
    ''
  ].join('\n'),
  'docker/base/Dockerfile': 'FROM scratch\nCOPY ca.pem /etc/\n',
  'docker/base/ca.pem': 'a certificate\n',
  'api/.dockerignore': '# not for the build\ntests\n*.md\n',
  'api/Dockerfile': [
    'FROM base AS prod',
    'COPY requirements.txt src/*.py /app/',
    'FROM prod AS dev',
    'COPY . /app/',
    ''
  ].join('\n'),
  'api/README.md': 'about the api\n',
  'api/requirements.txt': 'django\n',
  'api/src/main.py': 'print(1)\n',
  'api/tests/test_main.py': 'assert True\n',
  'web/Dockerfile': 'FROM api\nADD server.js /srv/\n',
  'web/server.js': 'serve()\n',
  'docs/Dockerfile': 'FROM scratch\nARG BOOK\nCOPY . /docs/\nCOPY build/${BOOK}.html /docs/\n',
  'docs/index.md': 'welcome\n',
  'tools/Dockerfile': 'FROM scratch\nCOPY . /tools/\n',
  'tools/run.py': 'run()\n',
  'tools/bin/go.sh': 'go\n',
  'README.md': 'a shop\n',
  '.gitignore': '*.log\n'
}

/** On a branch `topic` that left `main`, without a change yet. */
export function createShop(changed: Files = {}): TestRepository {
  const repository = createCheckout(shop)
  repository.commit({ branch: 'topic', parents: ['main'], files: changed })
  checkOut(repository, 'topic')
  return repository
}

/** Something that was changed and not committed. */
export function edit(repository: TestRepository, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(repository, path, text)
}
