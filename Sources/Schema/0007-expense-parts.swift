import Postgres

extension Schema {
  static let expenseParts = Migration(
    7, "expense-parts",
    """
    -- Who paid and who owes what of an expense is always read and written with it: arrays in its row cost a page of
    -- expenses one look instead of one an expense, and a new expense one row instead of one a person. The elements of
    -- each three arrays belong together, in the order of the ids.
    ALTER TABLE expense
      ADD COLUMN payer_ids uuid[], ADD COLUMN payer_minor bigint[], ADD COLUMN payer_base_minor bigint[],
      ADD COLUMN share_ids uuid[], ADD COLUMN share_minor bigint[], ADD COLUMN share_base_minor bigint[];
    UPDATE expense x
    SET payer_ids = p.payer_ids, payer_minor = p.payer_minor, payer_base_minor = p.payer_base_minor,
      share_ids = p.share_ids, share_minor = p.share_minor, share_base_minor = p.share_base_minor
    FROM (
      SELECT organisation_id, expense_id,
        array_agg(user_id ORDER BY user_id) FILTER (WHERE paid_minor IS NOT NULL) AS payer_ids,
        array_agg(paid_minor ORDER BY user_id) FILTER (WHERE paid_minor IS NOT NULL) AS payer_minor,
        array_agg(paid_base_minor ORDER BY user_id) FILTER (WHERE paid_minor IS NOT NULL) AS payer_base_minor,
        array_agg(user_id ORDER BY user_id) FILTER (WHERE owed_minor IS NOT NULL) AS share_ids,
        array_agg(owed_minor ORDER BY user_id) FILTER (WHERE owed_minor IS NOT NULL) AS share_minor,
        array_agg(owed_base_minor ORDER BY user_id) FILTER (WHERE owed_minor IS NOT NULL) AS share_base_minor
      FROM expense_part GROUP BY 1, 2) AS p
    WHERE p.organisation_id = x.organisation_id AND p.expense_id = x.id;
    ALTER TABLE expense
      ALTER COLUMN payer_ids SET NOT NULL, ALTER COLUMN payer_minor SET NOT NULL,
      ALTER COLUMN payer_base_minor SET NOT NULL, ALTER COLUMN share_ids SET NOT NULL,
      ALTER COLUMN share_minor SET NOT NULL, ALTER COLUMN share_base_minor SET NOT NULL,
      ADD CHECK (cardinality(payer_ids) > 0 AND cardinality(payer_minor) = cardinality(payer_ids)
        AND cardinality(payer_base_minor) = cardinality(payer_ids)),
      ADD CHECK (cardinality(share_ids) > 0 AND cardinality(share_minor) = cardinality(share_ids)
        AND cardinality(share_base_minor) = cardinality(share_ids)),
      ADD CHECK (0 <= ALL (payer_minor) AND 0 <= ALL (payer_base_minor)),
      ADD CHECK (0 <= ALL (share_minor) AND 0 <= ALL (share_base_minor));
    DROP TABLE expense_part;
    """)
}
