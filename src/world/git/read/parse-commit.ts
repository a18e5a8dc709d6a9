/** What a commit object says of itself, whatever of it is in this clone. */
export interface CommitHeaders {
  readonly tree: string
  readonly parents: readonly string[]
}

/**
 * The first lines of a commit object: `tree <id>`, then `parent <id>` for each parent. The object
 * of a commit where a shallow clone ends still names its parents.
 */
export function parseCommit(content: Uint8Array): CommitHeaders | undefined {
  const [first = '', ...rest] = Buffer.from(content).toString('latin1').split('\n')
  const tree = /^tree ([0-9a-f]{40,64})$/.exec(first)?.[1]
  if (tree === undefined) return undefined
  const parents: string[] = []
  for (const line of rest) {
    const parent = /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1]
    if (parent === undefined) break
    parents.push(parent)
  }
  return { tree, parents }
}
