import Postgres

extension Schema {
  /// The lists of all groups and all events of an organisation.
  static let organisationLists = Migration(
    16, "organisation-lists",
    """
    CREATE INDEX member_group_page ON member_group (organisation_id, create_time DESC, id DESC);
    CREATE INDEX event_page ON event (organisation_id, create_time DESC, id DESC);
    """)
}
