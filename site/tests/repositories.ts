import type { Repository } from './github-server.ts'

/** Two images of which one is built from the other, and a third that a workflow pushes. */
export const shop: Repository = {
  'README.md': 'The shop.\n',
  '.github/workflows/images.yml': `on: push
jobs:
  web:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/build-push-action@v6
        with: { context: web, push: true, tags: 'ghcr.io/octo-org/shop-web:latest' }
`,
  'base/Dockerfile': 'FROM debian:13\nCOPY tools /tools\n',
  'base/tools/run.sh': 'exec "$@"\n',
  'api/Dockerfile': 'FROM ghcr.io/octo-org/shop-base\nCOPY src /app\n',
  'api/src/main.py': 'print()\n',
  'api/notes.txt': 'not read\n',
  'web/Dockerfile': 'FROM nginx\nCOPY . /srv\n',
  'web/.dockerignore': 'drafts\n',
  'web/index.html': '<p>shop\n',
  'web/drafts/new.html': '<p>draft\n',
  'examples/Dockerfile': 'FROM scratch\n'
}

/** One that has a configuration, with a file of filters beside it. */
export const configured: Repository = {
  '.github/image-matrix.yml': 'filters: .github/filters.yml\nimages:\n  api: { filters: [docs] }\n',
  '.github/filters.yml': 'docs: [docs/**]\n',
  'api/Dockerfile': 'FROM scratch\nCOPY main.go /\n',
  'api/main.go': 'package main\n',
  'docs/index.md': '# Docs\n'
}

/** Its configuration has a mistake in the second line. */
export const mistaken: Repository = {
  '.github/image-matrix.yml': 'images:\n  api: { contxt: api }\n',
  'api/Dockerfile': 'FROM scratch\n'
}

/** More Dockerfiles than one address may read in an hour. */
export const many: Repository = Object.fromEntries(
  Array.from({ length: 70 }, (_, index) => [`image-${index}/Dockerfile`, `FROM debian:${index}\n`])
)

/** A path that would be markup, and one that would be a command. */
export const hostile: Repository = {
  'api/Dockerfile': 'FROM scratch\nCOPY . /\n',
  'api/<img src=x onerror=alert(1)>.txt': 'a\n',
  'api/\u202Etxt.exe': 'b\n'
}
