import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Names of codes from which rules are made; whether an act is offered is for the policy of the server. */
const CODES = /^(state|status|phase|role|availability|caseState|whyNotRegister)$/;
/** What a person acts with. A component of ours that offers an act is named after one of these. */
const ACTS = /(^form|Form|Dialog|Button|Comments|Actions)$/;

/** Whether an expression compares a code such as `status` with a value such as `'DRAFT'`, or a list of such values. */
function comparesCode(node: ts.Node, named: ReadonlySet<string>): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isIdentifier(node) && named.has(node.text)) return true;
  if (ts.isBinaryExpression(node) && isCode(node.left) !== isCode(node.right)) {
    const other = isCode(node.left) ? node.right : node.left;
    if (ts.isStringLiteral(other) && /^[A-Z][A-Z_]*$/.test(other.text)) return true;
  }
  return ts.forEachChild(node, (child) => comparesCode(child, named) || undefined) ?? false;
}

function isCode(node: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) && CODES.test(name.text);
}

function offersAct(node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && ACTS.test(node.tagName.getText()))
    return true;
  return ts.forEachChild(node, (child) => offersAct(child) || undefined) ?? false;
}

/** Each condition of a text that compares a code and on which an act depends, as it is written. */
function guessesOf(text: string): string[] {
  const source = ts.createSourceFile('page.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const named = new Set<string>();
  const found: string[] = [];
  const check = (condition: ts.Expression, ...parts: (ts.Node | undefined)[]): void => {
    if (comparesCode(condition, named) && parts.some(offersAct)) found.push(condition.getText());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      if (comparesCode(node.initializer, named)) named.add(node.name.text);
    }
    if (ts.isConditionalExpression(node)) check(node.condition, node.whenTrue, node.whenFalse);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
      check(node.left, node.right);
    }
    // A component that ends early offers what follows on the same condition.
    if (ts.isIfStatement(node)) check(node.expression, node.thenStatement, node.elseStatement, node.parent);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = globSync(['apps/web/app/**/*.tsx', 'libs/web/**/*.tsx'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**'],
}).sort();

describe('what the site offers', () => {
  it.each([
    ["const x = <p>{status === 'DRAFT' ? null : <Comments />}</p>;", "status === 'DRAFT'"],
    ["const x = <p>{amendment.state !== 'OPEN' && <ActionForm />}</p>;", "amendment.state !== 'OPEN'"],
    ["const isOpen = a.state === 'OPEN'; const x = isOpen ? <section><form /></section> : null;", 'isOpen'],
    [
      "function A() { if (own.state === 'CONFIRMED') return <p />; return <SubmitButton />; }",
      "own.state === 'CONFIRMED'",
    ],
  ])('is found where a comparison decides it: %s', (text, condition) => {
    expect(guessesOf(text)).toEqual([condition]);
  });

  it.each([
    "const x = <SubmitButton>{t(status === 'DRAFT' ? 'save' : 'send')}</SubmitButton>;",
    "const x = state === 'CANCELLED' ? <StateBadge /> : null;",
    "const isWaiting = state === 'WAITLISTED'; const x = <ConfirmDialog trigger={isWaiting ? a : b} />;",
    'const x = viewerCan.edit ? <ActionForm /> : null;',
    "const x = kind === 'QUOTE' ? <TextForm /> : null;",
  ])('may word it by a code: %s', (text) => {
    expect(guessesOf(text)).toEqual([]);
  });

  it('depends on what the server says, nowhere on a comparison with a code', () => {
    expect(files.length).toBeGreaterThan(100);
    const guesses = files.flatMap((file) =>
      guessesOf(readFileSync(resolve(ROOT, file), 'utf8')).map((guess) => `${file}: ${guess}`),
    );
    expect(guesses).toEqual([]);
  });
});
