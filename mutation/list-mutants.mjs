// Every small mistake that somebody could make in a file: one token each.
import ts from 'typescript'

/**
 * @typedef {object} Mutant
 * @property {string} file
 * @property {string} kind
 * @property {number} line counted from 1
 * @property {number} start offset of what is replaced
 * @property {number} end
 * @property {string} replacement
 */

/** @type {Readonly<Record<string, string>>} */
const operators = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+='
}

/** What a method may be mistaken for. @type {Readonly<Record<string, string>>} */
const methods = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
  push: 'unshift'
}

/** Methods whose call may be forgotten: `texts.sort()` to `texts`. */
const forgettable = new Set(
  'filter sort reverse trim trimStart trimEnd toLowerCase toUpperCase slice toSorted concat'.split(
    ' '
  )
)

/**
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function listMutants(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  /** @type {Mutant[]} */
  const mutants = []

  /**
   * @param {string} kind
   * @param {{ getStart(): number, getEnd(): number }} node
   * @param {string} replacement
   */
  const add = (kind, node, replacement) => {
    const start = node.getStart()
    const line = source.getLineAndCharacterOfPosition(start).line + 1
    mutants.push({ file, kind, line, start, end: node.getEnd(), replacement })
  }

  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return
    for (const mutate of [mutateOperator, mutateCondition, mutateLiteral, mutateCall, mutateSpread])
      mutate(node, add)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/** @typedef {(kind: string, node: ts.Node, replacement: string) => void} Add */

/**
 * @param {ts.Node} node
 * @param {Add} add
 */
function mutateOperator(node, add) {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText()
    const other = operators[operator]
    if (other !== undefined) add('operator', node.operatorToken, other)
    if (operator === '??') add('default', node, node.left.getText())
  }
  if (!ts.isPrefixUnaryExpression(node)) return
  const { operator, operand } = node
  if (operator === ts.SyntaxKind.ExclamationToken) add('negation', node, operand.getText())
  if (operator === ts.SyntaxKind.MinusToken) add('sign', node, operand.getText())
}

/**
 * @param {ts.Node} node
 * @param {Add} add
 */
function mutateCondition(node, add) {
  const condition = conditionOf(node)
  if (condition === undefined) return
  add('condition', condition, `!(${condition.getText()})`)
}

/** @param {ts.Node} node */
function conditionOf(node) {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression
  return ts.isConditionalExpression(node) ? node.condition : undefined
}

/**
 * @param {ts.Node} node
 * @param {Add} add
 */
function mutateLiteral(node, add) {
  if (ts.isStringLiteral(node)) add('text', node, node.text === '' ? "'mutant'" : "''")
  if (ts.isNumericLiteral(node)) add('number', node, String(Number(node.text) + 1))
  if (node.kind === ts.SyntaxKind.TrueKeyword) add('truth', node, 'false')
  if (node.kind === ts.SyntaxKind.FalseKeyword) add('truth', node, 'true')
  if (!ts.isRegularExpressionLiteral(node)) return
  const text = node.getText()
  if (text.startsWith('/^')) add('anchor', node, `/${text.slice(2)}`)
  if (/[^\\]\$\/[a-z]*$/.test(text)) add('anchor', node, text.replace(/\$(\/[a-z]*)$/, '$1'))
}

/**
 * @param {ts.Node} node
 * @param {Add} add
 */
function mutateCall(node, add) {
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
    add('call', node.expression, 'undefined')
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
  const { name, expression } = node.expression
  const other = methods[name.text]
  if (other !== undefined) add('method', name, other)
  if (forgettable.has(name.text)) add('method', node, expression.getText())
}

/**
 * @param {ts.Node} node
 * @param {Add} add
 */
function mutateSpread(node, add) {
  if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent))
    add('spread', node, '...[]')
  if (ts.isSpreadAssignment(node)) add('spread', node, '...{}')
}
