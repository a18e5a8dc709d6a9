import type { Quality } from '../src/inputs/inputs'
import type { Merged, Replayed, Variant } from './replayed'

/** Files that are named of those that rules miss. */
const filesShown = 3

/** The tables of docs/real-repositories.md. */
export function renderReport(results: readonly Replayed[]): string {
  return [
    '## Repositories',
    renderRepositories(results),
    '## Quality',
    renderQuality(results),
    '## Merges',
    renderMerges(results),
    '## Missed',
    renderMissed(results)
  ].join('\n\n')
}

function renderRepositories(results: readonly Replayed[]): string {
  return renderTable(
    ['repository', 'commit', 'merges', 'from', 'to', 'images', 'with a parent here'],
    results.map(({ study, merges, oldest, newest, variants }) => [
      study.repository,
      `\`${study.commit.slice(0, 12)}\``,
      merges.length,
      oldest,
      newest,
      variants.length,
      variants.filter(({ parents }) => parents.length > 0).length
    ])
  )
}

function renderQuality(results: readonly Replayed[]): string {
  const count = (variants: readonly Variant[], draft: keyof Variant['quality'], kind: string) =>
    variants.filter(({ quality }) => quality[draft].kind === kind).length
  return renderTable(
    ['repository', 'exact', 'widened', 'opaque', 'opaque with the lines asked for'],
    results.map(({ study, variants }) => [
      study.name,
      ...(['exact', 'widened', 'opaque'] as const).map(kind => count(variants, 'first', kind)),
      count(variants, 'complete', 'opaque')
    ])
  )
}

function renderMerges(results: readonly Replayed[]): string {
  return renderTable(
    ['repository', 'everything', 'theirs', 'missed', 'needed', 'ours', 'missed', 'ours at first'],
    results.map(({ study, merges }) => [
      study.name,
      sum(merges, merge => merge.everything),
      sum(merges, merge => merge.theirs),
      sum(merges, merge => merge.theyMiss.length),
      sum(merges, merge => merge.needed),
      sum(merges, merge => merge.ours),
      sum(merges, merge => merge.weMiss.length),
      sum(merges, merge => merge.oursAtFirst)
    ])
  )
}

/** By repository: what is not exact and why, the files missed, and what we build beyond need. */
function renderMissed(results: readonly Replayed[]): string {
  return results
    .map(({ study, variants, merges }) => {
      const vague = variants.flatMap(({ image, quality }) =>
        [...new Set([explain(quality.first), explain(quality.complete)])]
          .filter(text => text !== '')
          .map(text => `- ${image}: ${text}`)
      )
      const missed = variants
        .filter(variant => variant.missed.length > 0)
        .map(({ image, missed: files }) => {
          const shown = files.slice(0, filesShown).join(', ')
          return `- ${image}: ${files.length} files missed: ${shown}`
        })
      const unlisted = variants.flatMap(variant =>
        variant.unlisted.map(file => `- BUG ${variant.image}: ${file} is not listed`)
      )
      const lost = merges.flatMap(({ head, theyMiss, weMiss }) => [
        ...theyMiss.map(miss => `- ${head.slice(0, 12)} ${miss.image}: ${miss.files.join(', ')}`),
        ...weMiss.map(miss => `- BUG ${head} ${miss.image}: ${miss.files.join(', ')}`)
      ])
      return [
        `### ${study.name}`,
        ...vague,
        ...missed,
        ...unlisted,
        ...lost,
        ...countExtra(merges)
      ].join('\n')
    })
    .join('\n\n')
}

function explain(quality: Quality): string {
  if (quality.kind === 'exact') return ''
  return `${quality.kind}: ${quality.because[0]?.because ?? ''}`
}

function countExtra(merges: readonly Merged[]): string[] {
  const counts = new Map<string, number>()
  for (const { because } of merges.flatMap(merge => merge.extra)) {
    counts.set(because, (counts.get(because) ?? 0) + 1)
  }
  return [...counts].map(([because, count]) => `- beyond need: ${count} for ${because}`)
}

function sum(merges: readonly Merged[], count: (merge: Merged) => number): number {
  return merges.reduce((total, merge) => total + count(merge), 0)
}

function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const toLine = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [toLine(head), toLine(head.map(() => '---')), ...rows.map(toLine)].join('\n')
}
