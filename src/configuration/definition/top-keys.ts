import { suggestName } from '../../diagnostics/text/suggest'
import type { Entry, MappingNode } from '../document/node'
import type { Document } from '../document/parse-document'
import { type Finding, quote } from '../mistakes/finding'
import { configurationShape } from './configuration-shape'

/** The key that was surely meant by an unknown one at the top. */
export function suggestTopKey(key: string): string | undefined {
  return suggestName(key, Object.keys(configurationShape.schema.properties ?? {}))
}

/** Whether `images` exists under another spelling: that is then the mistake, and the only one. */
export function isMisspelt({ entries }: MappingNode): boolean {
  return [...entries].some(([key, entry]) => isMeantForImages(key, entry))
}

/** Unknown keys at the top, explained by their values: images, or a value with an anchor. */
export function explainTopKeys(
  { root, text }: Document,
  findings: readonly Finding[]
): readonly Finding[] {
  if (root?.kind !== 'mapping') return findings
  const byStart = new Map([...root.entries].map(each => [each[1].key.start, each]))
  return findings.map(finding => {
    const found = finding.code === 'unknown-key' ? byStart.get(finding.range.start) : undefined
    if (found === undefined) return finding
    const [key, entry] = found
    if (!root.entries.has('images') && isMeantForImages(key, entry)) {
      return { ...finding, fix: 'did you mean "images"?' }
    }
    if (hasAnchor(entry, text)) return { ...finding, fix: adviseName(key) }
    const tool = foreignKeys.get(key)
    if (tool === undefined) return finding
    return { ...finding, fix: `take it away: ${tool} has this key; name its images under "images"` }
  })
}

/** Keys of other files that people paste here. */
const foreignKeys = new Map([
  ...['services', 'volumes', 'networks', 'version'].map(key => [key, 'a compose file'] as const),
  ...['on', 'jobs', 'strategy', 'matrix', 'include'].map(key => [key, 'a workflow'] as const),
  ...['target', 'group', 'variable'].map(key => [key, 'a bake file'] as const)
])

/** No other key at the top holds a mapping of mappings. */
function isMeantForImages(key: string, { value }: Entry): boolean {
  const isNamedSo =
    suggestTopKey(key) === 'images' || /^(?:docker-?)?(?:images?|containers?)$/i.test(key)
  return isNamedSo && (value.kind !== 'scalar' || value.type === 'null')
}

/** Between a key and its value stand a colon and the value's properties. */
function hasAnchor({ key, value }: Entry, text: string): boolean {
  return /^["']?\s*:\s+&\S/.test(text.slice(key.end, Math.max(key.end, value.range.start)))
}

function adviseName(key: string): string {
  const name = `x-${key.replace(/^(?:x[-_]|[^A-Za-z0-9]+)/, '')}`
  return `name it ${quote(name)}: a key that only holds an anchor begins with "x-"`
}
