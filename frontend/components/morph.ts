// Frozen.java's other half: changes only what differs, so that the field in use keeps its focus and what was typed. What
// people ticked and opened is theirs: the server knows of it from them, and may be a moment behind.
import { Idiomorph } from 'idiomorph';

const THEIRS = ['checked', 'open'];

declare global {
  interface Window {
    kindredMorph?: (element: Element, html: string) => void;
  }
}

window.kindredMorph = (element, html) => {
  Idiomorph.morph(element, html, {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: { beforeAttributeUpdated: (name) => !THEIRS.includes(name) }
  });
};
