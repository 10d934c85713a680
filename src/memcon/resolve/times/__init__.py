"""When: expressions of time get their days, from what stands around them."""
