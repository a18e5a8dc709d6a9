import { configurationPath } from '../../src/request/request'
import type { PathEntry } from '../../src/tree/to-tree'
import type { Files } from '../study/files'

/** What somebody wrote by hand. */
export interface Project {
  /** Texts, each with its path. */
  readonly files: readonly WrittenFile[]
  /** Further files that are tracked, whatever is in them. */
  readonly others: readonly string[]
  /** The file that a change is assumed of; `''`: none. */
  readonly touched: string
}

export interface WrittenFile {
  readonly path: string
  readonly text: string
}

/** The project as a repository. */
export function toFiles({ files, others }: Project): Files {
  const named = files.filter(({ path }) => path !== '')
  const known = new Map(named.map(({ path, text }) => [`text:${path}`, text]))
  const paths = new Set(named.map(({ path }) => path))
  const empty = others.filter(path => path !== '' && !paths.has(path))
  const entry = (path: string, id: string): PathEntry => [path, { mode: '100644', id }]
  const all = new Map([
    ...empty.map(path => entry(path, `empty:${path}`)),
    ...named.map(({ path }) => entry(path, `text:${path}`))
  ])
  return {
    entries: [...all],
    origin: { url: 'https://github.com/octo-org/shop.git', defaultBranch: 'main' },
    readTexts: ids =>
      Promise.resolve(
        new Map(
          ids.flatMap(id => {
            const text = id.startsWith('empty:') ? '' : known.get(id)
            return text === undefined ? [] : [[id, text] as const]
          })
        )
      )
  }
}

/** A shop of five images, which shows each kind of verdict. */
export const example: Project = {
  files: [
    {
      path: configurationPath,
      text: `image-name: ghcr.io/octo-org/shop-{image}
images:
  base: { context: ., file: docker/base.Dockerfile }
  api:
    context: .
    file: docker/api.Dockerfile
    dev: { target: dev }
    tests: { images: [db] }
  db: { publish: false, tests: false }
  web:
    tests: { images: [api] }
  docs:
`
    },
    {
      path: 'docker/base.Dockerfile',
      text: `FROM python:3.13-slim
COPY packages /packages
RUN pip install /packages/log
`
    },
    {
      path: 'docker/api.Dockerfile',
      text: `FROM ghcr.io/octo-org/shop-base AS app
WORKDIR /app
COPY api/requirements.txt .
RUN pip install -r requirements.txt
COPY api/main.py .

FROM app AS dev
COPY api/test_main.py .

FROM app
CMD ["python", "main.py"]
`
    },
    {
      path: 'db/Dockerfile',
      text: `FROM postgres:17
COPY init.sql /docker-entrypoint-initdb.d/
`
    },
    {
      path: 'web/Dockerfile',
      text: `FROM node:24 AS build
COPY package.json .
RUN npm install
COPY src src
RUN npm run build

FROM nginx:1.29
COPY --from=build /dist /usr/share/nginx/html
`
    },
    {
      path: 'docs/Dockerfile',
      text: `FROM nginx:1.29
COPY . /usr/share/nginx/html
`
    },
    { path: 'docs/.dockerignore', text: 'drafts\n' }
  ],
  others: [
    'README.md',
    'api/main.py',
    'api/requirements.txt',
    'api/test_main.py',
    'db/init.sql',
    'docs/drafts/next.md',
    'docs/index.md',
    'packages/log/log.py',
    'web/package.json',
    'web/src/app.ts'
  ],
  touched: 'api/main.py'
}
