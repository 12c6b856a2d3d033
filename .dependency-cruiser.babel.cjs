/**
 * How dependency-cruiser reads TypeScript here. Babel would drop `import type` before the rules see it, so it is
 * turned into `import()`: the zones then hold for types too, and a rule about static imports can leave them out.
 */
function keepTypeImports({ types }) {
  const isType = (node) => node.importKind === 'type' || node.exportKind === 'type';
  return {
    visitor: {
      Program: {
        enter(path) {
          path.node.body = path.node.body.map((node) =>
            isType(node) && node.source
              ? types.expressionStatement(types.callExpression(types.import(), [node.source]))
              : node,
          );
        },
      },
    },
  };
}

module.exports = {
  plugins: [keepTypeImports],
  presets: [
    [require.resolve('@babel/preset-typescript'), { onlyRemoveTypeImports: true, allowDeclareFields: true }],
  ],
};
