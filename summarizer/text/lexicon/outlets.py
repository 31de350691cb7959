"""Newspapers, agencies and stations: names known by heart, and the words that make one."""

OUTLETS = frozenset(
    "reuters|afp|agence france-presse|ap|associated press|bbc|cnn|sana|tasnim|interfax|tass|xinhua|upi|dpa|efe|ansa|anadolu|"
    "al jazeera|al-jazeera|al arabiya|new york times|washington post|guardian|fox news|sky news|ria novosti|fars|irna|"
    "financial times|wall street journal|le monde|der spiegel|haaretz|dawn|kyodo|press tv|nbc|abc|cbs|npr|itar-tass|"
    "usa today|los angeles times|la times|new york post|new york daily news|daily telegraph|telegraph|daily mail|boston globe|"
    "chicago tribune|miami herald|abc news|nbc news|cbs news|msnbc|bloomberg|deutsche welle|voice of america|politico|"
    "press association|press trust of india|times of india|hindustan times|the hindu|straits times|south china morning post|"
    "globe and mail|sydney morning herald|jerusalem post|el pais|el país|el universal|la repubblica|le figaro|bild|axios|"
    "radio free europe|al-ahram|al-manar|al-masirah|yonhap|antara|bernama|belga|novosti|meduza|kommersant|newsweek".split(
        "|"
    )
)

OUTLET_HEADS = frozenset(
    "news times post herald tribune gazette journal press telegraph guardian television tv radio newspaper daily chronicle".split()
)

OUTLET_NOUNS = frozenset(
    "newspaper daily weekly magazine channel broadcaster station website tabloid periodical".split()
)
