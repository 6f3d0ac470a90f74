export { curl } from './curl.js'
export type { Framework, FrameworkId, SnippetResponse } from './framework.js'
export { frameworks } from './frameworks.js'
export {
  type MailClient,
  type MailClientId,
  type Refusal,
  type TestedStage,
  testedStages,
} from './mail-client.js'
export { mailClients } from './mail-clients.js'
export { mailTest, mailTestIds, type RefusalId } from './mail-test.js'
export { rawResponse } from './raw-response.js'
export { snippet, snippetIds } from './snippet.js'
