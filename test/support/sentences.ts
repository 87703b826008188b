import ts from 'typescript';

/** A text between letters: two words or more, the first with a capital letter. */
const SENTENCE = /^\P{L}*\p{Lu}\p{L}*[,;:]? \p{L}+/u;
/** Calls whose texts are for programmers, operators and the schema. */
const FOR_PROGRAMMERS =
  /(?:^|\.)(?:log|warn|error|debug|info|write|assert|registerEnumType|enumOf|defineSubjectKind|textScalar|ProblemType|Returns|TextField|connectionOf|gauge|rows|row|query|count)(?:<.*>)?$|Error$/s;
/** Properties whose texts are for programmers: descriptions of the schema and of settings. */
const PROPERTIES = /^(?:description|help)$/;

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Whether a node stands in something whose words no reader sees. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isDecorator(node)) return true;
  // An answer that is thrown is shown to a reader; an error is not.
  if (ts.isThrowStatement(node)) return !/^new Response\b/.test(node.expression.getText());
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return FOR_PROGRAMMERS.test(node.expression.getText());
  return ts.isPropertyAssignment(node) && PROPERTIES.test(node.name.getText());
}

/** The sentences of a source that a reader could see. In pages any words between tags count, in code what begins with a capital. */
export function sentencesIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForProgrammers(node)) return;
    const text = textOf(node);
    const isSentence = text !== null && (SENTENCE.test(text) || (ts.isJsxText(node) && /\p{L}{2}/u.test(text)));
    if (isSentence && !/^\s*(?:select|insert|update|with)\b/i.test(text)) found.push(text.replaceAll(/\s+/g, ' '));
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}
