import type { Node } from '../../../configuration/document/node'
import { fieldOf, fieldsOf, itemsOf, textOf } from '../../text/nodes'
import { fillExpressions, isKnown, type Names } from '../expressions/fill-expressions'
import type { ParsedText, Remote } from '../workflow-text'
import { expandMatrix } from './matrix'
import { type InputValues, listJobs, toInput, toNames } from './names'

/** So many different calls of one file are followed. */
const most = 256

/** Who calls which workflow or action of the repository, with which inputs. */
export class Calls {
  readonly #files: readonly ParsedText[]
  readonly #remote: Remote | undefined
  readonly #known = new Map<ParsedText, readonly InputValues[]>()

  constructor(files: readonly ParsedText[], remote: Remote | undefined) {
    this.#files = files
    this.#remote = remote
  }

  /** The inputs of each call; one set of defaults for a file that nothing here calls. */
  listInputs(file: ParsedText): readonly InputValues[] {
    const known = this.#known.get(file)
    if (known !== undefined) return known
    const declared = listDeclared(file)
    const defaults = new Map(
      declared.flatMap(([name, input]) => {
        const text = textOf(fieldOf(input, 'default'))
        return text === undefined ? [] : [[name, toInput(text, input)] as const]
      })
    )
    // A file that calls itself, by whatever way, adds nothing.
    this.#known.set(file, [defaults])
    const calls = this.#files
      .flatMap(caller => this.#listCalls(caller, file))
      .map(({ given, names }) => readInputs(declared, given, names))
    const unique = new Map(calls.map(each => [JSON.stringify([...each]), each]))
    const inputs = unique.size === 0 ? [defaults] : [...unique.values()].slice(0, most)
    this.#known.set(file, inputs)
    return inputs
  }

  /** The jobs and steps of a file that call another file, in each job of their matrices. */
  #listCalls(caller: ParsedText, called: ParsedText): readonly Call[] {
    const found = listJobs(caller).flatMap(job =>
      [job, ...itemsOf(fieldOf(job, 'steps'))].flatMap(node =>
        isCall(textOf(fieldOf(node, 'uses')), called) ? [{ job, node }] : []
      )
    )
    if (found.length === 0) return []
    return this.listInputs(caller).flatMap(inputs =>
      found.flatMap(({ job, node }) =>
        (expandMatrix(job) ?? []).map(matrix => ({
          given: fieldOf(node, 'with'),
          names: toNames(caller, { job, matrix, inputs, remote: this.#remote })
        }))
      )
    )
  }
}

interface Call {
  /** What is under its `with`. */
  readonly given: Node | undefined
  readonly names: Names
}

function listDeclared({ root }: ParsedText): readonly (readonly [string, Node])[] {
  const on = fieldOf(root, 'on')
  return fieldsOf(
    fieldOf(fieldOf(on, 'workflow_call'), 'inputs') ??
      fieldOf(root, 'inputs') ??
      fieldOf(fieldOf(on, 'workflow_dispatch'), 'inputs')
  )
}

function isCall(uses: string | undefined, { path }: ParsedText): boolean {
  if (uses?.startsWith('./') !== true) return false
  const called = uses.replace(/^\.\//, '').replace(/\/$/, '')
  return [path, path.replace(/\/action\.ya?ml$/, '')].includes(called)
}

/** An input that a call leaves out, and that has no default, is empty. */
function readInputs(
  declared: readonly (readonly [string, Node])[],
  given: Node | undefined,
  names: Names
): InputValues {
  const pairs = declared.flatMap(([name, input]) => {
    const written = textOf(fieldOf(given, name))
    const text =
      written === undefined
        ? (textOf(fieldOf(input, 'default')) ?? '')
        : fillExpressions(written, names)
    return isKnown(text) ? [[name, toInput(text, input)] as const] : []
  })
  return new Map(pairs)
}
