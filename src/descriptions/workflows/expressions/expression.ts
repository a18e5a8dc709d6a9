/** An expression of a workflow, as GitHub's documentation of expressions has them. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `needs.a.outputs.b`, `steps['a'].outputs.b`, in lower case but for what is a name of its own. */
  | { readonly kind: 'name'; readonly path: readonly string[] }
  /** What a list or a mapping holds, as `fromJSON(…)[0]`. */
  | { readonly kind: 'item'; readonly of: Expression; readonly key: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }

export type Operator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='

/** Of operators that bind alike, from the loosest. */
const levels: readonly (readonly Operator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>']
]

const token =
  /\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy

/** A longer expression would take the parser very deep. */
const longest = 20_000

/** undefined: it is none. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = splitTokens(text)
  if (tokens === undefined || tokens.length === 0) return undefined
  const reader = new Reader(tokens)
  const expression = reader.readLevel(0)
  return reader.isAtEnd ? expression : undefined
}

function splitTokens(text: string): readonly string[] | undefined {
  const trimmed = text.trimEnd()
  if (trimmed.length > longest) return undefined
  const tokens: string[] = []
  token.lastIndex = 0
  for (let end = 0; end < trimmed.length; end = token.lastIndex) {
    const found = token.exec(trimmed)
    if (found === null) return undefined
    tokens.push(found[0].trimStart())
  }
  return tokens
}

/** Levels of parentheses and brackets. */
const deepest = 100

class Reader {
  #at = 0
  #depth = 0

  constructor(readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length
  }

  /** Operators of one level, from left to right. */
  readLevel(level: number): Expression | undefined {
    const operators = levels[level]
    if (operators === undefined) return this.#readUnary()
    let left = this.readLevel(level + 1)
    while (left !== undefined) {
      const operator = operators.find(each => each === this.tokens[this.#at])
      if (operator === undefined) return left
      this.#at += 1
      const right = this.readLevel(level + 1)
      left = right === undefined ? undefined : { kind: 'operation', operator, left, right }
    }
    return left
  }

  #readUnary(): Expression | undefined {
    let negations = 0
    while (this.#take('!')) negations += 1
    const operand = this.#readOperand()
    if (operand === undefined || negations === 0) return operand
    const once: Expression = { kind: 'not', of: operand }
    return negations % 2 === 1 ? once : { kind: 'not', of: once }
  }

  #readOperand(): Expression | undefined {
    const text = this.tokens[this.#at]
    if (text === undefined) return undefined
    if (text === '(') return this.#readItems(this.#readGroup())
    const literal = toLiteral(text)
    if (literal !== undefined) {
      this.#at += 1
      return literal
    }
    if (!/^[a-z_]/i.test(text)) return undefined
    this.#at += 1
    return this.tokens[this.#at] === '('
      ? this.#readItems(this.#readCall(text.toLowerCase()))
      : this.#readName(text)
  }

  #readGroup(): Expression | undefined {
    this.#at += 1
    const inner = this.#readInner()
    return inner !== undefined && this.#take(')') ? inner : undefined
  }

  #readCall(name: string): Expression | undefined {
    this.#at += 1
    const operands: Expression[] = []
    if (this.#take(')')) return { kind: 'call', name, of: operands }
    do {
      const operand = this.#readInner()
      if (operand === undefined) return undefined
      operands.push(operand)
    } while (this.#take(','))
    return this.#take(')') ? { kind: 'call', name, of: operands } : undefined
  }

  /** What stands within parentheses or brackets. */
  #readInner(): Expression | undefined {
    this.#depth += 1
    const inner = this.#depth > deepest ? undefined : this.readLevel(0)
    this.#depth -= 1
    return inner
  }

  #readItems(of: Expression | undefined): Expression | undefined {
    const keys = of === undefined ? undefined : this.#readKeys()
    return of && keys?.reduce<Expression>((item, key) => ({ kind: 'item', of: item, key }), of)
  }

  #readName(first: string): Expression | undefined {
    const keys = this.#readKeys()
    return keys === undefined ? undefined : { kind: 'name', path: [first, ...keys] }
  }

  /** `.key` and `['key']`; undefined: one of them is not literal, or broken. */
  #readKeys(): readonly string[] | undefined {
    const keys: string[] = []
    for (;;) {
      if (this.#take('.')) {
        const key = this.tokens[this.#at]
        if (key === undefined || !/^[a-z_*]/i.test(key)) return undefined
        keys.push(key)
        this.#at += 1
      } else if (this.#take('[')) {
        const index = this.#readInner()
        if (index?.kind !== 'literal' || !this.#take(']')) return undefined
        keys.push(String(index.value))
      } else return keys
    }
  }

  #take(text: string): boolean {
    if (this.tokens[this.#at] !== text) return false
    this.#at += 1
    return true
  }
}

function toLiteral(text: string): Expression | undefined {
  if (text.startsWith("'")) {
    return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") }
  }
  if (/^-?\d/.test(text)) return { kind: 'literal', value: Number(text) }
  switch (text) {
    case 'true':
      return { kind: 'literal', value: true }
    case 'false':
      return { kind: 'literal', value: false }
    case 'null':
      return { kind: 'literal', value: null }
    default:
      return undefined
  }
}

/** Whether one of these functions is called. */
export function calls(expression: Expression, names: readonly string[]): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return false
    case 'call':
      return names.includes(expression.name) || expression.of.some(each => calls(each, names))
    case 'item':
    case 'not':
      return calls(expression.of, names)
    case 'operation':
      return calls(expression.left, names) || calls(expression.right, names)
  }
}
