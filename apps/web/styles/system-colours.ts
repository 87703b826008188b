import type { AtRule, Plugin, Rule } from 'postcss';

const SCHEME = /\[data-mantine-color-scheme='(dark|light)'\]/;

/**
 * Lets Mantine follow the reader's system without JavaScript. Mantine writes its dark rules for
 * `data-mantine-color-scheme='dark'`, which its script sets. Every such rule gets a twin for the value `auto`, which the
 * server writes when the reader has not chosen, inside the media query that asks the system.
 */
export function systemColours(): Plugin {
  return {
    postcssPlugin: 'sic-system-colours',
    OnceExit(root, { AtRule: At }) {
      const twins: { rule: Rule; scheme: string }[] = [];
      root.walkRules(SCHEME, (rule) => {
        const scheme = SCHEME.exec(rule.selector)?.[1];
        if (scheme !== undefined) twins.push({ rule, scheme });
      });
      for (const { rule, scheme } of twins) {
        const media: AtRule = new At({ name: 'media', params: `(prefers-color-scheme: ${scheme})` });
        media.append(rule.clone({ selector: rule.selector.replaceAll(/='(dark|light)'/g, "='auto'") }));
        rule.after(media);
      }
    },
  };
}
