"""What drafts a brief: the rules, or a model behind an OpenAI-compatible server."""
