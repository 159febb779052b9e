import { createElement, lazy, useState, type ComponentType } from 'react';

/** Milliseconds before a file that did not come is asked for a second time. */
export const secondTry = 500;

/** The file of a part of the page did not come: the network is gone, or a newer version of the page has replaced it. */
export class PartLoadError extends Error {
  override readonly name = 'PartLoadError';
  /** Asks for the file again; the part can be shown once this resolves. Rejects as long as it does not come. */
  readonly retry: () => Promise<void>;
  /** Lets the next showing of the part ask for its file again. */
  readonly renew: () => void;

  constructor({ retry, renew }: Pick<PartLoadError, 'retry' | 'renew'>, options: ErrorOptions) {
    super('A part of the page could not be loaded', options);
    this.retry = retry;
    this.renew = renew;
  }
}

async function loadTwice<TPart>(load: () => Promise<TPart>): Promise<TPart> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, secondTry));
    return load();
  }
}

/** A part of the page with a file of its own. */
export type LazyPart<TProps extends object> = ComponentType<TProps> & {
  /** Fetches the file, so that the part can be shown at once; false when it does not come: it is asked for again when the part is shown. */
  readonly fetchEarly: () => Promise<boolean>;
};

/**
 * A component whose file is fetched when it is first shown, below a Suspense, or earlier. Unlike `lazy` it can be tried again: a file
 * that does not come throws a `PartLoadError` to the nearest boundary, and `PanelFailure` there knows the way back. What was fetched
 * early is shown without the boundary's fallback, which React would keep for 300 ms once it was seen.
 */
export function lazyPart<TProps extends object>(
  load: () => Promise<ComponentType<TProps>>,
): LazyPart<TProps> {
  let current: ComponentType<TProps> = makeLazy();

  function makeLazy(): ComponentType<TProps> {
    return lazy(async () => {
      try {
        return { default: await loadTwice(load) };
      } catch (cause) {
        const failed = current;
        const retry = async (): Promise<void> => {
          current = await load();
        };
        const renew = (): void => {
          if (current === failed) current = makeLazy();
        };
        throw new PartLoadError({ retry, renew }, { cause });
      }
    });
  }

  async function fetchEarly(): Promise<boolean> {
    const part = await load().catch(() => null);
    if (part !== null) current = part;
    return part !== null;
  }

  function LazyPart(props: TProps) {
    // The same for as long as the part is shown: a file that comes in meanwhile must not make it anew.
    const [shown] = useState(() => current);
    return createElement(shown, props);
  }
  return Object.assign(LazyPart, { fetchEarly });
}
