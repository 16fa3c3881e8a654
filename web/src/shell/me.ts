/** Who is looking, for whatever is drawn inside the shell. */
import { createContext, useContext } from 'react';
import type { Me } from '../api/session';

const MeContext = createContext<Me | undefined>(undefined);

export const MeProvider = MeContext.Provider;

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

export const useRole = (role: Me['roles'][number]) => useMe().roles.includes(role);
