/** How many columns of a terminal a text takes: East Asian wide characters and emoji take two. */
export function countColumns(text: string): number {
  if (plain.test(text)) return text.length
  const combining = new RegExp(String.raw`^\p{M}$`, 'u')
  let columns = 0
  for (const character of text) {
    columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return columns
}

/** Printable ASCII: as many columns as characters. */
const plain = /^[ -~]*$/

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
