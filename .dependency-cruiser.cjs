// The walls of the house: base ← names, records ← exchange ← the pact and the axes ← node; the web sees contracts only. A canary must fail: test/walls.
const { Visitor } = require('@swc/core/Visitor.js');

// The walker stops at `using` declarations (ES2026), which swc itself parses: teach it to walk on.
const visitStatement = Visitor.prototype.visitStatement;
Visitor.prototype.visitStatement = function (statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  statement.decls = this.visitVariableDeclarators(statement.decls);
  return statement;
};

const roomsOf = (module) => `^src/${module}/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'base-knows-nobody',
      severity: 'error',
      from: { path: roomsOf('base') },
      to: { path: '^src/', pathNot: roomsOf('base') },
    },
    {
      name: 'names-stands-alone',
      severity: 'error',
      from: { path: roomsOf('names') },
      to: { path: '^(src|web)/', pathNot: roomsOf('names') },
    },
    {
      name: 'names-is-pure',
      comment: 'no input or output in the name matcher: it will be published by itself',
      severity: 'error',
      from: { path: roomsOf('names'), pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'records-knows-only-base',
      severity: 'error',
      from: { path: roomsOf('records') },
      to: { path: '^(src|web)/', pathNot: '^src/(records|base)/' },
    },
    {
      name: 'records-is-pure',
      comment: 'what a record is depends on nothing outside it; only hashes and signatures come from the platform',
      severity: 'error',
      from: { path: roomsOf('records'), pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'rooms-of-records',
      comment: 'stix ← pattern ← check',
      severity: 'error',
      from: { path: '^src/records/(stix|pattern)/' },
      to: { path: '^src/records/check/' },
    },
    {
      name: 'exchange-knows-no-axis',
      comment: 'national data has no path to the exchange: it sees records, never an axis',
      severity: 'error',
      from: { path: roomsOf('exchange') },
      to: { path: '^(src/(?!base/|records/|exchange/)|web)/?' },
    },
    {
      name: 'rooms-of-exchange',
      comment: 'the archive stands on no other room',
      severity: 'error',
      from: { path: '^src/exchange/archive/' },
      to: { path: '^src/exchange/(ledger|publication|gate|members|taxii|link|release|requests|receipts|workbench)/' },
    },
    {
      name: 'ledger-and-members-below',
      comment: 'archive ← ledger; members: what publishes, lets in and carries stands on them',
      severity: 'error',
      from: { path: '^src/exchange/(ledger|members)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/exchange/(publication|gate|taxii|link|release|requests|receipts|workbench)/' },
    },
    {
      name: 'rooms-of-finance',
      comment: 'lists, books ← alerts ← screening ← yente; lists ← national-decisions ← designations',
      severity: 'error',
      from: { path: '^src/finance/(lists|books)/' },
      to: { path: '^src/finance/(alerts|screening|yente|designations|national-decisions)/' },
    },
    {
      name: 'alerts-before-screening',
      severity: 'error',
      from: { path: '^src/finance/alerts/' },
      to: { path: '^src/finance/(screening|yente)/' },
    },
    {
      name: 'axes-know-not-each-other',
      comment: 'they meet through records, and later in the picture',
      severity: 'error',
      from: { path: '^src/(pact|thought|media|finance|military)/' },
      to: { path: '^src/(pact|thought|media|finance|military)/', pathNot: '^src/$1/' },
    },
    {
      name: 'axes-know-not-the-node',
      severity: 'error',
      from: { path: '^src/(pact|thought|media|finance|military)/' },
      to: { path: '^(src/node|web)/' },
    },
    {
      name: 'rooms-of-thought',
      comment: 'claims ← dossiers ← review',
      severity: 'error',
      from: { path: '^src/thought/(claims|dossiers)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/thought/review/' },
    },
    {
      name: 'claims-below-dossiers',
      severity: 'error',
      from: { path: '^src/thought/claims/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/thought/dossiers/' },
    },
    {
      name: 'rules-of-the-pact-are-pure',
      comment: 'what a status comes to is computed from what was read, at a day that is given',
      severity: 'error',
      from: { path: '^src/pact/rules/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/', pathNot: '^src/(pact/rules|records)/' },
    },
    {
      name: 'only-the-front-door',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(names|records|exchange|pact|thought|media|finance|military)/(?!index\\.ts$|contract\\.ts$)' },
    },
    {
      name: 'the-web-sees-contracts',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^src/',
        pathNot: '^src/([^/]+/contract\\.ts|base/(client|contract)\\.ts|thought/search/engine/index\\.ts)$',
      },
    },
    {
      name: 'the-exercise-is-a-guest',
      comment: 'it plays through the doors that everybody has; the starter set is words, and does nothing',
      severity: 'error',
      from: { path: '^exercise/' },
      to: {
        path: '^(src|web|test)/',
        pathNot:
          '^src/([^/]+/contract\\.ts|base/(index|client|contract)\\.ts|records/index\\.ts|thought/starter/index\\.ts)$',
      },
    },
    {
      name: 'tests-are-not-shipped',
      severity: 'error',
      from: { pathNot: ['[.]test[.]ts', '[.]fixture[.]ts$', 'testing', '/invented[.]ts$', '^test/', '^bench/'] },
      to: { path: ['[.]test[.]ts$', '^test/', '^src/base/testing[.]ts$'] },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.css$)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'node', 'types'],
      exportsFields: ['exports'],
    },
    combinedDependencies: true,
  },
};
