/** What a policy reads besides itself, as its text says. */
export interface PolicyReads {
  /** The names of files as written: of the context, or of the working directory by `cwd://`. */
  readonly files: readonly NamedFile[]
  /** Lines that read a file whose name is not written there. */
  readonly doubts: readonly number[]
  /** Whether a name may count from the working directory. */
  readonly start: 'context' | 'anywhere'
}

export interface NamedFile {
  readonly name: string
  readonly line: number
  /** `policy`: an imported module, which reads further files itself. */
  readonly kind: 'data' | 'policy'
}

/**
 * The functions of buildx that read files, each with the places of the arguments that name them
 * (`readFile` in policy/funcs.go; the last one is written in policy/builtins.rego).
 */
const readers: ReadonlyMap<string, readonly number[]> = new Map([
  ['load_json', [0]],
  ['verify_git_signature', [1]],
  ['verify_http_pgp_signature', [1, 2]],
  ['artifact_attestation', [1]],
  ['docker_github_builder_bundle', [1]]
])

/** Looks for names of files in a policy, which is written in Rego; never fails. */
export function readPolicyText(text: string): PolicyReads {
  const tokens = tokenize(text)
  const files: NamedFile[] = []
  const doubts: number[] = []
  for (const [at, token] of tokens.entries()) {
    const found =
      token.kind === 'word' && token.text === 'import'
        ? readImport(tokens.slice(at + 1, at + longestImport))
        : readCall(token, tokens, at)
    for (const name of found) {
      if (name === undefined) doubts.push(token.line)
      else files.push({ ...name, line: token.line })
    }
  }
  return { files, doubts, start: text.includes('cwd:') ? 'anywhere' : 'context' }
}

interface Token {
  readonly kind: 'word' | 'string' | 'sign'
  /** A string without its quotes. */
  readonly text: string
  readonly line: number
}

const lexemes = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|#[^\n]*|[A-Za-z_]\w*|\n|[^\s]/g

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let line = 1
  for (const [lexeme] of text.matchAll(lexemes)) {
    const token = toToken(lexeme, line)
    if (token !== undefined) tokens.push(token)
    line += lexeme.split('\n').length - 1
  }
  return tokens
}

function toToken(lexeme: string, line: number): Token | undefined {
  if (lexeme === '\n' || lexeme.startsWith('#')) return undefined
  if (/^\w/.test(lexeme)) return { kind: 'word', text: lexeme, line }
  if (lexeme.length > 1 && lexeme.startsWith('`')) {
    return { kind: 'string', text: lexeme.slice(1, -1), line }
  }
  const value = lexeme.length > 1 ? unquote(lexeme) : undefined
  return value === undefined
    ? { kind: 'sign', text: lexeme, line }
    : { kind: 'string', text: value, line }
}

/** Rego's strings are those of JSON. */
function unquote(lexeme: string): string | undefined {
  try {
    return String(JSON.parse(lexeme))
  } catch {
    return undefined
  }
}

/** A file name that is written, without its line; undefined: it is not written there. */
type Found = Omit<NamedFile, 'line'> | undefined

/** More tokens than any import has. */
const longestImport = 100

/** `import data.pins.images` is the module `pins/images.rego` of the context. */
function readImport(tokens: readonly Token[]): readonly Found[] {
  const [first, ...rest] = tokens
  if (first?.text !== 'data') return []
  const names: string[] = []
  for (let at = 0; rest[at]?.text === '.'; at += 2) names.push(rest[at + 1]?.text ?? '')
  const isPlain = rest[names.length * 2]?.text !== '['
  if (!isPlain) return [undefined]
  return names.length === 0 ? [] : [{ name: `${names.join('/')}.rego`, kind: 'policy' }]
}

function readCall(token: Token, tokens: readonly Token[], at: number): readonly Found[] {
  const places = token.kind === 'word' ? readers.get(token.text) : undefined
  if (places === undefined) return []
  const given = listArguments(tokens, at + 1)
  return places.map(place => {
    const [only, ...others] = given[place] ?? []
    const isLiteral = only?.kind === 'string' && others.length === 0
    return isLiteral ? { name: only.text, kind: 'data' } : undefined
  })
}

/** The tokens of each argument of a call, by its opening bracket; none where it is no call. */
function listArguments(tokens: readonly Token[], open: number): readonly (readonly Token[])[] {
  if (tokens[open]?.text !== '(') return []
  const given: Token[][] = [[]]
  let depth = 0
  for (const token of tokens.slice(open + 1)) {
    const isSign = token.kind === 'sign'
    if (isSign && '([{'.includes(token.text)) depth += 1
    if (isSign && ')]}'.includes(token.text)) depth -= 1
    if (depth < 0) return given
    if (isSign && depth === 0 && token.text === ',') given.push([])
    else given.at(-1)?.push(token)
  }
  return []
}
