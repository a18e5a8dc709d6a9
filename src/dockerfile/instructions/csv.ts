import { refuse } from '../refusal'

/** The fields of one CSV line, as in the value of `--mount`. Refuses a line that is empty or badly quoted. */
export function parseCsvLine(line: string): string[] {
  if (line === '') refuse('failed to parse csv: EOF')
  const fields: string[] = []
  let index = 0
  for (;;) {
    const field = line[index] === '"' ? readQuotedField(line, index + 1) : readField(line, index)
    fields.push(field.text)
    if (field.end >= line.length) return fields
    index = field.end + 1
  }
}

interface Field {
  readonly text: string
  /** Index of the comma behind it, or of the line's end. */
  readonly end: number
}

function readField(line: string, start: number): Field {
  const comma = line.indexOf(',', start)
  const end = comma < 0 ? line.length : comma
  const text = line.slice(start, end)
  return text.includes('"') ? refuse('bare " in non-quoted field') : { text, end }
}

function readQuotedField(line: string, start: number): Field {
  let text = ''
  let index = start
  for (;;) {
    const quote = line.indexOf('"', index)
    if (quote < 0) refuse('extraneous or missing " in quoted-field')
    text += line.slice(index, quote)
    const next = line[quote + 1]
    if (next !== '"') {
      return next === undefined || next === ','
        ? { text, end: quote + 1 }
        : refuse('extraneous or missing " in quoted-field')
    }
    text += '"'
    index = quote + 2
  }
}
