import Postgres

extension Schema {
  static let firstCallers = Migration(
    13, "first-callers",
    """
    -- The service that began a session, by the SPIFFE ID of its certificate: others may not show it, unless whoever runs
    -- the server lets them. Sessions from before say none, any may show them, and their next refresh says it.
    ALTER TABLE session ADD COLUMN service text;
    """)
}
