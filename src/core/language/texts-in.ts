/**
 * Every text of a tree of texts, with its path. A list holds words that are recognised and not said, so it is left out.
 *
 * @example
 * textsIn({ area: { ask: 'Where?' }, heard: ['here'] }) // => [['area.ask', 'Where?']]
 */
export const textsIn = (tree: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : typeof tree === 'object' && tree !== null && !Array.isArray(tree)
      ? Object.entries(tree).flatMap(([key, value]) => textsIn(value, path === '' ? key : `${path}.${key}`))
      : [];
