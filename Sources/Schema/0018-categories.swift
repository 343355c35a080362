import Postgres

extension Schema {
  /// What money is spent on. Each organisation begins with a default set.
  static let categories = Migration(
    18, "categories",
    """
    -- Changes of the tree wait for each other by this row: each is decided on the whole tree.
    CREATE TABLE category_tree (
      organisation_id uuid PRIMARY KEY REFERENCES organisation,
      -- How many changes there were.
      version bigint NOT NULL
    ) WITH (fillfactor = 50);

    CREATE TABLE category (
      organisation_id uuid NOT NULL REFERENCES category_tree,
      id uuid NOT NULL,
      display_name text NOT NULL,
      parent_id uuid,
      -- Which one of the default set it is; empty for others.
      code text NOT NULL DEFAULT '',
      -- The category that has taken its place.
      merged_into_id uuid,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      archive_time timestamptz,
      -- Where the client chose the id, as in `member_group`.
      create_fingerprint bytea,
      CONSTRAINT category_key PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, parent_id) REFERENCES category,
      FOREIGN KEY (organisation_id, merged_into_id) REFERENCES category
    );

    CREATE FUNCTION make_categories(organisation uuid) RETURNS void LANGUAGE sql AS $$
      INSERT INTO category_tree (organisation_id, version) VALUES (organisation, 1);
      WITH standard (code, parent, name) AS (
        VALUES
        ('food', NULL, 'Food and drink'), ('groceries', 'food', 'Groceries'),
        ('restaurants', 'food', 'Restaurants'), ('coffee', 'food', 'Coffee and snacks'), ('bars', 'food', 'Bars'),
        ('housing', NULL, 'Housing'), ('rent', 'housing', 'Rent'), ('mortgage', 'housing', 'Mortgage'),
        ('utilities', 'housing', 'Electricity, heating and water'),
        ('communication', 'housing', 'Internet and telephone'), ('furniture', 'housing', 'Furniture'),
        ('repairs', 'housing', 'Repairs'), ('transport', NULL, 'Transport'),
        ('public_transport', 'transport', 'Public transport'), ('taxis', 'transport', 'Taxis'),
        ('fuel', 'transport', 'Fuel'), ('parking', 'transport', 'Parking and tolls'),
        ('vehicle', 'transport', 'Vehicle'), ('travel', NULL, 'Travel'), ('flights', 'travel', 'Flights'),
        ('trains', 'travel', 'Trains and coaches'), ('accommodation', 'travel', 'Accommodation'),
        ('activities', 'travel', 'Activities'), ('leisure', NULL, 'Leisure'),
        ('culture', 'leisure', 'Films, music and theatre'), ('sport', 'leisure', 'Sport'),
        ('games', 'leisure', 'Games'), ('subscriptions', 'leisure', 'Subscriptions'), ('pets', 'leisure', 'Pets'),
        ('health', NULL, 'Health'), ('medicine', 'health', 'Medicine'), ('treatment', 'health', 'Treatment'),
        ('personal_care', 'health', 'Personal care'), ('shopping', NULL, 'Shopping'),
        ('clothing', 'shopping', 'Clothing'), ('electronics', 'shopping', 'Electronics'),
        ('household', 'shopping', 'Household goods'), ('gifts', 'shopping', 'Gifts'),
        ('learning', NULL, 'Learning'), ('courses', 'learning', 'Courses and fees'), ('books', 'learning', 'Books'),
        ('family', NULL, 'Family'), ('childcare', 'family', 'Childcare'), ('allowances', 'family', 'Allowances'),
        ('finance', NULL, 'Finance'), ('insurance', 'finance', 'Insurance'), ('taxes', 'finance', 'Taxes'),
        ('fees', 'finance', 'Fees'), ('interest', 'finance', 'Interest'), ('work', NULL, 'Work'),
        ('office', 'work', 'Office supplies'), ('software', 'work', 'Software'), ('services', 'work', 'Services'),
        ('donations', NULL, 'Donations'), ('other', NULL, 'Other')),
      made AS (SELECT *, gen_random_uuid() AS id FROM standard)
      INSERT INTO category (organisation_id, id, display_name, parent_id, code, version, create_time, update_time)
      SELECT organisation, m.id, m.name, p.id, m.code, 1, now(), now() FROM made m LEFT JOIN made p ON p.code = m.parent
    $$;
    SELECT make_categories(id) FROM organisation;

    CREATE FUNCTION make_categories_of_new() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM make_categories(NEW.id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER organisation_categories AFTER INSERT ON organisation
      FOR EACH ROW EXECUTE FUNCTION make_categories_of_new();
    """)
}
