import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Node } from '../document/node'
import { parseDocument } from '../document/parse-document'

/** Something that a workflow or an action uses: an action, or another workflow. */
export interface Call {
  /** Without the part from its `@` on. */
  readonly uses: string
  /** The value of its `config`; missing: none. */
  readonly config?: string
}

/** In UTF-16 units. GitHub runs no workflow of such a length, and a parser would be slow. */
const longestText = 1 << 20

/**
 * Everything that a workflow or an action uses, in its order; undefined if it is no YAML, or too
 * long.
 */
export function listCalls(text: string): readonly Call[] | undefined {
  if (text.length > longestText) return undefined
  const { root, findings } = parseDocument(text)
  if (root === undefined) return findings.length === 0 ? [] : undefined
  return collectCalls(root)
}

function collectCalls(node: Node): readonly Call[] {
  switch (node.kind) {
    case 'scalar':
      return []
    case 'list':
      return node.items.flatMap(collectCalls)
    case 'mapping': {
      const values = [...node.entries.values()].map(({ value }) => value)
      return [...readCall(node), ...values.flatMap(collectCalls)]
    }
  }
}

function readCall({ entries }: Extract<Node, { kind: 'mapping' }>): readonly Call[] {
  const uses = entries.get('uses')?.value
  if (uses?.kind !== 'scalar') return []
  const given = entries.get('with')?.value
  const config = given?.kind === 'mapping' ? given.entries.get('config')?.value : undefined
  const name = uses.text.replace(/@.*$/s, '')
  return [config?.kind === 'scalar' ? { uses: name, config: config.text } : { uses: name }]
}

/** The folders in which forges look for workflows. */
const workflowFolders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows']

/** Whether a file is a workflow, or part of an action. */
export function isCaller(path: RepositoryPath): boolean {
  return (
    workflowFolders.some(folder => path.startsWith(`${folder}/`)) ||
    /(?:^|\/)action\.ya?ml$/.test(path)
  )
}

/** The files that may hold a workflow of that name: not every forge names the folder. */
export function listWorkflowFiles(name: string): readonly RepositoryPath[] {
  return workflowFolders.map(folder => `${folder}/${name}`)
}

/**
 * The repository's file behind something that is used, if it has one: `./path`, which counts from a
 * workspace that may hold the checkout in a folder, or `owner/name/path`.
 */
export function findCalled(
  { uses }: Call,
  isThere: (path: RepositoryPath) => boolean
): RepositoryPath | undefined {
  const isLocal = uses.startsWith('./')
  const segments = (normalizePath(uses) ?? '').split('/').filter(each => each !== '')
  const own = isLocal ? segments : segments.slice(2)
  if (!isLocal && own.length === 0) return undefined
  // A local path may begin with the folder of the checkout.
  const starts = isLocal ? [...own.keys(), own.length] : [0]
  return starts
    .map(start => own.slice(start).join('/'))
    .flatMap(listFiles)
    .find(isThere)
}

function listFiles(path: RepositoryPath): readonly RepositoryPath[] {
  const folder = path === '' ? '' : `${path}/`
  return [...(isCaller(path) ? [path] : []), `${folder}action.yml`, `${folder}action.yaml`]
}
