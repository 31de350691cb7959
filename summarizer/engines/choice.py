"""Which engine answers: the one asked for, else the model where a key is configured, else the rules."""

from typing import TYPE_CHECKING

from summarizer.engines.base import Engine
from summarizer.engines.rules import RulesEngine
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.settings import Settings

MODEL = "openai/"


def chosen_name(settings: "Settings") -> str:
    """The name of the engine that `settings` configure: the one they name, else their model where there is a key for it."""
    if settings.engine is not None:
        return settings.engine
    return f"{MODEL}{settings.model}" if settings.api_key is not None and settings.model else "rules"


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
    name = asked or (chosen_name(settings) if settings else "rules")
    if name == "rules":
        if settings is not None and not (asked or settings.engine) and (settings.record or settings.replay):
            told = "record" if settings.record else "replay"
            raise SettingsError(
                f"{told} is for a model, and the rules draft", hint='name one: engine="openai/MODEL", or "rules"'
            )
        return RulesEngine()
    if name.startswith(MODEL) and len(name) > len(MODEL):
        from summarizer.engines.openai import OpenAIEngine  # loads the client: never on the offline path
        from summarizer.settings import Settings

        return OpenAIEngine(name[len(MODEL) :], settings or Settings())
    raise SettingsError(f"no engine is called {name!r}", hint='use "rules" or "openai/MODEL"')
