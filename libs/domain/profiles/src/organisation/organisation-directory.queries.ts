import { Injectable } from '@nestjs/common';
import { Database, searchText } from '@sic/database';
import type { Connection, PageArgs } from '@sic/graphql';
import type { DirectorySort } from '../directory/directory.inputs.js';
import { directoryPage, directoryPlaces, type DirectorySource, momentKey } from '../directory/directory.queries.js';
import { Statement } from '../directory/statement.js';
import type { PlaceCount } from '../place/place.graphql.js';
import type { OrganisationType } from './organisation.graphql.js';
import type { OrganisationFilter } from './organisation.inputs.js';
import { ORGANISATION_COLUMNS, type OrganisationRow, toOrganisation } from './organisation.queries.js';

/** SQL: the words that are searched; the index is over exactly this expression. */
const WORDS = searchText(`o.name || ' ' || o.description || ' ' || o.place_name`);

const DIRECTORY: DirectorySource<OrganisationRow, OrganisationType> = {
  table: 'organisation',
  alias: 'o',
  joins: '',
  columns: ORGANISATION_COLUMNS,
  sorts: {
    name: { key: 'fold_text(o.name)', isDescending: false },
    newest: { key: momentKey('o.created_at'), isDescending: true },
  },
  isPlaceShown: 'true',
  toNode: toOrganisation,
};

/** The directory of organisations and its map, without hidden ones. */
@Injectable()
export class OrganisationDirectoryQueries {
  constructor(private readonly database: Database) {}

  page(filter: OrganisationFilter, sort: DirectorySort, page: PageArgs): Promise<Connection<OrganisationType>> {
    return directoryPage(this.database, DIRECTORY, (name) => filtered(name, filter), sort, page);
  }

  /** How many organisations of the filter are at each place. */
  places(filter: OrganisationFilter): Promise<PlaceCount[]> {
    return directoryPlaces(this.database, DIRECTORY, filtered('places', filter));
  }
}

function filtered(name: string, filter: OrganisationFilter): Statement {
  const statement = new Statement(`organisations-${name}`, []);
  statement.where('', 'o.hidden_at is null');
  statement.whereEachWord('search', filter.search, [WORDS]);
  statement.whereValue('kind', filter.kind, (n) => `o.kind = ${n}`);
  statement.whereValue('country', filter.country, (n) => `o.country = ${n}`);
  return statement;
}
