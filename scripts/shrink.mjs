// Less code for the same: what a runner downloads with the action, and node reads at each start.
import { minify } from 'terser'
import ts from 'typescript'

/**
 * A bundle without comments and blanks, its local names short. Functions and classes keep their
 * names, for the stack of a failure that nobody foresaw. All of it is ASCII, which node reads
 * byte by byte.
 * @param {string} code
 */
export async function shrink(code) {
  const { code: small = '' } = await minify(code, {
    ecma: 2020,
    // A function that is written out where it is called is missing in the stack.
    compress: { inline: 0, reduce_funcs: false, passes: 2 },
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { ascii_only: true, comments: false, max_line_len: 200 }
  })
  return `${toAscii(parenthesizeModules(small))}\n`
}

/**
 * What the minifier leaves: in templates with a tag it touches nothing, since the tag may ask for
 * the text as it is written. Ours do so for patterns alone, to which an escape means the same. One
 * character that is not ASCII makes node hold all of the bundle in twice the memory.
 * @param {string} code
 */
function toAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/**
 * Puts the functions that webpack makes of modules back into the parentheses that the minifier
 * takes off. V8 takes them for a sign to compile a function at once; without them it reads each
 * module twice, which costs more than all the rest saves (docs/decisions/0009).
 * @param {string} code
 */
function parenthesizeModules(code) {
  /** @type {{ start: number, end: number }[]} */
  const modules = []
  const file = ts.createSourceFile(
    'bundle.js',
    code,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS
  )
  ts.forEachChild(file, function visit(node) {
    if (isModule(node)) modules.push({ start: node.initializer.getStart(file), end: node.end })
    ts.forEachChild(node, visit)
  })
  let text = ''
  let at = 0
  for (const { start, end } of modules) {
    text += `${code.slice(at, start)}(${code.slice(start, end)})`
    at = end
  }
  return text + code.slice(at)
}

/**
 * `351: (module, exports, require) => …`, as webpack lists modules in a bundle.
 * @param {ts.Node} node
 * @returns {node is ts.PropertyAssignment}
 */
function isModule(node) {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isNumericLiteral(node.name) &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
  )
}
