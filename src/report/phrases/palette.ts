/** How a log stresses its words; the caller decides whether that means colour. */
export interface Palette {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly build: (text: string) => string
  readonly reuse: (text: string) => string
  readonly publish: (text: string) => string
  readonly test: (text: string) => string
  readonly warning: (text: string) => string
}

const same = (text: string): string => text

/** No colours. */
export const plain: Palette = {
  strong: same,
  faint: same,
  build: same,
  reuse: same,
  publish: same,
  test: same,
  warning: same
}
