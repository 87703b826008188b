import { normalText } from '@sic/kernel';
import type { Nodes, Root } from 'mdast';

/**
 * Puts the words of a tree in the normal form of texts. A character that was written as a reference (`&nbsp;`) has passed
 * it unseen: what was written in either way must become the same. Code holds no references.
 */
export function normalCharacters(tree: Root): Root {
  const texts: { value: string }[] = [];
  collect(tree, texts);
  texts.forEach((node, index) => {
    node.value = normalBetween(texts[index - 1]?.value.slice(-2) ?? '', node.value, texts[index + 1]?.value[0] ?? '');
  });
  return tree;
}

function collect(node: Nodes, texts: { value: string }[]): void {
  if (node.type === 'text') texts.push(node);
  if ('url' in node) node.url = normalText(node.url, { isOneLine: true });
  if ('title' in node && typeof node.title === 'string') node.title = normalText(node.title, { isOneLine: true });
  if ('alt' in node && typeof node.alt === 'string') node.alt = normalText(node.alt, { isOneLine: true });
  if ('children' in node) for (const child of node.children) collect(child, texts);
}

/** The normal form of a text between what stands around it, on which some of its characters depend. */
function normalBetween(before: string, text: string, after: string): string {
  const whole = normalText(before + text + after);
  const isApart = whole.length >= before.length + after.length && whole.startsWith(before) && whole.endsWith(after);
  return isApart ? whole.slice(before.length, whole.length - after.length) : normalText(text);
}
