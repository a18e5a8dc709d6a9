import type { WholeContext } from '../../plan/plan'
import { groupDigits } from '../phrases/group-digits'
import type { Row } from '../rows'
import { codeSpan } from '../summary/markdown'

/** A line for each image that reads all of its context, where a change was felt through it. */
export function renderWholeContexts(rows: readonly Row[]): string[] {
  const lines = rows.flatMap(({ planned: { image, wholeContext } }) =>
    wholeContext === undefined ? [] : [describeWhole(image.name, wholeContext)]
  )
  return lines.length === 0 ? [] : [...lines, '']
}

function describeWhole(
  image: string,
  { folder, count, ignoreFile, largest }: WholeContext
): string {
  const folders = largest.map(each => `${codeSpan(`${each.name}/`)} ${groupDigits(each.count)}`)
  return [
    `- ${codeSpan(image)} reads its whole context ${codeSpan(folder)}: any of ${groupDigits(count)} files builds it`,
    ...(folders.length === 0 ? [] : [` (the largest folders: ${folders.join(', ')})`]),
    `; lines in ${codeSpan(ignoreFile)} or a narrower \`COPY\` make that fewer.`
  ].join('')
}
