/// Which messages have rules to check.
struct RuleTable {
}
