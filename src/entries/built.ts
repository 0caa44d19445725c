/**
 * A file of the built site that others are made of, as text.
 *
 * @throws where the site does not send it
 */
export async function builtText(address: string): Promise<string> {
  return (await built(address)).text();
}

/** @throws the same */
export async function builtBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await built(address)).arrayBuffer());
}

async function built(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
