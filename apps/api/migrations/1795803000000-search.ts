import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How words are searched, in one place: without accents, capitals and invisible characters, in either German spelling. */
export class Search1795803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION public.search_fold(text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $function$
        select translate(public.unaccent('public.unaccent', lower(
          regexp_replace(normalize($1, NFKD), '[\\u00ad\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufeff]', '', 'g'))), 'ςϲ', 'σσ')
      $function$`);
    await runner.query(`CREATE FUNCTION public.search_spelled(text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $function$
        select public.search_fold(
          replace(replace(replace(replace(replace(lower(normalize($1, NFC)),
            'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa'))
      $function$`);
    await runner.query(`CREATE FUNCTION public.search_text(text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $function$
        select public.search_fold($1) || case when lower(normalize($1, NFC)) ~ '[äöüøå]'
          then E'\\n' || public.search_spelled($1) else '' end
      $function$`);
    await runner.query(`CREATE FUNCTION public.search_pattern(text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $function$ select '%' || regexp_replace($1, '([\\\\%_])', '\\\\\\1', 'g') || '%' $function$`);
    // The previous release searches without them, more slowly.
    await runner.query(`DROP INDEX public.member_search`);
    await runner.query(`DROP INDEX public.organisation_search`);
    await runner.query(
      `CREATE INDEX member_words_search ON public.member USING gin (search_text(name || ' ' || headline || ' ' || coalesce(place_name, '')) gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX organisation_words_search ON public.organisation USING gin (search_text(name || ' ' || description || ' ' || place_name) gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX public.organisation_words_search`);
    await runner.query(`DROP INDEX public.member_words_search`);
    await runner.query(
      `CREATE INDEX member_search ON public.member USING gin (fold_text(name || ' ' || headline || ' ' || coalesce(place_name, '')) gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX organisation_search ON public.organisation USING gin (fold_text(name || ' ' || description || ' ' || place_name) gin_trgm_ops)`,
    );
    await runner.query(`DROP FUNCTION public.search_pattern(text)`);
    await runner.query(`DROP FUNCTION public.search_text(text)`);
    await runner.query(`DROP FUNCTION public.search_spelled(text)`);
    await runner.query(`DROP FUNCTION public.search_fold(text)`);
  }
}
