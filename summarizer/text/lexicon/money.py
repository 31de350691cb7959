"""Currencies: signs, ISO 4217 codes and names, each with the code it stands for."""

SIGNS: dict[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₿": "BTC", "₹": "INR", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₪": "ILS", "₦": "NGN",
    "₩": "KRW", "₫": "VND", "₱": "PHP", "฿": "THB", "₡": "CRC", "₵": "GHS", "₸": "KZT", "₾": "GEL", "₼": "AZN", "﷼": "IRR",
}  # fmt: skip
DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "nt": "TWD",
    "r": "BRL", "z": "ZWD", "j": "JMD", "tt": "TTD", "mx": "MXN",
}  # fmt: skip
"""Letters written against a dollar sign."""

CODES: dict[str, str] = {
    code.lower(): code
    for code in "USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK RUB UAH PLN CZK HUF TRY ILS EGP SYP IQD IRR AFN PKR INR BDT LKR NPR"
    " CNY RMB KRW THB PHP IDR MYR SGD HKD TWD VND BRL MXN ARS CLP COP PEN ZAR NGN KES ETB SDG SSP GHS XAF XOF LBP JOD SAR AED QAR"
    " KWD OMR YER LYD TND MAD DZD".split()
} | {"rs": "INR", "dh": "AED", "dhs": "AED", "ksh": "KES", "tsh": "TZS", "ush": "UGX"} | {
    "rmb": "CNY", "rp": "IDR", "tk": "BDT", "fcfa": "XAF", "btc": "BTC",
}  # fmt: skip
"""Read only in capitals, before or after the number."""
INITIALS: dict[str, str] = {"r": "ZAR", "n": "NGN", "p": "PHP", "k": "ZMW"}
"""Written against amounts of many digits or with a scale, "R350 million"; names of roads and rifles otherwise."""

NAMES: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "quid": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "rupee": "INR", "rupees": "INR", "rupiah": "IDR",
    "lira": "TRY", "liras": "TRY", "shekel": "ILS", "shekels": "ILS", "dinar": "IQD", "dinars": "IQD", "rial": "IRR",
    "rials": "IRR", "riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "afghani": "AFN", "afghanis": "AFN",
    "peso": "MXN", "pesos": "MXN", "franc": "CHF", "francs": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK",
    "kroner": "NOK", "naira": "NGN", "rand": "ZAR", "baht": "THB", "won": "KRW", "ringgit": "MYR", "taka": "BDT", "birr": "ETB",
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "colones": "CRC", "cordobas": "NIO", "quetzales": "GTQ", "lempiras": "HNL",
    "cfa": "XAF", "shillings": "KES", "shilling": "KES", "intis": "PEN", "soles": "PEN",
    "colon": "CRC", "reais": "BRL", "kyat": "MMK", "kyats": "MMK", "manat": "AZN", "manats": "AZN", "lari": "GEL", "tenge": "KZT",
    "cedi": "GHS", "cedis": "GHS", "kwacha": "ZMW", "riel": "KHR", "riels": "KHR", "gourdes": "HTG", "toman": "IRR", "tomans": "IRR",
    "bolivar": "VES", "bolivars": "VES", "bolivares": "VES", "boliviano": "BOB", "bolivianos": "BOB", "sucres": "ECS", "australes": "ARA",
    "guarani": "PYG", "guaranies": "PYG", "cruzeiros": "BRC", "cruzados": "BRC", "balboas": "PAB", "quetzals": "GTQ", "pesetas": "ESP",
    "peseta": "ESP", "escudos": "PTE", "drachma": "GRD", "drachmas": "GRD", "deutschmarks": "DEM", "deutschmark": "DEM", "lire": "ITL",
    "leva": "BGN", "leks": "ALL", "drams": "AMD", "denars": "MKD", "somoni": "TJS", "pula": "BWP", "dalasi": "GMD", "dalasis": "GMD",
    "meticais": "MZN", "nakfa": "ERN", "ouguiya": "MRU", "ariary": "MGA", "tugrik": "MNT", "tugriks": "MNT", "rupiahs": "IDR",
    "nairas": "NGN", "birrs": "ETB", "hryvni": "UAH",
    "koruna": "CZK", "korunas": "CZK", "koruny": "CZK", "bitcoin": "BTC", "bitcoins": "BTC",
}  # fmt: skip
SUBUNITS: dict[str, str] = {
    "cent": "cent", "cents": "cent", "¢": "cent", "c": "cent", "p": "penny", "penny": "penny", "pence": "penny", "pennies": "penny", "dime": "dime",
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
_NATIONAL = {
    "dollar": "us USD u.s USD american USD australian AUD canadian CAD zealand NZD kong HKD singapore SGD taiwan TWD jamaican JMD"
    " namibian NAD liberian LRD zimbabwean ZWL fijian FJD",
    "pound": "british GBP sterling GBP egyptian EGP syrian SYP lebanese LBP sudanese SDG cypriot CYP irish IEP",
    "dinar": "iraqi IQD jordanian JOD kuwaiti KWD libyan LYD tunisian TND algerian DZD bahraini BHD serbian RSD yugoslav YUD",
    "rial": "iranian IRR omani OMR yemeni YER qatari QAR saudi SAR",
    "lira": "turkish TRY lebanese LBP syrian SYP italian ITL cypriot CYP",
    "rupee": "indian INR pakistani PKR nepalese NPR nepali NPR lankan LKR mauritian MUR",
    "peso": "mexican MXN colombian COP philippine PHP filipino PHP argentine ARS argentinian ARS chilean CLP cuban CUP dominican DOP"
    " uruguayan UYU",
    "franc": "swiss CHF french FRF belgian BEF cfa XAF congolese CDF rwandan RWF burundian BIF burundi BIF guinean GNF djiboutian DJF"
    " malagasy MGF",
    "shilling": "kenyan KES kenya KES tanzanian TZS tanzania TZS ugandan UGX uganda UGX somali SOS",
    "krone": "swedish SEK norwegian NOK danish DKK icelandic ISK",
    "dirham": "moroccan MAD emirati AED uae AED",
    "ruble": "russian RUB belarusian BYN soviet SUR",
    "won": "korean KRW",
    "reais": "brazilian BRL",
    "koruna": "czech CZK",
    "leu": "romanian RON moldovan MDL",
    "lev": "bulgarian BGN",
    "zloty": "polish PLN",
    "forint": "hungarian HUF",
    "yuan": "chinese CNY",
    "yen": "japanese JPY",
    "hryvnia": "ukrainian UAH",
    "afghani": "afghan AFN",
    "kyat": "burmese MMK myanmar MMK",
    "manat": "azerbaijani AZN turkmen TMT",
    "lari": "georgian GEL",
    "som": "kyrgyz KGS uzbek UZS",
    "tenge": "kazakh KZT",
    "birr": "ethiopian ETB",
    "naira": "nigerian NGN",
    "cedi": "ghanaian GHS",
    "kwacha": "zambian ZMW malawian MWK",
    "ringgit": "malaysian MYR",
    "baht": "thai THB",
    "rupiah": "indonesian IDR",
    "dong": "vietnamese VND",
    "riel": "cambodian KHR",
    "taka": "bangladeshi BDT",
    "shekel": "israeli ILS",
    "toman": "iranian IRR",
    "gourde": "haitian HTG",
}
"""Whose money a name that several countries share is, by the last word before it."""
NATIONAL: dict[tuple[str, str], str] = {
    (nation, noun): code
    for noun, row in _NATIONAL.items()
    for nation, code in zip(row.split()[::2], row.split()[1::2], strict=True)
}
SINGULARS: dict[str, str] = {
    "kronor": "krone", "kroner": "krone", "krona": "krone", "kronur": "krone", "riyal": "rial", "riyals": "rial", "rouble": "ruble",
    "roubles": "ruble", "korun": "koruna", "koruny": "koruna", "reais": "reais", "lei": "leu", "leva": "lev", "hryvnya": "hryvnia", "hryvni": "hryvnia",
}  # fmt: skip
"""Other forms of those names; a plural in "s" is none."""
ADJECTIVES = frozenset(nation for nation, _ in NATIONAL) | frozenset("new hong sri south saudi".split())
"""Words of nation that may stand between the number and the currency's name."""
COINS = frozenset("penny cent dime nickel buck quid dollar euro farthing kopeck".split())
"""Coins and notes that "a" may count: "a penny", "half a dollar"."""
