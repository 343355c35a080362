import Postgres

extension Schema {
  /// Lists order expenses by the day on which the money was spent; `expense_page` remains for the order of entry.
  static let expenseDays = Migration(
    2, "expense days",
    """
    CREATE INDEX expense_day
      ON expense (organisation_id, event_id, spend_date DESC, create_time DESC, id DESC);
    """)
}
