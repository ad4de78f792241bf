import { setIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface IconProps {
  readonly name: string;
  readonly class?: string;
}

/** One of Obsidian's icons. It says nothing by itself: what it means stands beside it or on its button. */
export function Icon({ name, class: className = '' }: IconProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current) setIcon(element.current, name);
  }, [name]);
  return <span ref={element} class={`interview-follow-up-icon ${className}`} aria-hidden="true" />;
}
