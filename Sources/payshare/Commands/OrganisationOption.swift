import ArgumentParser

/// The organisation that a command without a session is about.
struct OrganisationOption: ParsableArguments {
  @Option(
    name: .customLong("organisation"),
    help:
      "The organisation, by its handle or id; else PAYSHARE_ORGANISATION, else the only one that there is.")
  var given: String?

  /// Its handle or id; empty for the only one.
  var name: String { given ?? Environment["PAYSHARE_ORGANISATION"] ?? "" }
}
