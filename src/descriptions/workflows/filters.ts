import type { Node } from '../../configuration/document/node'
import { parseDocument } from '../../configuration/document/parse-document'
import type { RepositoryPath } from '../../paths/repository-path'
import type { TextPlace } from '../described-build'
import { fieldOf, fieldsOf, placeOf, textOf } from '../text/nodes'
import { resolveFrom } from '../text/resolve-path'
import type { WorkflowText } from './workflow-text'

/** A file of filters that a step of dorny/paths-filter reads. */
export interface FilterFile {
  readonly path: RepositoryPath
  readonly at: TextPlace
}

/** The files of filters that workflows name by a literal path. */
export function listFilterFiles(files: readonly WorkflowText[]): readonly FilterFile[] {
  return files.flatMap(file => {
    const { root } = parseDocument(file.text)
    return root === undefined ? [] : collect(root, file)
  })
}

function collect(node: Node, file: WorkflowText): readonly FilterFile[] {
  switch (node.kind) {
    case 'scalar':
      return []
    case 'list':
      return node.items.flatMap(item => collect(item, file))
    case 'mapping': {
      const below = fieldsOf(node).flatMap(([, value]) => collect(value, file))
      const uses = textOf(fieldOf(node, 'uses')) ?? ''
      const written = textOf(fieldOf(fieldOf(node, 'with'), 'filters'))
      const isFilter = /^[\w.-]+\/paths-filter(?:@|$)/.test(uses)
      const path =
        isFilter && written?.includes('\n') === false ? resolveFrom('', written) : undefined
      if (path === undefined) return below
      return [{ path, at: placeOf(node, file) }, ...below]
    }
  }
}
