import { createServer } from 'node:http';
import { Pool } from 'pg';

/*
 * The peer: a bare node:http server on pg, in a process of its own, that sends the JSON of the declaration's query from
 * one hand-written, prepared statement. It knows no sessions, no limits and no GraphQL. DATABASE_URL, PORT, SLUG, READER.
 */
const { DATABASE_URL, PORT, SLUG, READER } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10, idleTimeoutMillis: 300_000 });

const TEXT = `
  select d.id, d.slug, d.title, v.number as version, e.node_kind, e.node_id, e.depth, e.clause_number, e.heading, e.revision_id,
         r.wording, c.open_amendment_count, c.agree_count, c.can_live_with_count, c.concern_count, c.block_count, s.kind as position
    from declaration d join version v on v.declaration_id = d.id and v.number = d.version_number
    join version_entry e on e.version_id = v.id
    left join clause_revision r on r.id = e.revision_id
    left join clause c on c.id = r.clause_id
    left join position s on s.subject_kind = 'clause' and s.subject_id = c.id and s.member_id = $2
   where d.slug = $1 order by e.position`;

interface Row {
  id: string;
  slug: string;
  title: string;
  version: number;
  node_kind: string;
  node_id: string;
  heading: string | null;
  clause_number: number;
  revision_id: string;
  wording: string;
  open_amendment_count: number;
  agree_count: number;
  can_live_with_count: number;
  concern_count: number;
  block_count: number;
  position: string | null;
}

async function body(): Promise<string> {
  const { rows } = await pool.query<Row>({ name: 'page', text: TEXT, values: [SLUG, READER] });
  const sections: { id: string; heading: string; clauses: object[] }[] = [];
  for (const row of rows) {
    if (row.node_kind === 'section') sections.push({ id: row.node_id, heading: row.heading ?? '', clauses: [] });
    else
      sections.at(-1)?.clauses.push({
        id: row.node_id,
        number: row.clause_number,
        revisionId: row.revision_id,
        wording: row.wording,
        openAmendmentCount: row.open_amendment_count,
        positionCounts: {
          agree: row.agree_count,
          canLiveWith: row.can_live_with_count,
          concern: row.concern_count,
          block: row.block_count,
        },
        viewerPosition: row.position === null ? null : { kind: row.position.toUpperCase() },
      });
  }
  const { id, slug, title, version } = rows[0]!;
  return JSON.stringify({ data: { declaration: { id, slug, title, version: { number: version }, sections } } });
}

createServer((_request, response) => {
  body().then(
    (text) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text),
    () => response.writeHead(500).end(),
  );
}).listen(Number(PORT), '127.0.0.1');
