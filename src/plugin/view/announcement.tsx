import { useEffect, useRef, useState } from 'preact/hooks';
import { interfaceText } from '../../text/interface';

interface AnnouncementProps {
  readonly due: number;
  readonly overdue: number;
}

/** Tells screen readers how much is due whenever that changes; silent at first, when the list itself is read. */
export function Announcement({ due, overdue }: AnnouncementProps) {
  const [text, say] = useState('');
  const before = useRef(`${due} ${overdue}`);
  useEffect(() => {
    const counts = `${due} ${overdue}`;
    if (counts === before.current) return;
    before.current = counts;
    say(interfaceText.list.changed(due, overdue));
  }, [due, overdue]);
  return (
    <div class="interview-follow-up-unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
