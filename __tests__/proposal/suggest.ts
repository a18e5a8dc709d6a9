import type { Remote } from '../../src/descriptions/workflows/workflow-text'
import type { Proposal } from '../../src/proposal/proposal'
import { propose } from '../../src/proposal/propose'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { toTree } from '../../src/tree/to-tree'

/** The texts of a repository, by path. */
export type Texts = Readonly<Record<string, string>>

/** What a repository with these files suggests. */
export function suggest(files: Texts, owner: Remote | 'none' = shop): Proposal {
  const remote = owner === 'none' ? undefined : owner
  const entries = Object.keys(files).map(path => [path, { mode: '100644', id: path }] as const)
  const head = new IndexedTree(toTree(entries))
  const texts = new Map<string, string>()
  for (;;) {
    const answer = propose({ head, texts, remote })
    if (answer.kind === 'proposal') return answer.proposal
    for (const path of answer.paths) texts.set(path, files[path] ?? '')
  }
}

const shop: Remote = { owner: 'octo-org', name: 'shop' }

/** A workflow with one job, whose lines are these. */
export function toWorkflow(...lines: readonly string[]): string {
  return ['on: push', 'jobs:', '  images:', ...lines.map(line => `    ${line}`)].join('\n')
}
