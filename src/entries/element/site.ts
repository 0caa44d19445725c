import type { Given } from '../embed/data.ts';

/** The script that this is: scripts are told which one they are while they run for the first time, and no later. */
const own = document.currentScript as HTMLScriptElement | null;

/** The name that the script has in every built folder. */
const FILE = 'dateline-timeline.js';

/** The folder of the site that the script came from, with a slash at its end. */
export const home = new URL('./', own?.src || sourceOfModule() || location.href).href;

/** A page may have it loaded as a module, which is not told: it is found by its name. */
function sourceOfModule(): string | undefined {
  return document.querySelector<HTMLScriptElement>(`script[src*="${FILE}"]`)?.src;
}

type Left = Required<Pick<Given, 'index' | 'words' | 'fromDataset' | 'searchIn'>>;

/** Scripts that do something, which text cannot stand for. */
const SCRIPTS: readonly (keyof Left)[] = ['fromDataset', 'searchIn'];

/** What the scripts of the site have left, by address: every timeline of the page reads the same, and none writes to it. */
const known = new Map<string, Promise<unknown>>();

/**
 * What a script of the site leaves in `globalThis.dateline`; null where it does not come. As a script, since a site need not let
 * others read from it; where the page around forbids that (`require-trusted-types-for 'script'`), as text, if the site does.
 */
export function take<Key extends keyof Left>(file: string, key: Key): Promise<Left[Key] | null> {
  const address = new URL(file, home).href;
  const found = known.get(address) as Promise<Left[Key] | null> | undefined;
  if (found !== undefined) return found;
  const taken = run(address, key).then((left) => left ?? (SCRIPTS.includes(key) ? null : read<Key>(address)));
  known.set(address, taken);
  // What did not come may come when it is asked for again.
  void taken.then((left) => left === null && known.delete(address));
  return taken;
}

function run<Key extends keyof Left>(address: string, key: Key): Promise<Left[Key] | null> {
  // Two that come at once do not meet here: each is said to have loaded right after it has run.
  const left: Partial<Left> = (globalThis.dateline ??= {} as Given);
  const script = document.createElement('script');
  try {
    script.src = trusted(address);
  } catch {
    return Promise.resolve(null);
  }
  script.nonce = own?.nonce ?? '';
  return new Promise((resolve) => {
    const end = (value: Left[Key] | null) => {
      Reflect.deleteProperty(left, key);
      script.remove();
      resolve(value);
    };
    script.onload = () => end(left[key] ?? null);
    script.onerror = () => end(null);
    document.head.append(script);
  });
}

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | null | undefined;

/** @throws where the page around forbids it */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('dateline', { createScriptURL: (given) => given }) ?? null;
  return policy?.createScriptURL(address) ?? address;
}

const TEXT = /^dateline\.\w+=(?:JSON\.parse\((?<string>"[^]*")\)|(?<json>[^]*));$/;

async function read<Key extends keyof Left>(address: string): Promise<Left[Key] | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    const { string, json } = TEXT.exec(response.ok ? await response.text() : '')?.groups ?? {};
    if (string !== undefined) return JSON.parse(JSON.parse(string) as string) as Left[Key];
    return json === undefined ? null : (JSON.parse(json) as Left[Key]);
  } catch {
    return null;
  }
}
