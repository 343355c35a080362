import Postgres

extension Schema {
  /// Lists of expenses go by the day on which the money was spent; `expense_page` stays for those by entry.
  static let expenseDays = Migration(
    2, "expense days",
    """
    CREATE INDEX expense_day
      ON expense (organisation_id, event_id, spend_date DESC, create_time DESC, id DESC);
    """)
}
