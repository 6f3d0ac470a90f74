module.exports = {
  // The runner's own defaults, without Babel, as these files need no translation.
  transform: {},
  testMatch: ['**/*.test.{cjs,mjs}'],
}
