"""Units of measure as news writes them: word or symbol, the kind of figure it makes, and one name for all its spellings.

Symbols follow the SI brochure and common English news usage; currencies are in `money.py`.
"""

from summarizer.schemas.terms import Kind


def _table(kind: Kind, rows: str) -> dict[str, tuple[Kind, str]]:
    """ "km: kilometre kilometres; m: metre" as a map from each spelling, its name among them, to kind and name."""
    table: dict[str, tuple[Kind, str]] = {}
    for row in rows.split(";"):
        name, _, spellings = row.partition(":")
        for word in (name.strip().lower(), *spellings.split()):
            table[word] = (kind, name.strip())
    return table


UNITS: dict[str, tuple[Kind, str]] = (
    _table(
        "distance",
        "km: kms kilometer kilometers kilometre kilometres; m: meter meters metre metres mtrs; cm: centimeter centimeters"
        " centimetre centimetres; mm: millimeter millimeters millimetre millimetres; nm: nanometer nanometers nanometre"
        " nanometres; mi: mile miles; ft: foot feet; in: inch inches; yd: yard yards yds; nmi; fathom: fathoms; ly; µm: μm micron microns micrometre"
        " micrometres micrometer micrometers",
    )
    | _table(
        "duration",
        "second: seconds sec secs; minute: minutes min mins; hour: hours hr hrs h; day: days; night: nights; week: weeks wk wks;"
        " weekend: weekends; fortnight: fortnights; month: months mo mos; year: years yr yrs; decade: decades; century:"
        " centuries; millisecond: milliseconds; millennium: millennia; semester: semesters; generation: generations; ms;"
        " ns: nanosecond nanoseconds; gigaannum",
    )
    | _table(
        "percent",
        "%: percent pct percentage percents pc; percentage point; ‰; basis point: bps bp; percentage point: pp",
    )
    | _table("designation", "cal: caliber calibre; gauge")
    | _table("rate", "mph; kph: kmh kmph; knot: knots kt kts; rpm; bpm; mbps; kbps; gbps; tpd; bpd; fps; mpg")
    | _table(
        "other",
        "kg: kilogram kilograms kilogramme kilogrammes kilo kilos kgs; g: gram grams gramme grammes gr; mg: milligram"
        " milligrams; t: ton tons tonne tonnes; kt: kiloton kilotons; mt: megaton megatons; lb: lbs; oz: ounce ounces;"
        " stone; quintal: quintals; l: liter liters litre litres; ml: milliliter milliliters millilitre millilitres; cl; gal:"
        " gallon gallons; pint: pints; quart: quarts; bbl: barrel barrels; cup: cups; tbsp: tablespoon tablespoons; tsp: teaspoon"
        " teaspoons; bushel: bushels; ha: hectare hectares; acre: acres;"
        " dunam: dunams dunum dunums; W: watt watts; kW: kilowatt kilowatts; MW: megawatt megawatts; GW: gigawatt gigawatts;"
        " kWh; Wh; MWh; GWh; TWh; V: volt volts; kV; A: amp amps ampere amperes; Hz: hertz; kHz; MHz; GHz; Pa:"
        " pascal pascals; hPa; kPa; psi; bar: bars; mbar: millibar millibars; J: joule joules js; kJ; MJ; calories: calorie; kcal;"
        " bit: bits; byte: bytes; kB; MB: megabyte megabytes; GB: gigabyte gigabytes; TB: terabyte terabytes; KiB: kibibyte kibibytes; MiB: mebibyte mebibytes; GiB: gibibyte gibibytes; eV; keV; MeV;"
        " GeV; dB: decibel decibels; Bq: becquerel becquerels; Sv: sievert sieverts; mSv; Gy: gray grays; °: degree degrees deg;"
        " °C: celsius; °F: fahrenheit; K: kelvin kelvins; N: newton newtons; magnitude; mol; ppm; ppb; sigma; carat: carats; hp: horsepower; mmHg; Ah;"
        " px: pixel pixels; dpi; rad; atm; lm; lx; kN; MN; kbit; Mbit; Gbit; Tbit; BTU: btus; mcg; cc; torr; baud; roentgen: roentgens; therm: therms; cwt: hundredweight",
    )
    | _table("distance", "furlong: furlongs; cubit: cubits")
)
_WORDS: dict[str, tuple[Kind, str]] = {
    "ohm": ("other", "Ω"), "ω": ("other", "Ω"), "farad": ("other", "F"), "coulomb": ("other", "C"), "lumen": ("other", "lm"), "lux": ("other", "lx"),
    "candela": ("other", "cd"), "curie": ("other", "Ci"), "radian": ("other", "rad"), "dyne": ("other", "dyn"), "parsec": ("distance", "pc"),
    "angstrom": ("distance", "Å"), "ångström": ("distance", "Å"),
}  # fmt: skip
"""Units whose symbols are letters of other units, or words: only their names are read."""
for _word, _unit in _WORDS.items():
    UNITS[_word] = UNITS[_word + "s"] = _unit
UNITS |= {
    "teslas": ("other", "T"),
    "henries": ("other", "H"),
    "webers": ("other", "Wb"),
    "atmospheres": ("other", "atm"),
}
_PREFIXES = {
    "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P",
}  # fmt: skip
_PREFIXED: dict[str, tuple[Kind, str]] = {
    "metre": ("distance", "m"), "meter": ("distance", "m"), "parsec": ("distance", "pc"), "second": ("duration", "s"), "gram": ("other", "g"),
    "gramme": ("other", "g"), "litre": ("other", "l"), "liter": ("other", "l"), "watt": ("other", "W"), "volt": ("other", "V"),
    "amp": ("other", "A"), "ampere": ("other", "A"), "hertz": ("other", "Hz"), "pascal": ("other", "Pa"), "joule": ("other", "J"),
    "newton": ("other", "N"), "byte": ("other", "B"), "bit": ("other", "bit"), "farad": ("other", "F"), "ohm": ("other", "Ω"),
    "tesla": ("other", "T"), "sievert": ("other", "Sv"), "gray": ("other", "Gy"), "becquerel": ("other", "Bq"), "mole": ("other", "mol"),
    "pixel": ("other", "px"), "curie": ("other", "Ci"), "bar": ("other", "bar"), "coulomb": ("other", "C"), "henry": ("other", "H"),
    "electronvolt": ("other", "eV"), "calorie": ("other", "cal"),
}  # fmt: skip
"""Units that the decimal prefixes are written against, in full and as symbols."""
_PREFIXED_SYMBOLS = (
    "µF µA mA mV µV TW kΩ MΩ µg µs µl dl mAh mmol nmol THz TeV GPa GJ TBq GBq MBq kBq µSv nSv mGy µH"
).split()
for _prefix, _letter in _PREFIXES.items():
    for _base, (_kind, _symbol) in _PREFIXED.items():
        for _word in (_prefix + _base, _prefix + _base + "s"):
            UNITS.setdefault(_word, (_kind, _letter + _symbol))
for _symbol in _PREFIXED_SYMBOLS:
    _kind = "duration" if _symbol == "µs" else "other"
    UNITS.setdefault(_symbol.lower(), (_kind, _symbol))
    UNITS.setdefault(_symbol.lower().replace("µ", "μ"), (_kind, _symbol))

COMPOUNDS: dict[str, dict[str, tuple[Kind, str]]] = {
    "nautical": {"mile": ("distance", "nmi"), "miles": ("distance", "nmi")},
    "light": {"year": ("distance", "ly"), "years": ("distance", "ly")},
    "mm": {"hg": ("other", "mmHg")},
    "fl": {"oz": ("other", "oz")},
    "astronomical": {"units": ("distance", "AU"), "unit": ("distance", "AU")},
    "amp": {"hour": ("other", "Ah"), "hours": ("other", "Ah")},
    "ampere": {"hour": ("other", "Ah"), "hours": ("other", "Ah")},
    "basis": {"points": ("percent", "basis point"), "point": ("percent", "basis point")},
    "per": {"cent": ("percent", "%"), "mille": ("percent", "‰"), "mil": ("percent", "‰")},
    "watt": {"hour": ("other", "Wh"), "hours": ("other", "Wh")},
    "kilowatt": {"hour": ("other", "kWh"), "hours": ("other", "kWh")},
    "megawatt": {"hour": ("other", "MWh"), "hours": ("other", "MWh")},
    "gigawatt": {"hour": ("other", "GWh"), "hours": ("other", "GWh")},
}
"""Units of two words, a hyphen between them allowed: "nautical miles", "kilowatt-hours"."""
MODIFIERS = frozenset(
    "more further additional extra full whole entire straight solid long short working calendar metric statute"
    " imperial us troy fluid tense bloody".split()
)
"""May stand between a number and its unit: "three more days", "two long years", "40 metric tons"."""
MODIFIED = frozenset(("kg", "t", "lb", "oz", "l", "gal", "bbl", "ha", "acre"))
"""Units after them that are of no length or time."""

SYMBOLS: dict[str, tuple[Kind, str]] = {
    "%": ("percent", "%"), "％": ("percent", "%"), "٪": ("percent", "%"), "‰": ("percent", "‰"), "°": ("other", "°"),
    "º": ("other", "°"), "℃": ("other", "°C"), "℉": ("other", "°F"), '"': ("distance", "in"), "″": ("distance", "in"),
}  # fmt: skip

TEMPERATURES = {"c": "°C", "celsius": "°C", "centigrade": "°C", "f": "°F", "fahrenheit": "°F"}
"""After "degrees" or its sign."""
TEMPERATURE_WORDS = frozenset(
    "° ℃ ℉ celsius fahrenheit centigrade kelvin degrees temperature temperatures heatwave frost freezing mercury thermometer"
    " thermometers fever".split()
)
"""Near a number they make "C", "F" and "K" behind it a scale of temperature."""
PARTS_PER = {"thousand": "‰", "million": "ppm", "billion": "ppb", "trillion": "ppt"}
"""After "parts per"."""
AREA_PREFIXES = frozenset(("square", "sq"))
VOLUME_PREFIXES = frozenset(("cubic", "cu"))
POWERS = {"2": "²", "3": "³", "²": "²", "³": "³", "squared": "²", "cubed": "³"}

TIGHT_ONLY = frozenset(
    "g h t l a n v k w j in m min mo sec deg gr bar nm ns ms pa mt kt mol cal bit bits pc gy cup stone cc px rad atm lm lx mn bp bps pp".split()
)
"""Spellings that are words or letters of their own: a unit only where they touch the number or stand right after digits."""
JOINED_ONLY = frozenset("a n v k w j c f bar gr mo ma mv tw tev".split())
"""Letters that are a unit only where they touch the digits."""
LOWER_ONLY = frozenset(("atm", "rad", "lm", "lx"))
"""Units only in lower case: "12 ATMs" dispense money."""

RATE_PERIODS = frozenset(
    "second minute hour day night week month year decade sec min hr annum quarter fortnight s h yr".split()
)
PERIOD_NAMES: dict[str, str] = {"h": "hour", "s": "second", "annum": "year"}
TALL = frozenset("tall high long wide deep across by x".split())
"""After the stroke of feet: "6' tall"."""
METRES_FOLLOW = frozenset(
    "high wide long deep away from tall above below off across thick race sprint hurdles relay freestyle butterfly"
    " breaststroke backstroke final medley underground apart east west north south down square wall crater radius range"
    " wave waves ladder cliff drop fall tunnel trench deeper higher telescope dash champion champions"
    " championship victory title silver bronze medal medallist medalist runner runners swimmer final finals winner".split()
)
"""After "100m": the letter is metres, not millions."""
METRES_LED = frozenset(
    "ran runs run running swam swims swim swimming sprinted walked walks crawled climbed climbs dived plunged jumped leapt drove"
    " dragged flung hurled stretched stretches towered towers within every".split()
)
"""Before "100m", an article between allowed."""
WEAPONS = frozenset(
    "howitzer howitzers gun guns cannon cannons mortar mortars artillery shell shells rocket rockets rifle rifles pistol"
    " pistols round rounds calibre caliber mortar-bomb bullets bullet cartridge cartridges ammunition machine tank handgun"
    " revolver recoilless fire barrage bombardment projectile projectiles grenade grenades multiple self submachine heavy light towed m".split()
)
"""After "155 mm": a calibre, the name of the weapon and no distance."""
OLD_WORDS = frozenset(("old", "olds"))
