import { styleText } from 'node:util'
import type { Palette } from '../../report/phrases/palette'

/** The colours of a log and of a terminal. */
export const colourful: Palette = {
  strong: toStyle('bold'),
  faint: toStyle('gray'),
  build: toStyle('cyan'),
  reuse: toStyle('blue'),
  publish: toStyle('green'),
  test: toStyle('magenta'),
  warning: toStyle('yellow')
}

/** Styles whatever the stream is: a job's stream is a pipe, and its page shows colours. */
function toStyle(format: Parameters<typeof styleText>[0]): (text: string) => string {
  return text => styleText(format, text, { validateStream: false })
}
