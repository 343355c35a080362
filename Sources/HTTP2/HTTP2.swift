// Placeholder: replaced by the first file of HTTP2.
