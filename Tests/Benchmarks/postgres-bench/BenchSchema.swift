import Postgres

/// The tables and statements that both sides use.
enum BenchSchema {
  static let items = 100_000
  static let events = 1_000

  static let sql = """
    CREATE TABLE item (id int8 PRIMARY KEY, name text NOT NULL, amount int8 NOT NULL);
    INSERT INTO item SELECT i, 'item ' || i, i * 3 FROM generate_series(1, \(items)) i;
    CREATE TABLE request (id uuid PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
    CREATE TABLE expense (id int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event int8, title text, amount int8);
    CREATE INDEX ON expense (event);
    CREATE TABLE split (event int8, expense uuid, member int8, owed int8, PRIMARY KEY (expense, member));
    CREATE TABLE balance (event int8, member int8, net int8, PRIMARY KEY (event, member)) WITH (fillfactor = 70);
    INSERT INTO balance SELECT e, m, 0 FROM generate_series(1, \(events)) e, generate_series(1, 3) m;
    CREATE TABLE audit (id int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event int8, what text, at timestamptz);
    """

  static func read(_ id: Int64) -> Statement<Int64> {
    Statement("SELECT id, name, amount FROM item WHERE id = $1", id) { row throws(PostgresError) in
      let id = try row.next(Int64.self)
      let name = try row.next(String.self)
      return id &+ Int64(name.utf8.count) &+ (try row.next(Int64.self))
    }
  }

  /// An expense: the request's key, the expense, three splits, the audit entry, three balances.
  static func write(event: Int64) -> WriteBatch {
    let id = UUIDSource.next()
    var batch = WriteBatch()
    batch.add(Statement("INSERT INTO request (id) VALUES ($1)", id))
    batch.add(
      Statement("INSERT INTO expense (event, title, amount) VALUES ($1, 'Dinner', $2)", event, Int64(2400)))
    batch.add(
      Statement(
        "INSERT INTO split VALUES ($1, $2, 1, $3), ($1, $2, 2, $3), ($1, $2, 3, $3)", event, id, Int64(800)))
    batch.add(Statement("INSERT INTO audit (event, what, at) VALUES ($1, 'created', now())", event))
    batch.add(
      Statement(
        """
        UPDATE balance SET net = net + CASE member WHEN 1 THEN 1600 ELSE -800 END
        WHERE event = $1 AND member IN (1, 2, 3)
        """, event))
    return batch
  }

  static let scripts = [
    "read": """
    \\set id random(1, \(items))
    SELECT id, name, amount FROM item WHERE id = :id;
    """,
    "write-pipelined": """
    \\set event random(1, \(events))
    \\set a random(1, 9223372036854775807)
    \\set b random(1, 9223372036854775807)
    \\startpipeline
    BEGIN;
    INSERT INTO request (id) VALUES (lpad(to_hex(:a::int8) || to_hex(:b::int8), 32, '0')::uuid);
    INSERT INTO expense (event, title, amount) VALUES (:event, 'Dinner', 2400);
    INSERT INTO split SELECT :event, lpad(to_hex(:a::int8) || to_hex(:b::int8), 32, '0')::uuid, m, 800 FROM generate_series(1, 3) m;
    INSERT INTO audit (event, what, at) VALUES (:event, 'created', now());
    UPDATE balance SET net = net + CASE member WHEN 1 THEN 1600 ELSE -800 END WHERE event = :event AND member IN (1, 2, 3);
    COMMIT;
    \\endpipeline
    """,
    "write-cte": """
    \\set event random(1, \(events))
    \\set a random(1, 9223372036854775807)
    \\set b random(1, 9223372036854775807)
    WITH k AS (SELECT lpad(to_hex(:a::int8) || to_hex(:b::int8), 32, '0')::uuid AS id), \
    r AS (INSERT INTO request (id) SELECT id FROM k), \
    e AS (INSERT INTO expense (event, title, amount) VALUES (:event, 'Dinner', 2400)), \
    s AS (INSERT INTO split SELECT :event, k.id, m, 800 FROM k, generate_series(1, 3) m), \
    a AS (INSERT INTO audit (event, what, at) VALUES (:event, 'created', now())) \
    UPDATE balance SET net = net + CASE member WHEN 1 THEN 1600 ELSE -800 END WHERE event = :event AND member IN (1, 2, 3);
    """,
  ]
}
