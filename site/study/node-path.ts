/**
 * What the imported code asks of `node:path`, where every path is one of the repository: with
 * slashes, below a checkout that is called `/`.
 */
export const sep = '/'

export function resolve(...paths: readonly string[]): string {
  const names: string[] = []
  const from = paths.findLastIndex(path => path.startsWith('/'))
  for (const name of paths.slice(Math.max(0, from)).join('/').split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return `/${names.join('/')}`
}

export function relative(from: string, to: string): string {
  const start = resolve(from).split('/').filter(Boolean)
  const end = resolve(to).split('/').filter(Boolean)
  const shared = start.findIndex((name, index) => name !== end[index])
  const same = shared === -1 ? start.length : shared
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/')
}
