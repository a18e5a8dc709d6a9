export function renderPage(_replay: unknown): string {
  return ''
}
