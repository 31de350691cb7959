"""Countries, their demonyms and their capitals. Key of a country: its usual English name in lower case.

Only well-known ones: what the table lacks is read by grammar ("Orvelian troops" is no name here, and nothing is lost).
"""

_COUNTRIES = """
afghanistan|afghan afghans|kabul / albania|albanian albanians|tirana / algeria|algerian algerians|algiers
angola|angolan angolans|luanda / argentina|argentine argentinian argentines|buenos-aires
armenia|armenian armenians|yerevan / australia|australian australians|canberra / austria|austrian austrians|vienna
azerbaijan|azerbaijani azeri azerbaijanis azeris|baku / bahrain|bahraini bahrainis|manama
bangladesh|bangladeshi bangladeshis|dhaka / belarus|belarusian belarusians|minsk / belgium|belgian belgians|brussels
benin|beninese| / bolivia|bolivian bolivians| / bosnia|bosnian bosnians|sarajevo
brazil|brazilian brazilians|brasilia / britain|british britons briton|london / bulgaria|bulgarian bulgarians|sofia
burkina faso|burkinabe|ouagadougou / burundi|burundian burundians|bujumbura / cambodia|cambodian cambodians|phnom-penh
cameroon|cameroonian cameroonians|yaounde / canada|canadian canadians|ottawa / central african republic||bangui
chad|chadian chadians|ndjamena / chile|chilean chileans|santiago / china|chinese|beijing
colombia|colombian colombians|bogota bogotá / congo|congolese|kinshasa
croatia|croatian croatians croat croats|zagreb / cuba|cuban cubans|havana / cyprus|cypriot cypriots|nicosia
czech republic|czech czechs|prague / denmark|danish danes|copenhagen
ecuador|ecuadorian ecuadorean ecuadoran ecuadorians|quito / egypt|egyptian egyptians|cairo
el salvador|salvadoran salvadorans salvadorean salvadorian|san-salvador / eritrea|eritrean eritreans|asmara
estonia|estonian estonians|tallinn / ethiopia|ethiopian ethiopians|addis-ababa / finland|finnish finns|helsinki
france|french|paris / georgia|georgian georgians|tbilisi / germany|german germans|berlin
ghana|ghanaian ghanaians|accra / greece|greek greeks|athens / guatemala|guatemalan guatemalans|
guinea|guinean guineans|conakry / haiti|haitian haitians|port-au-prince / honduras|honduran hondurans|tegucigalpa
hungary|hungarian hungarians|budapest / india|indian indians|new-delhi delhi
indonesia|indonesian indonesians|jakarta / iran|iranian iranians|tehran / iraq|iraqi iraqis|baghdad
ireland|irish|dublin / israel|israeli israelis|jerusalem tel-aviv / italy|italian italians|rome
ivory coast|ivorian ivorians|abidjan / japan|japanese|tokyo / jordan|jordanian jordanians|amman
kazakhstan|kazakh kazakhs|astana / kenya|kenyan kenyans|nairobi / kosovo|kosovan kosovar kosovars|pristina
kuwait|kuwaiti kuwaitis| / kyrgyzstan|kyrgyz|bishkek / laos|laotian laotians|vientiane / latvia|latvian latvians|riga
lebanon|lebanese|beirut / liberia|liberian liberians|monrovia / libya|libyan libyans|tripoli
lithuania|lithuanian lithuanians|vilnius / malaysia|malaysian malaysians|kuala-lumpur / mali|malian malians|bamako
mauritania|mauritanian mauritanians|nouakchott / mexico|mexican mexicans|mexico-city
moldova|moldovan moldovans|chisinau / morocco|moroccan moroccans|rabat / mozambique|mozambican mozambicans|maputo
myanmar|burmese|naypyitaw yangon / nepal|nepalese nepali|kathmandu / netherlands|dutch|the-hague
nicaragua|nicaraguan nicaraguans|managua / niger|nigerien nigeriens|niamey / nigeria|nigerian nigerians|abuja
north korea|north-korean|pyongyang / norway|norwegian norwegians|oslo / oman|omani omanis|muscat
pakistan|pakistani pakistanis|islamabad / palestine|palestinian palestinians| / panama|panamanian panamanians|
paraguay|paraguayan paraguayans|asuncion / peru|peruvian peruvians|lima
philippines|philippine filipino filipinos|manila / poland|polish poles|warsaw / portugal|portuguese|lisbon
qatar|qatari qataris|doha / romania|romanian romanians|bucharest / russia|russian russians|moscow
rwanda|rwandan rwandans|kigali / saudi arabia|saudi saudis|riyadh / senegal|senegalese|dakar
serbia|serbian serbians serb serbs|belgrade / sierra leone||freetown / somalia|somali somalis|mogadishu
south africa|south-african|pretoria / south korea|south-korean|seoul / south sudan|south-sudanese|juba
spain|spanish spaniards|madrid / sri lanka|sri-lankan|colombo / sudan|sudanese|khartoum
sweden|swedish swedes|stockholm / switzerland|swiss|bern geneva / syria|syrian syrians|damascus
taiwan|taiwanese|taipei / tajikistan|tajik tajiks|dushanbe / tanzania|tanzanian tanzanians|dar-es-salaam
thailand|thai thais|bangkok / togo|togolese| / tunisia|tunisian tunisians|tunis / turkey|turkish turks|ankara
turkmenistan|turkmen|ashgabat / uganda|ugandan ugandans|kampala / ukraine|ukrainian ukrainians|kyiv kiev
united arab emirates|emirati emiratis|abu-dhabi dubai / united states|american americans u.s us|washington
uruguay|uruguayan uruguayans|montevideo / uzbekistan|uzbek uzbeks|tashkent / venezuela|venezuelan venezuelans|caracas
vietnam|vietnamese|hanoi / yemen|yemeni yemenis|sanaa / zambia|zambian zambians|lusaka
zimbabwe|zimbabwean zimbabweans|harare
"""
"""Rows "name|demonyms|capitals", several a line; hyphens inside stand for spaces."""

_ROWS = [tuple(row.split("|")) for line in _COUNTRIES.split("\n") if line for row in line.split(" / ")]

COUNTRIES: dict[str, str] = {name: name for name, _, _ in _ROWS} | {
    "usa": "united states",
    "u.s.a": "united states",
    "u.s": "united states",
    "america": "united states",
    "uk": "britain",
    "u.k": "britain",
    "united kingdom": "britain",
    "great britain": "britain",
    "england": "britain",
    "uae": "united arab emirates",
    "burma": "myanmar",
    "holland": "netherlands",
    "soviet union": "soviet union",
    "ussr": "soviet union",
    "yugoslavia": "yugoslavia",
    "czechoslovakia": "czechoslovakia",
    "drc": "congo",
    "democratic republic of congo": "congo",
    "bosnia-herzegovina": "bosnia",
    "cote d'ivoire": "ivory coast",
    "gaza": "gaza",
    "gaza strip": "gaza",
    "west bank": "west bank",
    "crimea": "crimea",
    "chechnya": "chechnya",
    "kashmir": "kashmir",
    "kurdistan": "kurdistan",
}
"""Name of a country or a land spoken of like one, lower case, to its key."""

DEMONYMS: dict[str, str] = {word.replace("-", " "): name for name, words, _ in _ROWS for word in words.split()} | {
    "soviet": "soviet union",
    "soviets": "soviet union",
    "chechen": "chechnya",
    "kurdish": "kurdistan",
    "gazan": "gaza",
}
"""Adjective or people to the key of the country."""

CAPITALS: dict[str, str] = {word.replace("-", " "): name for name, _, words in _ROWS for word in words.split()}
"""Capital, as metonym of a government ("Moscow announced"), to the key of the country."""
