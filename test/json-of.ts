/** Reads the JSON of a response. */
// biome-ignore lint/suspicious/noExplicitAny: what is in it is what the tests are about
export function jsonOf(response: Response): Promise<any> {
  return response.json()
}
