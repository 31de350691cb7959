"""Prompt templates, one folder a task. Data only: no logic lives here."""
