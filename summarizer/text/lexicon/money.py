"""Currencies: signs, ISO 4217 codes and names, each with the code it stands for."""

SIGNS: dict[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₪": "ILS", "₦": "NGN",
    "₩": "KRW", "₫": "VND", "₱": "PHP", "฿": "THB", "₡": "CRC", "₵": "GHS", "₸": "KZT", "₾": "GEL", "₼": "AZN", "﷼": "IRR",
}  # fmt: skip
DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "nt": "TWD",
    "r": "BRL", "z": "ZWD", "j": "JMD", "tt": "TTD",
}  # fmt: skip
"""Letters written against a dollar sign."""

CODES: dict[str, str] = {
    code.lower(): code
    for code in "USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK RUB UAH PLN CZK HUF TRY ILS EGP SYP IQD IRR AFN PKR INR BDT LKR NPR"
    " CNY RMB KRW THB PHP IDR MYR SGD HKD TWD VND BRL MXN ARS CLP COP PEN ZAR NGN KES ETB SDG SSP GHS XAF XOF LBP JOD SAR AED QAR"
    " KWD OMR YER LYD TND MAD DZD".split()
} | {"rs": "INR", "dh": "AED", "dhs": "AED", "ksh": "KES", "tsh": "TZS"}
"""Read only in capitals, before or after the number."""

NAMES: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "quid": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "rupee": "INR", "rupees": "INR", "rupiah": "IDR",
    "lira": "TRY", "liras": "TRY", "shekel": "ILS", "shekels": "ILS", "dinar": "IQD", "dinars": "IQD", "rial": "IRR",
    "rials": "IRR", "riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "afghani": "AFN", "afghanis": "AFN",
    "peso": "MXN", "pesos": "MXN", "franc": "CHF", "francs": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK",
    "kroner": "NOK", "naira": "NGN", "rand": "ZAR", "baht": "THB", "won": "KRW", "ringgit": "MYR", "taka": "BDT", "birr": "ETB",
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "colones": "CRC", "cordobas": "NIO", "quetzales": "GTQ", "lempiras": "HNL",
    "cfa": "XAF", "shillings": "KES", "shilling": "KES", "intis": "PEN", "soles": "PEN",
    "colon": "CRC",
}  # fmt: skip
SUBUNITS: dict[str, str] = {
    "cent": "cent", "cents": "cent", "p": "penny", "penny": "penny", "pence": "penny", "pennies": "penny", "dime": "dime",
    "dimes": "dime", "nickel": "nickel", "nickels": "nickel", "farthing": "farthing", "farthings": "farthing",
    "centime": "centime", "centimes": "centime", "centavo": "centavo", "centavos": "centavo", "pfennig": "pfennig", "pfennigs": "pfennig",
    "kopeck": "kopeck", "kopecks": "kopeck", "kopek": "kopeck", "kopeks": "kopeck", "kopiyka": "kopiyka", "kopiykas": "kopiyka",
    "paisa": "paisa", "paise": "paisa", "piastre": "piastre", "piastres": "piastre", "piaster": "piastre", "piasters": "piastre",
    "agorot": "agora", "kurus": "kuruş", "kuruş": "kuruş", "grosz": "grosz", "groszy": "grosz", "satang": "satang",
}  # fmt: skip
"""Coins of which many make one of the currency: their count is no amount of the currency, so each is a unit of its own."""
NAMES |= SUBUNITS
"""The commonest bearer where several countries share a name: the figure keeps the source's words."""
NEED_LARGE = frozenset(("won", "rand", "colon", "nickel", "nickels", "cent", "sol", "soles"))
"""Everyday words too: money only right after the number, and no verb ("12 won")."""
ADJECTIVES = frozenset(
    "us u.s american canadian australian new hong kong singapore taiwan egyptian syrian lebanese sudanese turkish israeli iraqi"
    " iranian indian pakistani nepalese sri lankan russian ukrainian mexican colombian philippine swiss french jordanian libyan"
    " kenyan tanzanian somali british sterling salvadoran peruvian congolese saudi qatari kuwaiti yemeni".split()
)
"""Words of nation that may stand between the number and the currency's name."""
DOLLAR_NATIONS: dict[str, str] = {
    "australian": "AUD", "canadian": "CAD", "zealand": "NZD", "kong": "HKD", "singapore": "SGD", "american": "USD", "us": "USD",
}  # fmt: skip
"""Whose dollar, by the last word before it."""
