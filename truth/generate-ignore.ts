import type { Random } from '../conformance/random'

/** The text of an ignore file for a context with these paths. */
export function generateIgnore(random: Random, paths: readonly string[]): string {
  const allowing = random.percent(15)
  const lines = random.list({ least: 1, most: 4 }, () => generateLine(random, paths))
  return `${[...(allowing ? ['*', '!src', '!*.json'] : []), ...lines].join('\n')}\n`
}

export function generateLine(random: Random, paths: readonly string[]): string {
  const path = paths[random.below(paths.length)] ?? 'a'
  const folder = path.split('/')[0] ?? path
  const pattern = random.weighted([
    [14, '*.md'],
    [14, '**/*.md'],
    [10, 'docs'],
    [10, path],
    [6, `/${path}`],
    [6, '**/test'],
    [5, 'docs/**'],
    [4, folder],
    [4, 'src/*.py'],
    [4, '**/?.txt'],
    [4, '# a comment'],
    [3, '**/[a-m]*.json'],
    [3, '.env']
  ])
  return random.percent(25) && !pattern.startsWith('#') ? `!${pattern}` : pattern
}
