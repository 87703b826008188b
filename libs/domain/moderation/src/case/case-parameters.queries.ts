/**
 * SQL: what the title of case `c` names, under the name of the column. The name of a person is not kept with the case: it
 * is that of their account.
 */
export const CASE_PARAMETERS = `case when c.subject_id = c.author_id
    then c.parameters || jsonb_build_object('name', (select name from account where id = c.subject_id))
    else c.parameters end as parameters`;
