"""The two sides of a comparison, read the same way: figures with all that tells them apart. `facets` and `align` are the doors."""
