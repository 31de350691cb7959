"""Take keys out of a text: the one that is configured, and whatever is shaped like one.

Endpoints echo keys in error messages and set cookies; recordings are committed. What passes here may be shown.
"""

import re

STARS = "**********"

_SHAPES = re.compile(
    r"""
    \b(?:sk|pk|rk)-[A-Za-z0-9_-]{12,}               # OpenAI, Anthropic, OpenRouter and those who followed
  | \b(?:gsk|hf|r8|nvapi|xai|csk|fw|tgp|esecret)[_-][A-Za-z0-9_-]{12,}   # Groq, Hugging Face, Replicate, ...
  | \bgh[pousr]_[A-Za-z0-9]{20,}                    # GitHub
  | \bgithub_pat_[A-Za-z0-9_]{20,}
  | \bglpat-[A-Za-z0-9_-]{16,}                      # GitLab
  | \bAIza[A-Za-z0-9_-]{30,}                        # Google
  | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b                   # AWS
  | \bxox[abprs]-[A-Za-z0-9-]{10,}                  # Slack
  | \beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}         # JSON web token
  | \b(?:org|proj)-[A-Za-z0-9]{16,}                 # an organisation or project of OpenAI
  | (?<=://)[^/\s:@]{1,256}:[^/\s:@]{1,256}(?=@)    # user and password of an address
  | (?i:(?<=bearer\ )|(?<=basic\ )|(?<=api[-_]key[=:]\ )|(?<=api[-_]key[=:]))[A-Za-z0-9._~+/-]{16,}={0,2}
  | \b[0-9a-f]{32}\b(?:[0-9a-f]{32}\b)?             # Azure
  | \b[A-Za-z0-9]{84}\b                             # Azure, since 2024
    """,
    re.VERBOSE,
)


def redact(text: str, *keys: str | None) -> str:
    """`text` with each of `keys`, and everything shaped like a key, as stars.

    >>> redact("Incorrect API key provided: sk-abcdefghijklmnop")
    'Incorrect API key provided: **********'
    """
    for key in keys:
        if key:
            text = text.replace(key, STARS)
    return _SHAPES.sub(STARS, text)
