import type { CardContext } from '../../pages/index.ts';

/** A font as it is asked for begins with its weight: `600 24px "Public Sans"`. */
const WEIGHT = /^\d+(?= )/;

/**
 * A context that sets variable fonts in the weight that is asked for: the native canvas takes them at the default of the file,
 * and that of Public Sans is thin.
 */
export function weighted(context: CardContext): CardContext {
  return new Proxy(context, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set(target, name, value) {
      const isSet = Reflect.set(target, name, value, target);
      if (name === 'font') {
        const settings = `"wght" ${WEIGHT.exec(String(value))?.[0] ?? 400}`;
        Reflect.set(target, 'fontVariationSettings', settings, target);
      }
      return isSet;
    },
  });
}
