import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { OwnDataHandle } from '../derived/ownDataStart.ts';
import { useSession } from '../derived/useSession.ts';

interface ConnectedOwnDataProps {
  readonly handle: OwnDataHandle;
  readonly children: ReactNode;
}

/** Joins own data to the session around it, as the page does. */
export function ConnectedOwnData({ handle, children }: ConnectedOwnDataProps) {
  const client = useQueryClient();
  const session = useSession();
  useEffect(() => handle.connect(client, session), [handle, client, session]);
  return children;
}
