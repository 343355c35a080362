// Placeholder: replaced by the first test of Settlement.
