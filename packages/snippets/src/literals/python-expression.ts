/**
 * A Python expression that is not laid out yet: text that stays on its line, or brackets with items
 * that may have a line each.
 */
export type PythonExpression = string | PythonBrackets

/** Brackets, with whatever stands before the opening one: `{`, `headers={`, `jsonify(`. */
export interface PythonBrackets {
  readonly open: string
  readonly items: readonly PythonExpression[]
  readonly close: string
}

/** Where an expression goes. */
export interface PythonLayout {
  /** Columns before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** Black's limit to a line. */
const columns = 88

/**
 * Lays an expression out so that black leaves it alone.
 *
 * What does not fit on its line is broken at its outermost brackets, one item per line.
 *
 * @example layOutPython(pythonCall('jsonify', ['1', '2'])) // 'jsonify(1, 2)'
 */
export function layOutPython(expression: PythonExpression, layout: PythonLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  const flat = inline(expression)
  if (typeof expression === 'string' || expression.items.length === 0) return flat
  if (indent + taken + flat.length <= columns) return flat

  // A comma after the only item would be one that black adds nowhere, though it keeps it.
  const comma = expression.items.length > 1 ? ',' : ''
  const inner = { indent: indent + 4, taken: comma.length }
  const lines = expression.items.map(
    (item) => `${' '.repeat(inner.indent)}${layOutPython(item, inner)}${comma}\n`,
  )
  return `${expression.open}\n${lines.join('')}${' '.repeat(indent)}${expression.close}`
}

/** Writes a call, or a tuple where the callee is empty. */
export function pythonCall(callee: string, items: readonly PythonExpression[]): PythonExpression {
  return { open: `${callee}(`, items, close: ')' }
}

/** Puts a dict's key or an argument's name before an expression. */
export function prefixed(prefix: string, expression: PythonExpression): PythonExpression {
  return typeof expression === 'string'
    ? prefix + expression
    : { ...expression, open: prefix + expression.open }
}

function inline(expression: PythonExpression): string {
  if (typeof expression === 'string') return expression
  return expression.open + expression.items.map(inline).join(', ') + expression.close
}
