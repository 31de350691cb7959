"""Every error a caller can meet, as one tree, sorted by who must act.

SummarizerError
├── InputError            the caller: the input cannot be read, or holds no report
│   └── LanguageError     the caller: a language no engine here reads
├── SettingsError         the caller: a setting, a template or an engine name is wrong
├── EngineError           the service: the engine gave no usable draft
│   ├── EndpointError     the service: refused, failed or unreachable (`retryable` says if later may help)
│   ├── TruncatedError    the model: the answer stopped at the length limit
│   ├── RefusedError      the model: it declined, or a content filter stopped it
│   ├── DraftError        the model: the answer is no draft, also after corrections
│   └── BudgetError       the caller: a bound on time, tokens or calls was reached
└── CassetteError         the caller: a recording does not hold what was asked
"""


class SummarizerError(Exception):
    """Base of the tree. `input` names what it was about, `hint` the next step; both may be None."""

    retryable = False
    """Whether the same call may succeed later."""

    def __init__(self, message: str, *, input: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.input = input
        self.hint = hint

    def __str__(self) -> str:
        """One line: input, cause, next step."""
        line = f"{self.input}: {self.message}" if self.input else self.message
        return f"{line}; {self.hint}" if self.hint else line


class InputError(SummarizerError):
    """A file is missing, empty, binary, too large, a directory, or holds no sentence."""


class LanguageError(InputError):
    """The report is in a language the rules engine does not read."""


class SettingsError(SummarizerError):
    """An engine name, a setting, a profile or a template is wrong."""


class EngineError(SummarizerError):
    """The engine gave no usable draft."""


class EndpointError(EngineError):
    """The endpoint refused, failed or could not be reached. `status` is the HTTP status, if there was one."""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        retryable: bool = False,
        input: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, input=input, hint=hint)
        self.status = status
        self.retryable = retryable


class TruncatedError(EngineError):
    """The answer stopped at the length limit, also at the larger one."""


class RefusedError(EngineError):
    """The model declined, or a content filter stopped the answer."""


class DraftError(EngineError):
    """The answer could not be read as a draft, also after corrections."""


class BudgetError(EngineError):
    """A bound on calls, tokens or wall time was reached before a draft stood."""


class CassetteError(SummarizerError):
    """A recording does not hold the request that was made, or was not played to its end."""
