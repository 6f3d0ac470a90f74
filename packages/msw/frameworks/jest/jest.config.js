module.exports = {
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['node'] },
  setupFilesAfterEnv: ['./jest.setup.js'],
}
