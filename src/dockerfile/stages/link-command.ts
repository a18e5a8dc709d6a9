import { toLower } from '../../patterns/go/go-text'
import { entryCost } from '../effort'
import type { CopyInstruction, RunInstruction, StageInstruction } from '../instructions/instruction'
import { toInteger } from '../instructions/literals'
import type { ReferenceBy } from '../reading'
import { atLine, refuse } from '../refusal'
import { literal } from '../text'
import { expandWord, type Expansion, type Variable } from '../words/expand'
import type { Command, ExternalNode, Node, StageNode } from './stage-node'

/** Everything that a `--from` may name: the stages, and the named things that are no stages. */
export class NodeNames {
  readonly #nodes: Node[] = []
  readonly #byName = new Map<string, StageNode>()

  /** In the order in which they were added: the stages, then the others. */
  get nodes(): readonly Node[] {
    return this.#nodes
  }

  /** The last stage of a name, which is in lower case. */
  find(name: string): StageNode | undefined {
    return this.#byName.get(name)
  }

  addStage(node: StageNode): void {
    this.#nodes.push(node)
    if (node.name !== '') this.#byName.set(node.name, node)
  }

  /** Names that are no stage count on from the stages: `--from=7` may mean one of them. */
  addExternal(external: Omit<ExternalNode, 'kind'>): ExternalNode {
    const node: ExternalNode = { kind: 'external', ...external }
    this.#nodes.push(node)
    return node
  }
}

/** Links an instruction with what its `--from` or its mounts name. */
export function linkCommand(
  instruction: StageInstruction,
  names: NodeNames,
  expansion: Expansion
): Command {
  expansion.effort.spend(entryCost)
  switch (instruction.kind) {
    case 'copy': {
      const isFromMain = instruction.from === ''
      return {
        instruction,
        sources: isFromMain ? [] : [findSourceOfCopy(instruction, names, expansion)]
      }
    }
    case 'run':
      return { instruction, sources: findSourcesOfMounts(instruction, names) }
    case 'arg':
    case 'env':
    case 'workdir':
    case 'words':
    case 'expose':
    case 'onbuild':
    case 'inert':
      return { instruction, sources: [] }
  }
}

function findSourceOfCopy(
  { from, line }: CopyInstruction,
  names: NodeNames,
  { escape, effort }: Expansion
): Node {
  return atLine(line, () => {
    const lookup = (): Variable => ({ kind: 'unset', unset: [] })
    if (literal(expandWord(from, { escape, lookup, effort })) !== from) {
      refuse('variable expansion is not supported for --from')
    }
    const index = toInteger(from)
    if (index !== undefined) return names.nodes[index] ?? refuse(`invalid stage index ${index}`)
    return findNode(names, from, { by: 'COPY --from', line })
  })
}

/**
 * A mount without `from` counts as one from scratch here, which makes it depend on a stage of that
 * name.
 */
function findSourcesOfMounts({ mounts, line }: RunInstruction, names: NodeNames): Node[] {
  return mounts.map(({ from }) =>
    findNode(names, from === '' ? 'scratch' : from, { by: 'RUN --mount', line })
  )
}

function findNode(
  names: NodeNames,
  name: string,
  place: { readonly by: ReferenceBy; readonly line: number }
): Node {
  return names.find(toLower(name)) ?? names.addExternal({ name, ...place })
}
