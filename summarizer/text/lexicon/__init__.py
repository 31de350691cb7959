"""Facts of the language as tables: words and nothing else."""
