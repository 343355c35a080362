import Postgres

extension Schema {
  /// What the money of an expense was spent on.
  static let expenseCategories = Migration(
    19, "expense-categories",
    """
    -- As it was entered: of an organisation's category, which is never deleted. No foreign key: most expenses would lock
    -- the same few rows.
    ALTER TABLE expense ADD category_id uuid;

    -- Whether something new can be entered under a category; NULL if there is none. As `CategoryTree.isInUse`.
    CREATE FUNCTION category_is_in_use(organisation uuid, category uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      WITH RECURSIVE lineage AS (
        SELECT parent_id, merged_into_id, archive_time FROM category c WHERE c.organisation_id = organisation AND c.id = $2
        UNION ALL
        SELECT c.parent_id, c.merged_into_id, c.archive_time
        FROM lineage l
        JOIN category c ON c.organisation_id = organisation AND c.id = coalesce(l.merged_into_id, l.parent_id))
      SELECT bool_and(merged_into_id IS NOT NULL OR archive_time IS NULL) FROM lineage
    $$;

    -- The categories under which something is entered that counts for one. As `CategoryTree.reach`.
    CREATE FUNCTION category_reach(organisation uuid, category uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
      WITH RECURSIVE meaning AS (
        SELECT id, merged_into_id FROM category c WHERE c.organisation_id = organisation AND c.id = $2
        UNION ALL
        SELECT c.id, c.merged_into_id
        FROM meaning m JOIN category c ON c.organisation_id = organisation AND c.id = m.merged_into_id),
      reach AS (
        SELECT id FROM meaning WHERE merged_into_id IS NULL
        UNION
        SELECT c.id FROM reach r
        JOIN category c ON c.organisation_id = organisation
          AND (c.merged_into_id = r.id OR c.parent_id = r.id AND c.merged_into_id IS NULL))
      SELECT coalesce(array_agg(id), '{}') FROM reach
    $$;
    """)
}
