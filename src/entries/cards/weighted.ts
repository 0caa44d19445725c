import type { CardContext } from '../../pages/index.ts';

/** A font as it is asked for begins with its weight: `600 24px "Public Sans"`. */
const WEIGHT = /^\d+(?= )/;

/** Stands at the end, for whatever else there is. */
const GENERIC = /(?:sans-)?serif$/;

/**
 * A context that sets variable fonts in the weight that is asked for: the native canvas takes them at the default of the file,
 * and that of Public Sans is thin. `families` step in where the fonts that are asked for lack a letter.
 */
export function weighted(context: CardContext, families: readonly string[] = []): CardContext {
  const others = families.map((family) => `${JSON.stringify(family)}, `).join('');
  return new Proxy(context, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set(target, name, value) {
      if (name !== 'font') return Reflect.set(target, name, value, target);
      const font = String(value);
      const settings = `"wght" ${WEIGHT.exec(font)?.[0] ?? 400}`;
      return (
        Reflect.set(
          target,
          name,
          font.replace(GENERIC, (generic) => others + generic),
          target,
        ) && Reflect.set(target, 'fontVariationSettings', settings, target)
      );
    },
  });
}
