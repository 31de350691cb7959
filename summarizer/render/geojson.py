"""Coordinates that a report states, as GeoJSON (RFC 7946). Nothing is looked up: a report without coordinates gives none."""

import json
import re
from typing import Any

from summarizer.render.inert import inert
from summarizer.schemas.records import Brief, Evidence, KeyEvent

_PART = r"(\d{1,3}(?:\.\d{1,8})?)\s{0,2}(?:°|º|degrees?)\s{0,2}(?:(\d{1,2}(?:\.\d{1,4})?)\s{0,2}['′’]\s{0,2}(?:(\d{1,2}(?:\.\d{1,4})?)\s{0,2}(?:\"|″|”|''))?)?\s{0,2}"
_DEGREES = re.compile(rf"{_PART}(N|S|north|south)\b[,;\s]{{0,3}}(?:and\s)?{_PART}(E|W|east|west)\b", re.IGNORECASE)
_DECIMAL = re.compile(
    r"\b(?:coordinates?|lat(?:itude)?|located at|position)\b[^\d\-+\n]{0,20}([+-]?\d{1,2}\.\d{2,8})\s?[,;/]\s?[^\d\-+\n]{0,12}([+-]?\d{1,3}\.\d{2,8})",
    re.IGNORECASE,
)


def render(brief: Brief) -> str:
    """A feature for each pair of coordinates in the evidence of a key event or a casualty row; often an empty collection."""
    events = {event.id: event for event in brief.key_events}
    features: dict[tuple[float, float], dict[str, Any]] = {}
    for event in brief.key_events:
        _add(features, event.evidence, event)
    for row in brief.casualties:
        _add(features, row.evidence, events.get(row.event or ""))
    return (
        json.dumps({"type": "FeatureCollection", "features": list(features.values())}, ensure_ascii=False, indent=2)
        + "\n"
    )


def _add(features: dict[tuple[float, float], dict[str, Any]], evidence: list[Evidence], event: KeyEvent | None) -> None:
    for quote in evidence:
        for longitude, latitude, words in coordinates(quote.text):
            properties = {
                "event": event.id if event else None,
                "what": inert(event.what) if event else None,
                "type": event.type if event else None,
                "as_reported": inert(words),
                "sentence": quote.sentence,
            }
            point = {"type": "Point", "coordinates": [longitude, latitude]}
            feature = {"type": "Feature", "geometry": point, "properties": properties}
            features.setdefault((longitude, latitude), feature)


def coordinates(text: str) -> list[tuple[float, float, str]]:
    """Longitude, latitude and the words of each pair that a text states; pairs off the globe are left out."""
    found = []
    for match in _DEGREES.finditer(text):
        north, east = _angle(match, 1), _angle(match, 5)
        found.append((-east if match[8][0] in "Ww" else east, -north if match[4][0] in "Ss" else north, match[0]))
    found += [(float(match[2]), float(match[1]), match[0]) for match in _DECIMAL.finditer(text)]
    return [pair for pair in found if abs(pair[0]) <= 180 and abs(pair[1]) <= 90]


def _angle(match: re.Match[str], first: int) -> float:
    """Degrees, minutes and seconds of the groups from `first`, as degrees."""
    degrees, minutes, seconds = (float(match[first + i] or 0) for i in range(3))
    return round(degrees + minutes / 60 + seconds / 3600, 6)
