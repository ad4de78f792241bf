import { useEffect, useState } from 'preact/hooks';
import type { AgendaNow, LiveAgenda } from '../live-agenda';

/** The agenda as it stands, rendered anew whenever it changes. */
export function useLiveAgenda(live: LiveAgenda): AgendaNow {
  const [agenda, show] = useState(live.current());
  useEffect(() => {
    show(live.current());
    return live.subscribe(() => show(live.current()));
  }, [live]);
  return agenda;
}
