import { unknownPart } from './workflows/expressions/fill-expressions'

/** A run of make: the text of its Makefile, with what it includes in place. */
export interface MakeRun {
  readonly text: string
  /** Empty: the first target. */
  readonly goals: readonly string[]
  /** `NAME=value` of the command line, which no assignment changes. */
  readonly assigned: ReadonlyMap<string, string>
  /** Variables of the environment. */
  readonly environment: ReadonlyMap<string, string>
}

/** What a run of make gives to a shell, a script for each line; unknown parts marked. */
export interface MakeScripts {
  readonly scripts: readonly string[]
  /** Goals without a rule. */
  readonly missing: readonly string[]
}

interface Rule {
  readonly targets: readonly string[]
  readonly needs: readonly string[]
  readonly recipe: string[]
  readonly own: ReadonlyMap<string, string>
}

interface Makefile {
  readonly variables: Map<string, string>
  readonly rules: Rule[]
}

const assignment = /^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s

/**
 * The recipes that a goal runs (GNU make's manual). What a shell or a condition of make decides is
 * unknown.
 */
export function runMake(run: MakeRun): MakeScripts {
  const file = parseMakefile(run)
  const [first] = file.rules.flatMap(({ targets }) => targets.filter(each => !each.startsWith('.')))
  const goal = file.variables.get('.DEFAULT_GOAL') ?? first
  const goals = run.goals.length > 0 ? run.goals : goal === undefined ? [] : [goal]
  const scripts: string[] = []
  const missing: string[] = []
  const seen = new Set<string>()
  const make = (target: string, given: ReadonlyMap<string, string>): void => {
    if (seen.has(target)) return
    seen.add(target)
    const rules = findRules(file.rules, target)
    if (rules.length === 0 && run.goals.includes(target)) missing.push(target)
    const own = rules.flatMap(({ rule }) => [...rule.own])
    const inside = new Map([...given, ...own, ...run.assigned])
    for (const { rule, stem } of rules) {
      const variables = new Map([...inside, ['@', target], ['*', stem]])
      for (const each of rule.needs) {
        make(expandVariables(each.replace('%', stem), variables), inside)
      }
      const [source = ''] = rule.needs
      const all = new Map([...variables, ['<', source.replace('%', stem)]])
      scripts.push(...rule.recipe.map(line => expandVariables(line, all).replace(/^[\s@+-]+/, '')))
    }
  }
  for (const each of goals) make(each, file.variables)
  return { scripts, missing }
}

/** The rules of a target; a pattern counts where no other rule has a recipe. */
function findRules(
  rules: readonly Rule[],
  target: string
): readonly { readonly rule: Rule; readonly stem: string }[] {
  const exact = rules.filter(({ targets }) => targets.includes(target))
  const found = exact.map(rule => ({ rule, stem: '' }))
  if (exact.some(({ recipe }) => recipe.length > 0)) return found
  const patterns = rules.flatMap(rule =>
    rule.targets.flatMap(pattern => {
      const [front = '', back] = pattern.split('%')
      if (back === undefined || !target.startsWith(front) || !target.endsWith(back)) return []
      return [{ rule, stem: target.slice(front.length, target.length - back.length) }]
    })
  )
  return [...found, ...patterns.slice(0, 1)]
}

function parseMakefile({ text, assigned, environment }: MakeRun): Makefile {
  const variables = new Map([...environment, ['MAKE', 'make'], ['CURDIR', '.'], ...assigned])
  const file: Makefile = { variables, rules: [] }
  let conditions = 0
  let current: Rule | undefined
  let isDefinition = false
  for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    if (/^\s*(?:define|endef)\b/.test(line)) isDefinition = /^\s*define/.test(line)
    else if (isDefinition) continue
    else if (line.startsWith('\t')) current?.recipe.push(line.slice(1))
    else if (/^\s*(?:ifn?eq|ifn?def)\b/.test(line)) conditions += 1
    else if (/^\s*endif\b/.test(line)) conditions -= 1
    else {
      const plain = line.replace(/(?:^|\s)#.*$/, '').trim()
      const assigns = assignment.exec(plain)
      if (assigns !== null) {
        if (!assigned.has(assigns[1] ?? '')) assign(assigns, variables, conditions)
      } else current = readRule(plain, file) ?? current
    }
  }
  return file
}

/** An assignment within a condition of make may not count. */
function assign(
  [, name = '', operator = '', value = '']: RegExpExecArray,
  variables: Map<string, string>,
  conditions: number
): void {
  if (operator === '?=' && variables.has(name)) return
  const before = operator === '+=' ? `${variables.get(name) ?? ''} ` : ''
  const now = operator === ':=' || operator === '::=' ? expandVariables(value, variables) : value
  const isKnown = conditions === 0 && operator !== '!='
  variables.set(name, isKnown ? before + now : unknownPart)
}

/** A line with a colon; its variables count for the target alone. */
function readRule(line: string, { rules, variables }: Makefile): Rule | undefined {
  const [, names, rest = ''] = /^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(line) ?? []
  if (names === undefined) return undefined
  const targets = expandVariables(names, variables).split(/\s+/)
  const own = assignment.exec(rest)
  const [needs = '', recipe] = own === null ? rest.split(/;(.*)/s) : []
  const rule: Rule = {
    targets,
    needs: expandVariables(needs, variables)
      .split(/[\s|]+/)
      .filter(each => each !== ''),
    recipe: recipe === undefined ? [] : [recipe],
    own: own === null ? new Map() : new Map([[own[1] ?? '', own[3] ?? '']])
  }
  rules.push(rule)
  return rule
}

/** Variables that name each other are not followed any further. */
const deepest = 20

/** A text with its variables; a function of make is unknown, a variable without a value is empty. */
function expandVariables(text: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > deepest) return unknownPart
  let expanded = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const next = text.charAt(index + 1)
    if (character !== '$' || next === '') expanded += character
    else if (next === '$') {
      expanded += '$'
      index += 1
    } else if (next === '(' || next === '{') {
      const end = findClosing(text, index + 1)
      expanded += expandReference(text.slice(index + 2, end), variables, depth)
      index = end
    } else {
      expanded += expandReference(next, variables, depth)
      index += 1
    }
  }
  return expanded
}

function expandReference(
  name: string,
  variables: ReadonlyMap<string, string>,
  depth: number
): string {
  // The usual way to name the Makefile's own folder.
  if (name.includes('MAKEFILE_LIST')) return '.'
  if (/[\s,:$]/.test(name)) return unknownPart
  const value = variables.get(name)
  return value === undefined ? '' : expandVariables(value, variables, depth + 1)
}

function findClosing(text: string, start: number): number {
  const [open, close] = text.charAt(start) === '(' ? ['(', ')'] : ['{', '}']
  let depth = 0
  for (let index = start; index < text.length; index += 1) {
    if (text.charAt(index) === open) depth += 1
    if (text.charAt(index) === close) depth -= 1
    if (depth === 0) return index
  }
  return text.length
}
