"""Disputed claims as schema.org `Claim`, one for each position.

Never `ClaimReview`: that carries a verdict, and a verdict is a human fact-checker's to give. What the report says about
verification stands in the claim's `disambiguatingDescription`, as the report's words.
"""

import json
from typing import Any

from summarizer.render.inert import inert, web_address
from summarizer.schemas.records import Brief, Claimant, DisputedClaim, Position, Source
from summarizer.schemas.terms import ClaimantType

_AUTHOR: dict[ClaimantType, str] = {
    "party_to_conflict": "Organization",
    "government_of_party": "GovernmentOrganization",
    "third_government": "GovernmentOrganization",
    "military": "GovernmentOrganization",
    "police": "GovernmentOrganization",
    "local_authority": "GovernmentOrganization",
    "health_authority": "GovernmentOrganization",
    "rescue_or_civil_defence": "Organization",
    "hospital_or_morgue": "Organization",
    "UN": "Organization",
    "NGO_or_monitor": "Organization",
    "media_own_reporting": "NewsMediaOrganization",
    "eyewitness_or_resident": "Person",
    "family": "Person",
    "unnamed_official": "Person",
}
"""schema.org type of a speaker; a speaker of another type is a plain `Thing`."""


def render(brief: Brief) -> str:
    """JSON-LD with one claim for each position of each disputed claim. Safe inside a script element of a page."""
    claims = [
        _claim(brief, dispute, position, f"#{dispute_number}-{number}")
        for dispute_number, dispute in enumerate(brief.disputed_claims, 1)
        for number, position in enumerate(dispute.positions, 1)
    ]
    text = json.dumps({"@context": "https://schema.org", "@graph": claims}, ensure_ascii=False, indent=2)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "\n"


def _claim(brief: Brief, dispute: DisputedClaim, position: Position, id: str) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "@type": "Claim",
        "@id": id,
        "name": inert(dispute.issue),
        "text": inert(position.statement),
    }
    claim["additionalType"] = dispute.kind
    claim["creativeWorkStatus"] = position.stance
    if position.claimant:
        claim["author"] = _author(position.claimant)
    reports = sorted({quote.source for quote in position.evidence if 0 <= quote.source < len(brief.sources)})
    if reports:
        claim["appearance"] = [_article(brief.sources[report], position, report) for report in reports]
        if date := brief.sources[reports[0]].published:
            claim["datePublished"] = date.isoformat()
    if dispute.verification:
        claim["disambiguatingDescription"] = inert(dispute.verification.text)
    return claim


def _author(claimant: Claimant) -> dict[str, str]:
    return {"@type": _AUTHOR.get(claimant.type, "Thing"), "name": inert(claimant.name)}


def _article(source: Source, position: Position, report: int) -> dict[str, Any]:
    article: dict[str, Any] = {"@type": "NewsArticle"}
    if source.title:
        article["headline"] = inert(source.title)
    if source.publisher:
        article["publisher"] = {"@type": "Organization", "name": inert(source.publisher)}
    if source.published:
        article["datePublished"] = source.published.isoformat()
    if address := web_address(source.url):
        article["url"] = address
    article["citation"] = [inert(quote.text) for quote in position.evidence if quote.source == report]
    return article
