import type { Plan } from '../../src/plan/plan'
import fields from './openverse-fields.json' with { type: 'json' }
import { cause, copied, folder, parent, planFrom, planOf, type Sketch } from './plans'

type OpenverseImage = keyof typeof fields

/** Openverse's seven images, with what a test says about this run. */
export function openverse(
  run: Readonly<Partial<Record<OpenverseImage, Sketch>>>,
  plan: Partial<Plan> = {}
): Plan {
  const tests: Readonly<Record<string, readonly string[]>> = {
    catalog: ['upstream_db'],
    ingestion_server: ['upstream_db'],
    api: ['upstream_db', 'ingestion_server']
  }
  const names = Object.keys(fields) as OpenverseImage[]
  const images = names.map(name => {
    const image = fields[name]
    const [key = '', path = ''] = image['build-contexts'].split('=')
    const [argument = '', value = ''] = image['build-args'].split('=')
    const sketch: Sketch = {
      recipe: {
        context: image.context,
        contextPath: image.context,
        file: image.file,
        target: image.target,
        buildArgs: new Map(argument === '' ? [] : [[argument, value]]),
        buildContexts: new Map(key === '' ? [] : [[key, { ...folder(path), text: path }]])
      },
      publishedName: `ghcr.io/wordpress/openverse-${name}`,
      localTag: `openverse-${name}`,
      tests: tests[name] ?? [],
      ...run[name]
    }
    return [name, sketch] as const
  })
  return planFrom(images, plan)
}

/** A pull request that changes the API and its shared package. */
export const apiChanged = openverse({
  upstream_db: {
    verdicts: 'build',
    needs: [
      { kind: 'needed-by-tests', image: 'ingestion_server' },
      { kind: 'needed-by-tests', image: 'api' }
    ]
  },
  ingestion_server: { verdicts: 'build', needs: [{ kind: 'needed-by-tests', image: 'api' }] },
  api: {
    verdicts: 'build publish test dev',
    dev: { buildArgs: new Map([['PDM_INSTALL_ARGS', '--dev']]) },
    matrix: { setup_nodejs: 'true' },
    causes: [
      cause(copied('api/api/views/media_views.py', 'api/Dockerfile:71')),
      cause(copied('api/api/views/media_views.py', 'api/Dockerfile:71'), [], 'dev'),
      cause(copied('packages/python/openverse_attribution/license.py', 'api/Dockerfile:34')),
      cause({ kind: 'filter-matched', filter: 'api', file: 'api/api/views/media_views.py' })
    ],
    more: new Map([['input-changed', 9]])
  },
  api_nginx: {
    verdicts: 'build publish test',
    causes: [
      cause({ kind: 'filter-matched', filter: 'api', file: 'api/api/views/media_views.py' }),
      cause({ kind: 'label', label: 'image: api_nginx' })
    ]
  }
})

/** A push that reaches nothing. */
export const nothing = openverse({}, { event: 'push' })

/** A schedule on a branch that does not publish. */
export const everything = openverse(
  {
    catalog: {
      verdicts: 'build test',
      causes: [
        cause({ kind: 'event', because: 'the event "schedule" compares with nothing' }),
        cause({
          kind: 'inputs-opaque',
          because: 'the context "dist" holds no tracked file',
          fix: 'add to image "catalog":\n  generated: { dist: ["catalog/**"] } # the tracked files that it is made from'
        })
      ]
    }
  },
  {
    event: 'schedule',
    base: null,
    changes: { kind: 'event', because: 'the event "schedule" compares with nothing' },
    publishing: { kind: 'refused', because: 'the branch is not the default branch' }
  }
)

const because = `"nope" (the input "base") is not in this clone: correct it, or check out with fetch-depth: 0`
const lostCause = cause({ kind: 'changes-unknown', because })

/** A push whose base nobody knows. */
export const lost = openverse(
  {
    upstream_db: { verdicts: 'build publish test', causes: [lostCause] },
    api: {
      verdicts: 'build publish test',
      causes: [
        lostCause,
        cause({ kind: 'changes-unknown', because }, ['upstream_db']),
        cause({ kind: 'changes-unknown', because: 'the filter "api" is not answered' })
      ]
    }
  },
  { event: 'push', base: null, changes: { kind: 'unknown', because } }
)

/** A pull request whose label skips what it changes. */
export const skipped = openverse(
  {
    api: { skippedBy: 'Images: *skip*' },
    frontend: { skippedBy: 'Images: *skip*' }
  },
  { event: 'pull_request' }
)

/** The same, with a label that builds one of them. */
export const partlySkipped = openverse({
  api: {
    verdicts: 'build test',
    causes: [cause({ kind: 'label', label: 'image: api' })]
  },
  frontend: { skippedBy: 'Images: *skip*' }
})

/** A push of the commit that is there already. */
export const same = openverse(
  {},
  {
    event: 'push',
    base: '1'.repeat(40),
    head: '1'.repeat(40),
    changes: {
      kind: 'trees',
      source: 'git',
      count: 0,
      text: '1111111 (before the push) to 1111111'
    }
  }
)

const chain = ['foundation', 'base', 'minimal', 'scipy', 'pyspark', 'all-spark']

/** Six images, each the base of the next. */
export const chained = planFrom(
  chain.map((name, stage): [string, Sketch] => [
    name,
    {
      verdicts: stage === 0 ? 'build test' : 'build publish test',
      stage,
      parents: chain.slice(Math.max(0, stage - 1), stage).map(parent),
      recipe: { platforms: ['linux/amd64', 'linux/arm64'] },
      causes: [
        cause(
          copied('images/foundation/start.sh', 'images/foundation/Dockerfile:131'),
          chain.slice(0, stage)
        )
      ]
    }
  ])
)

/** A monorepo of fifty images on four shared bases, of which a third is in the plan. */
export const fifty = planFrom(
  Array.from({ length: 50 }, (_, index): [string, Sketch] => {
    const isBase = index < 4
    const base = `base-${(index % 4) + 1}`
    const planned = index % 4 === 1
    return [
      isBase ? `base-${index + 1}` : `service-${String(index).padStart(2, '0')}`,
      {
        stage: isBase ? 0 : 1,
        parents: isBase ? [] : [parent(base)],
        tests: index % 9 === 5 ? ['base-1'] : [],
        verdicts: planned || index === 0 ? (isBase ? 'build' : 'build publish test') : '',
        causes: planned
          ? [cause(copied('shared/lib/client.ts', 'bases/2/Dockerfile:9'), isBase ? [] : [base])]
          : [],
        needs: index === 0 ? [{ kind: 'needed-by-tests', image: 'service-05' }] : []
      }
    ]
  })
)

/** Names that would act in a shell, a log, Markdown, HTML or Mermaid. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</code></td><script>alert(1)</script>',
  '[x](https://example.com)',
  '![x](https://example.com/x.png)',
  '@octocat and @github/team',
  '#1 and GH-1',
  'user@example.com',
  'www.example.com/x',
  '```\n# heading\n```',
  '`one` ``two``',
  ' ` ',
  'a|b\\|c\\\\|d',
  '\n::error::forged\n##[error]forged',
  '::set-output name=result::planned',
  '$(touch x)`touch y`;&& || \'"\\',
  '%0A%25 ${{ github.token }}',
  '\u001b[31mred\u0007\r',
  '\u202egnp.exe\u2066',
  'lone \udcff\udc80 \ud800',
  '日本語 and é and 🦄',
  '$`x`$ and $$y$$ and :tada: <!-- c -->',
  'end["] --> n0;%%{init: {}}%%'
]

/** Every place of a plan that text from outside can reach. */
export const hostile = planOf(
  {
    api: {
      verdicts: 'build publish test',
      causes: hostileNames.flatMap((name, index) => [
        cause(copied(name, `${name}:${index}`)),
        cause({ kind: 'label', label: name }),
        cause({ kind: 'changes-unknown', because: name })
      ]),
      needs: [{ kind: 'tests-only', because: hostileNames.join(' ') }]
    },
    ...Object.fromEntries(
      hostileNames.map((name, index) => [
        `${name}${index}`,
        {
          verdicts: index % 2 === 0 ? 'build' : '',
          parents: [parent('api')],
          matrix: { [name]: name },
          recipe: { buildArgs: new Map([[name, name]]) },
          causes: [
            cause({ kind: 'path-matched', file: name, pattern: name }, [name, 'api']),
            cause({ kind: 'filter-matched', filter: name, file: name })
          ]
        }
      ])
    )
  },
  {
    event: hostileNames.join(' '),
    changes: {
      kind: 'trees',
      source: 'git',
      count: 1,
      text: hostileNames.join(' '),
      filters: hostileNames
    }
  }
)
