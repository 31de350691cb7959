"""Which engine answers: the one asked for, else the model where a key is configured, else the rules."""

from typing import TYPE_CHECKING

from summarizer.engines.base import Engine
from summarizer.engines.rules import RulesEngine
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.settings import Settings

MODEL = "openai/"


def choose_engine(asked: str | Engine | None, settings: "Settings | None" = None) -> Engine:
    """The engine for a name ("rules", "openai/MODEL"), for an engine object, or for what `settings` configure.

    >>> choose_engine("rules").name
    'rules'
    """
    if asked is not None and not isinstance(asked, str):
        if not callable(getattr(asked, "draft", None)):
            raise SettingsError(
                f"engine is {asked!r}", hint='use "rules", "openai/MODEL" or an object that follows Engine'
            )
        return asked
    name = asked or (settings.engine if settings else None)
    if name is None:
        keyed = settings is not None and settings.api_key is not None
        name = f"{MODEL}{settings.model}" if keyed and settings is not None and settings.model else "rules"
    if name == "rules":
        return RulesEngine()
    if name.startswith(MODEL) and len(name) > len(MODEL):
        from summarizer.engines.openai import OpenAIEngine  # loads the client: never on the offline path
        from summarizer.settings import Settings

        return OpenAIEngine(name[len(MODEL) :], settings or Settings())
    raise SettingsError(f"no engine is called {name!r}", hint='use "rules" or "openai/MODEL"')
