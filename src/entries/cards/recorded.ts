/**
 * A context that paints on another and writes down what it is told: the same words make the same picture. Values that
 * are asked for (`measureText`) come from the other.
 */
export function recorded<Context extends object>(context: Context, log: unknown[]): Context {
  return new Proxy(context, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name !== 'measureText') log.push(name, args);
        return (value as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
    set(target, name, value) {
      log.push(name, value);
      return Reflect.set(target, name, value, target);
    },
  });
}
