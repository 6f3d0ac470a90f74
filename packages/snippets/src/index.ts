export { curl } from './curl.js'
export type { Framework, SnippetResponse } from './framework.js'
export { type FrameworkId, frameworks } from './frameworks.js'
export {
  type MailClient,
  type Refusal,
  type TestedStage,
  testedStages,
} from './mail-client.js'
export { type MailClientId, mailClients } from './mail-clients.js'
export { mailTest, mailTestIds, type RefusalId } from './mail-test.js'
export { rawResponse } from './raw-response.js'
export { snippet, snippetIds } from './snippet.js'
