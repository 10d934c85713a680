"""What no table says: everyday names of states, seats that stand for their government, bodies and their names."""

from __future__ import annotations

# Codes of ISO 3166-1; XKX is the user-assigned code in common use for Kosovo.
ALIASES: dict[str, str] = {
    "USA": "United States|United States of America|U.S.|US|U.S.A.|USA|America|the States",
    "GBR": "United Kingdom|U.K.|UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland",
    "RUS": "Russia|Russian Federation|Soviet Union|USSR|U.S.S.R.",
    "CHN": "China|PRC|People's Republic of China|mainland China|Communist China",
    "PRK": "North Korea|N. Korea|DPRK|D.P.R.K.|Democratic People's Republic of Korea|the North Korean regime",
    "KOR": "South Korea|S. Korea|ROK|R.O.K.|Republic of Korea",
    "TWN": "Taiwan|Republic of China|Chinese Taipei",
    "ARE": "United Arab Emirates|UAE|U.A.E.|the Emirates",
    "PSE": "Palestine|Palestinian Authority|Palestinian National Authority|PA|PLO|Palestine Liberation Organization"
    "|State of Palestine|Palestinian territories|West Bank|Gaza|Gaza Strip",
    "XKX": "Kosovo",
    "VAT": "Vatican|Holy See|Vatican City",
    "CZE": "Czech Republic|Czechia",
    "TUR": "Turkey|Türkiye|Turkiye|Republic of Türkiye|Republic of Turkiye",
    "MMR": "Myanmar|Burma|Union of Myanmar|Union of Burma",
    "CIV": "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
    "COD": "Democratic Republic of the Congo|DRC|D.R.C.|DR Congo|Congo|Congo-Kinshasa|Democratic Republic of Congo",
    "COG": "Republic of the Congo|Republic of Congo|Congo-Brazzaville",
    "MKD": "North Macedonia|Macedonia",
    "SWZ": "Eswatini|Swaziland",
    "TLS": "East Timor|Timor-Leste",
    "CPV": "Cape Verde|Cabo Verde",
    "NLD": "Netherlands|Holland",
    "SAU": "Saudi Arabia|KSA",
    "ZAF": "South Africa",
    "NZL": "New Zealand",
    "BIH": "Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina",
    "IRN": "Iran|Islamic Republic of Iran|Islamic Republic",
    "SYR": "Syria|Syrian Arab Republic",
    "VNM": "Vietnam|Viet Nam",
    "LAO": "Laos",
    "MDA": "Moldova",
    "BRN": "Brunei",
    "GEO": "Georgia",
    "BOL": "Bolivia",
    "VEN": "Venezuela",
    "TZA": "Tanzania",
    "HKG": "Hong Kong",
    "MAC": "Macau|Macao",
    "PNG": "Papua New Guinea|PNG",
    "LBY": "Libya",
    "BLR": "Belarus|Belorussia",
    "UKR": "Ukraine|the Ukraine",
    "KGZ": "Kyrgyzstan|Kirghizia",
    "FSM": "Micronesia",
    "GMB": "Gambia",
    "BHS": "Bahamas",
    "STP": "São Tomé and Príncipe|Sao Tome and Principe",
}

DEMONYMS: dict[str, str] = {
    "USA": "American|Americans",
    "GBR": "British|Brit|Brits|Briton|Britons|English|Scottish|Scots|Welsh|UK's|Northern Irish",
    "CHN": "Chinese",
    "PRK": "North Korean|North Koreans",
    "KOR": "South Korean|South Koreans",
    "TWN": "Taiwanese",
    "ARE": "Emirati|Emiratis",
    "PSE": "Palestinian|Palestinians",
    "XKX": "Kosovar|Kosovars|Kosovan|Kosovo Albanian",
    "VAT": "papal",
    "CZE": "Czech|Czechs",
    "TUR": "Turkish|Turk|Turks",
    "MMR": "Burmese",
    "CIV": "Ivorian|Ivorians",
    "COD": "Congolese",
    "MKD": "Macedonian|Macedonians",
    "NLD": "Dutch",
    "SAU": "Saudi|Saudis|Saudi Arabian",
    "ZAF": "South African|South Africans",
    "NZL": "New Zealander|New Zealanders|Kiwi|Kiwis",
    "AZE": "Azerbaijani|Azerbaijanis|Azeri|Azeris",
    "AUS": "Australian|Australians|Aussie|Aussies",
    "BIH": "Bosnian|Bosnians",
    "DNK": "Danish|Dane|Danes",
    "SWE": "Swedish|Swede|Swedes",
    "POL": "Polish|Pole|Poles",
    "ESP": "Spanish|Spaniard|Spaniards",
    "FRA": "French|Frenchman|Frenchmen",
    "FIN": "Finnish|Finn|Finns",
    "IRL": "Irish",
    "SRB": "Serbian|Serbians|Serb|Serbs",
    "HRV": "Croatian|Croatians|Croat|Croats",
    "SVK": "Slovak|Slovaks|Slovakian",
    "SVN": "Slovene|Slovenes|Slovenian|Slovenians",
    "KAZ": "Kazakh|Kazakhs|Kazakhstani",
    "UZB": "Uzbek|Uzbeks|Uzbekistani",
    "TJK": "Tajik|Tajiks|Tajikistani",
    "TKM": "Turkmen",
    "KGZ": "Kyrgyz|Kyrgyzstani",
    "AFG": "Afghan|Afghans",
    "PAK": "Pakistani|Pakistanis",
    "PHL": "Philippine|Filipino|Filipinos",
    "ISL": "Icelandic|Icelander|Icelanders",
    "BEL": "Belgian|Belgians",
    "CHE": "Swiss",
    "LUX": "Luxembourgish",
    "ARG": "Argentine|Argentines|Argentinian|Argentinean",
    "KWT": "Kuwaiti|Kuwaitis",
    "BRN": "Bruneian",
    "MDA": "Moldovan|Moldovans",
    "BWA": "Botswanan|Motswana",
    "LSO": "Basotho",
    "SYC": "Seychellois",
    "HKG": "Hongkonger",
    "NER": "Nigerien",
    "CYP": "Cypriot|Cypriots|Greek Cypriot|Greek Cypriots",
    "THA": "Thai|Thais",
    "GRC": "Greek|Greeks|Hellenic",
}

SEATS: dict[str, str] = {
    "USA": "White House|Pentagon|Foggy Bottom|Capitol Hill|State Department|US State Department|U.S. State Department"
    "|Department of State|Oval Office|CIA|Central Intelligence Agency|FBI|Camp David|Mar-a-Lago|Department of Defense"
    "|Joint Chiefs|Joint Chiefs of Staff|US Congress|U.S. Congress|CENTCOM|USAID|DOD News"
    "|Trump administration|Biden administration|Obama administration|Bush administration|Clinton administration"
    "|New Mexico|New Jersey|New England",  # parts of a state that are called like another one
    "AUS": "New South Wales",
    "GBR": "Downing Street|No 10|No. 10|10 Downing Street|Whitehall|Buckingham Palace|Westminster|MI6|FCDO"
    "|Kensington Palace",
    "RUS": "Kremlin|State Duma|Duma|FSB|GRU|Smolenskaya Square|Federation Council",
    "FRA": "Élysée|Elysée|Elysee|Élysée Palace|Elysee Palace|Quai d'Orsay|Matignon",
    "DEU": "Bundestag|Bundeswehr|Federal Chancellery|Bundesregierung|Bundeskanzleramt|Bundespräsidialamt"
    "|Auswärtiges Amt",
    "MYS": "Wisma Putra",
    "KAZ": "Akorda",
    "CHL": "La Moneda|La Moneda Palace",
    "COL": "Casa de Nariño|Casa de Narino|Nariño Palace",
    "ECU": "Carondelet Palace",
    "MEX": "Los Pinos",
    "CAN": "Rideau Hall|Parliament Hill",
    "TUR": "Çankaya Palace|Cankaya Palace|Beştepe",
    "IDN": "Merdeka Palace",
    "LBN": "Baabda Palace",
    "AUT": "Ballhausplatz",
    "IRL": "Iveagh House|Leinster House|Áras an Uachtaráin|Merrion Street",
    "NGA": "Aso Rock",
    "ROU": "Cotroceni Palace|Cotroceni",
    "CZE": "Prague Castle|Czernin Palace",
    "CHN": "Inner Mongolia|Zhongnanhai|People's Liberation Army|PLA|Great Hall of the People",
    "KOR": "Blue House|Cheong Wa Dae",
    "ISR": "Knesset|IDF|Israel Defense Forces|Mossad|Tel Aviv",
    "UKR": "Verkhovna Rada|Bankova",
    "IRN": "IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards",
    "IND": "South Block|Lok Sabha|Hyderabad House|Rashtrapati Bhavan|Press Information Bureau",
    "PAK": "ISI|Rawalpindi|ISPR|Inter-Services Public Relations",
    "JOR": "Royal Hashemite Court",
    "ITA": "Quirinale|Palazzo Chigi|Farnesina",
    "ESP": "Moncloa|Moncloa Palace",
    "POL": "Sejm|KPRM",
    "ARG": "Casa Rosada",
    "BRA": "Planalto|Planalto Palace|Itamaraty",
    "VEN": "Miraflores|Miraflores Palace",
    "PHL": "Malacañang|Malacanang|Malacañang Palace",
    "VAT": "Apostolic Palace",
    "JPN": "Kantei|Gaimusho|Imperial Household Agency",
    "BOL": "La Paz",
    "ZAF": "Union Buildings",
}

# Cities that are not capitals or whose table spelling is not the everyday one.
CAPITALS: dict[str, str] = {
    "USA": "Washington|Washington, D.C.|Washington, DC|Washington DC",
    "UKR": "Kyiv|Kiev",
    "ISR": "Jerusalem",
    "PSE": "Ramallah",
    "KAZ": "Astana|Nur-Sultan",
    "LKA": "Colombo",
    "MMR": "Naypyidaw|Nay Pyi Taw",
    "CHN": "Beijing|Peking",
    "IND": "New Delhi|Delhi",
    "TWN": "Taipei",
    "XKX": "Pristina|Prishtina",
    "ZAF": "Pretoria",
    "NLD": "The Hague|Amsterdam",
    "BOL": "La Paz",
    "CIV": "Abidjan|Yamoussoukro",
    "NGA": "Abuja",
    "TZA": "Dodoma",
    "BEN": "Cotonou",
    "GEO": "Tbilisi",
    "MDA": "Chisinau|Chișinău",
    "YEM": "Sanaa|Sana'a|Aden",
    "SAU": "Riyadh",
    "ARE": "Abu Dhabi",
    "MEX": "Mexico City",
    "PAN": "Panama City",
    "KWT": "Kuwait City",
    "GTM": "Guatemala City",
    "VNM": "Hanoi",
    "ROU": "Bucharest",
    "PRT": "Lisbon",
    "CHE": "Bern|Berne",
    "MNG": "Ulaanbaatar|Ulan Bator",
    "BRN": "Bandar Seri Begawan",
    "SYR": "Damascus",
    "LBY": "Tripoli",
    "MLI": "Bamako",
}

# name: (kind, sector, other names). Kind and sector as in the record: organization or group; PLOVER codes.
BODIES: dict[str, tuple[str, str, str]] = {
    "UN": ("organization", "IGO", "United Nations|U.N.|UNO|Security Council|UN Security Council|U.N. Security Council"
           "|UN General Assembly|U.N. General Assembly|General Assembly|UNSC|UNGA|United Nations Security Council"
           "|United Nations General Assembly"),
    "NATO": ("organization", "IGO", "North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato"
             "|North Atlantic Council|Atlantic Alliance|North Atlantic Alliance|North Atlantic alliance"),
    "EU": ("organization", "IGO", "European Union|E.U.|European Commission|European Council|EC|EEAS"
           "|European External Action Service|Council of the European Union|European Parliament|Brussels"),
    "OSCE": ("organization", "IGO", "Organization for Security and Co-operation in Europe"
             "|Organisation for Security and Cooperation in Europe|"
             "Organization for Security and Cooperation in Europe"),
    "IAEA": ("organization", "IGO", "International Atomic Energy Agency|U.N. nuclear watchdog|UN nuclear watchdog"),
    "OPCW": ("organization", "IGO", "Organisation for the Prohibition of Chemical Weapons"
             "|Organization for the Prohibition of Chemical Weapons"),
    "AU": ("organization", "IGO", "African Union|A.U."),
    "ASEAN": ("organization", "IGO", "Association of Southeast Asian Nations|Association of South East Asian Nations|"
    "Asean"),
    "Arab League": ("organization", "IGO", "League of Arab States"),
    "GCC": ("organization", "IGO", "Gulf Cooperation Council"),
    "OIC": ("organization", "IGO", "Organization of Islamic Cooperation|Organisation of Islamic Cooperation"),
    "OAS": ("organization", "IGO", "Organization of American States"),
    "CSTO": ("organization", "IGO", "Collective Security Treaty Organization|Collective Security Treaty Organisation"),
    "CIS": ("organization", "IGO", "Commonwealth of Independent States"),
    "SCO": ("organization", "IGO", "Shanghai Cooperation Organization|Shanghai Cooperation Organisation"),
    "EAEU": ("organization", "IGO", "Eurasian Economic Union|Eurasian Economic Commission"),
    "BRICS": ("organization", "IGO", ""),
    "G7": ("organization", "IGO", "Group of Seven|G-7"),
    "G8": ("organization", "IGO", "Group of Eight|G-8"),
    "G20": ("organization", "IGO", "Group of 20|Group of Twenty|G-20"),
    "P5+1": ("organization", "IGO", "E3+3|P5 + 1|P5-plus-1|P5 plus 1|P5 plus one|P+5"
             "|six world powers|six major powers"),
    "Quad": ("organization", "IGO", ""),
    "ECOWAS": ("organization", "IGO", "Ecowas|Economic Community of West African States"),
    "SADC": ("organization", "IGO", "Sadc|Southern African Development Community"),
    "IGAD": ("organization", "IGO", "Igad|Intergovernmental Authority on Development"),
    "CARICOM": ("organization", "IGO", "Caricom|Caribbean Community"),
    "MERCOSUR": ("organization", "IGO", "Mercosur"),
    "APEC": ("organization", "IGO", "Apec|Asia-Pacific Economic Cooperation"),
    "OPEC": ("organization", "IGO", "Opec|Organization of the Petroleum Exporting Countries"),
    "OECD": ("organization", "IGO", "Organisation for Economic Co-operation and Development"
             "|Organization for Economic Cooperation and Development"
             "|Organisation for Economic Cooperation and Development"),
    "IMF": ("organization", "IGO", "International Monetary Fund"),
    "World Bank": ("organization", "IGO", "World Bank Group"),
    "WTO": ("organization", "IGO", "World Trade Organization|World Trade Organisation"),
    "WHO": ("organization", "IGO", "World Health Organization|World Health Organisation"),
    "WFP": ("organization", "IGO", "World Food Programme|World Food Program"),
    "UNHCR": ("organization", "IGO", "UN refugee agency|U.N. refugee agency"),
    "UNICEF": ("organization", "IGO", "Unicef"),
    "UNESCO": ("organization", "IGO", "Unesco"),
    "UNRWA": ("organization", "IGO", ""),
    "OCHA": ("organization", "IGO", "UN OCHA"),
    "Council of Europe": ("organization", "IGO", "PACE"),
    "EBRD": ("organization", "IGO", "European Bank for Reconstruction and Development"),
    "ECB": ("organization", "IGO", "European Central Bank"),
    "Interpol": ("organization", "IGO", "INTERPOL"),
    "ICC": ("organization", "IGO", "International Criminal Court"),
    "ICJ": ("organization", "IGO", "International Court of Justice"),
    "ICRC": ("organization", "NGO", "International Committee of the Red Cross|Red Cross"),
    "CELAC": ("organization", "IGO", "Community of Latin American and Caribbean States"),
    "SICA": ("organization", "IGO", "Central American Integration System"),
    "Pacific Islands Forum": ("organization", "IGO", ""),
    "Normandy format": ("organization", "IGO", "Normandy Four|Normandy Format|Normandy group"),
    "ADB": ("organization", "IGO", "Asian Development Bank"),
    "AfDB": ("organization", "IGO", "African Development Bank|AfDB Group|African Development Bank Group"),
    "AIIB": ("organization", "IGO", "Asian Infrastructure Investment Bank"),
    "Arctic Council": ("organization", "IGO", ""),
    "AUKUS": ("organization", "IGO", ""),
    "BIMSTEC": ("organization", "IGO", ""),
    "COMESA": ("organization", "IGO", "Common Market for Eastern and Southern Africa"),
    "CPLP": ("organization", "IGO", "Community of Portuguese Language Countries"),
    "CTBTO": ("organization", "IGO", "Comprehensive Nuclear-Test-Ban Treaty Organization"),
    "EAC": ("organization", "IGO", "East African Community"),
    "ECCAS": ("organization", "IGO", "Economic Community of Central African States"),
    "EFTA": ("organization", "IGO", "Efta|European Free Trade Association"),
    "EIB": ("organization", "IGO", "European Investment Bank"),
    "Europol": ("organization", "IGO", "EUROPOL"),
    "FAO": ("organization", "IGO", "Food and Agriculture Organization|Food and Agriculture Organisation"),
    "Francophonie": ("organization", "IGO", "La Francophonie|International Organisation of La Francophonie"
                     "|Organisation internationale de la Francophonie"),
    "Frontex": ("organization", "IGO", ""),
    "IDB": ("organization", "IGO", "Inter-American Development Bank"),
    "IFRC": ("organization", "NGO", "International Federation of Red Cross and Red Crescent Societies"),
    "ILO": ("organization", "IGO", "International Labour Organization|International Labour Organisation"
            "|International Labor Organization"),
    "IMO": ("organization", "IGO", "International Maritime Organization"),
    "ICAO": ("organization", "IGO", "International Civil Aviation Organization"),
    "IOM": ("organization", "IGO", "International Organization for Migration|International Organisation for Migration"),
    "IRENA": ("organization", "IGO", "International Renewable Energy Agency"),
    "IsDB": ("organization", "IGO", "Islamic Development Bank"),
    "ITU": ("organization", "IGO", "International Telecommunication Union"),
    "Melanesian Spearhead Group": ("organization", "IGO", ""),
    "Nordic Council": ("organization", "IGO", ""),
    "Organization of Turkic States": ("organization", "IGO", "Organisation of Turkic States|Turkic Council"),
    "SAARC": ("organization", "IGO", "South Asian Association for Regional Cooperation"),
    "UNASUR": ("organization", "IGO", "Unasur|Union of South American Nations"),
    "UNCTAD": ("organization", "IGO", "Unctad"),
    "UNDP": ("organization", "IGO", "United Nations Development Programme|UN Development Programme"),
    "UNEP": ("organization", "IGO", "United Nations Environment Programme|UN Environment Programme"),
    "UNFPA": ("organization", "IGO", "United Nations Population Fund"),
    "UNIDO": ("organization", "IGO", "United Nations Industrial Development Organization"),
    "UNIFIL": ("organization", "IGO", "Unifil"),
    "UNODC": ("organization", "IGO", "United Nations Office on Drugs and Crime"),
    "UN Women": ("organization", "IGO", ""),
    "Visegrad Group": ("organization", "IGO", "Visegrad Four|V4"),
    "WIPO": ("organization", "IGO", "World Intellectual Property Organization"),
    "WMO": ("organization", "IGO", "World Meteorological Organization"),
    "al-Shabaab": ("group", "REB", "al-Shabab|Al-Shabaab|Al-Shabab|al Shabaab"),
    "Boko Haram": ("group", "REB", ""),
    "FDLR": ("group", "REB", "Democratic Forces for the Liberation of Rwanda"),
    "Free Syrian Army": ("group", "REB", ""),
    "HTS": ("group", "REB", "Hayat Tahrir al-Sham"),
    "LNA": ("group", "REB", "Libyan National Army"),
    "MILF": ("group", "REB", "Moro Islamic Liberation Front"),
    "STC": ("group", "REB", "Southern Transitional Council"),
    "Tamil Tigers": ("group", "REB", "LTTE|Liberation Tigers of Tamil Eelam"),
    "TTP": ("group", "REB", "Tehrik-i-Taliban Pakistan|Pakistani Taliban"),
    "Hamas": ("group", "REB", "HAMAS"),
    "Taliban": ("group", "REB", "Afghan Taliban|Islamic Emirate|Islamic Emirate of Afghanistan"),
    "Hezbollah": ("group", "REB", "Hizbollah|Hizbullah"),
    "Houthis": ("group", "REB", "Houthi|Huthi|Huthis|Ansar Allah|Ansarullah"),
    "Islamic Jihad": ("group", "REB", "Palestinian Islamic Jihad"),
    "Islamic State": ("group", "REB", "ISIS|ISIL|Daesh|Islamic State group"),
    "al-Qaeda": ("group", "REB", "Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida"),
    "al-Nusra Front": ("group", "REB", "Nusra Front|al-Nusra|Jabhat al-Nusra"),
    "Fatah": ("group", "GOV", ""),
    "PKK": ("group", "REB", "Kurdistan Workers' Party"),
    "YPG": ("group", "REB", "People's Protection Units"),
    "SDF": ("group", "REB", "Syrian Democratic Forces"),
    "KRG": ("group", "GOV", "Kurdistan Regional Government|Iraqi Kurdistan"),
    "FARC": ("group", "REB", "Farc|Revolutionary Armed Forces of Colombia"),
    "ELN": ("group", "REB", "National Liberation Army"),
    "RSF": ("group", "REB", "Rapid Support Forces"),
    "TPLF": ("group", "REB", "Tigray People's Liberation Front"),
    "M23": ("group", "REB", "March 23 Movement"),
    "DNR": ("group", "REB", "DPR|Donetsk People's Republic"),
    "LNR": ("group", "REB", "LPR|Luhansk People's Republic|Lugansk People's Republic"),
    "TRNC": ("group", "GOV", "Turkish Republic of Northern Cyprus|Northern Cyprus|Turkish Cypriot|Turkish Cypriots"),
    "Abkhazia": ("group", "GOV", "Abkhaz|Abkhazian|Abkhazians"),
    "South Ossetia": ("group", "GOV", "South Ossetian|South Ossetians"),
    "Transnistria": ("group", "GOV", "Transnistrian|Transdniester|Transdniestria|Transdniestrian"),
    "Polisario": ("group", "REB", "Polisario Front"),
    "Syrian National Coalition": ("group", "OPP", ""),
    "Syrian opposition": ("group", "OPP", "Syrian National Council|High Negotiations Committee"),
    "Muslim Brotherhood": ("group", "OPP", ""),
}  # fmt: skip

# person | office | state | body | start | end: well-known holders that the tables lack.
HOLDINGS = """
Javier Solana|Secretary General of NATO||NATO|1995-12-05|1999-10-06
Michel Barnier|Prime Minister|FRA||2024-09-05|2024-12-13
George Robertson|Secretary General of NATO||NATO|1999-10-14|2003-12-17
Jaap de Hoop Scheffer|Secretary General of NATO||NATO|2004-01-05|2009-07-31
Anders Fogh Rasmussen|Secretary General of NATO||NATO|2009-08-01|2014-09-30
Jens Stoltenberg|Secretary General of NATO||NATO|2014-10-01|2024-10-01
Mark Rutte|Secretary General of NATO||NATO|2024-10-01|
Mohamed ElBaradei|Director General of the IAEA||IAEA|1997-12-01|2009-11-30
Yukiya Amano|Director General of the IAEA||IAEA|2009-12-01|2019-07-18
Rafael Grossi|Director General of the IAEA||IAEA|2019-12-03|
Lamberto Zannier|Secretary General of the OSCE||OSCE|2011-07-01|2017-06-30
Thomas Greminger|Secretary General of the OSCE||OSCE|2017-07-18|2020-07-18
Helga Schmid|Secretary General of the OSCE||OSCE|2020-12-04|2024-09
Tedros Adhanom Ghebreyesus|Director-General of the WHO||WHO|2017-07-01|
Christine Lagarde|Managing Director of the IMF||IMF|2011-07-05|2019-09-12
Kristalina Georgieva|Managing Director of the IMF||IMF|2019-10-01|
Stéphane Dujarric|Spokesman for the Secretary-General||UN|2014-03|
Dmitry Peskov|Kremlin spokesman|RUS||2012-05-22|
Ned Price|State Department spokesperson|USA||2021-01-20|2023-03
Matthew Miller|State Department spokesperson|USA||2023-04-24|2025-01-20
Heather Nauert|State Department spokesperson|USA||2017-04-24|2019-04-03
Morgan Ortagus|State Department spokesperson|USA||2019-04-03|2021-01-20
John Kirby|Pentagon spokesman|USA||2021-01-20|2022-05
Hua Chunying|Foreign Ministry spokesperson|CHN||2012-11|
Geng Shuang|Foreign Ministry spokesperson|CHN||2016-09|2020-06
Zhao Lijian|Foreign Ministry spokesperson|CHN||2020-02-24|2023-01
Wang Wenbin|Foreign Ministry spokesperson|CHN||2020-07|2024-05
Mao Ning|Foreign Ministry spokesperson|CHN||2022-09|
Gerhard Schröder|Federal Chancellor|DEU||1998-10-27|2005-11-22
Angela Merkel|Federal Chancellor|DEU||2005-11-22|2021-12-08
Matteo Renzi|Prime Minister|ITA||2014-02-22|2016-12-12
Paolo Gentiloni|Prime Minister|ITA||2016-12-12|2018-06-01
Giuseppe Conte|Prime Minister|ITA||2018-06-01|2021-02-13
Mario Draghi|Prime Minister|ITA||2021-02-13|2022-10-22
Hosni Mubarak|President|EGY||1981-10-14|2011-02-11
Mohamed Morsi|President|EGY||2012-06-30|2013-07-03
Mohammed bin Salman|Crown Prince|SAU||2017-06-21|
Mohammed bin Salman|Minister of Defence|SAU||2015-01-23|2022-09-27
Aleksandar Vučić|President|SRB||2017-05-31|
Aleksandar Vučić|Prime Minister|SRB||2014-04-27|2017-05-31
Frank-Walter Steinmeier|Minister of Foreign Affairs|DEU||2005-11-22|2009-10-28
Guido Westerwelle|Minister of Foreign Affairs|DEU||2009-10-28|2013-12-17
Frank-Walter Steinmeier|Minister of Foreign Affairs|DEU||2013-12-17|2017-01-27
Sigmar Gabriel|Minister of Foreign Affairs|DEU||2017-01-27|2018-03-14
Heiko Maas|Minister of Foreign Affairs|DEU||2018-03-14|2021-12-08
Annalena Baerbock|Minister of Foreign Affairs|DEU||2021-12-08|2025-05-06
Johann Wadephul|Minister of Foreign Affairs|DEU||2025-05-06|
Ursula von der Leyen|Minister of Defence|DEU||2013-12-17|2019-07-17
Annegret Kramp-Karrenbauer|Minister of Defence|DEU||2019-07-17|2021-12-08
Christine Lambrecht|Minister of Defence|DEU||2021-12-08|2023-01-19
Boris Pistorius|Minister of Defence|DEU||2023-01-19|
Luigi Di Maio|Minister of Foreign Affairs|ITA||2019-09-05|2022-10-22
Antonio Tajani|Minister of Foreign Affairs|ITA||2022-10-22|
Mohammed bin Abdulrahman Al Thani|Minister of Foreign Affairs|QAT||2016-01-27|
Mohammed bin Abdulrahman Al Thani|Prime Minister|QAT||2023-03-07|
Saud al-Faisal|Minister of Foreign Affairs|SAU||1975-10|2015-04-29
Adel al-Jubeir|Minister of Foreign Affairs|SAU||2015-04-29|2018-12-27
Ibrahim al-Assaf|Minister of Foreign Affairs|SAU||2018-12-27|2019-10-23
Faisal bin Farhan|Minister of Foreign Affairs|SAU||2019-10-23|
Sameh Shoukry|Minister of Foreign Affairs|EGY||2014-06-17|2024-07-03
Badr Abdelatty|Minister of Foreign Affairs|EGY||2024-07-03|
Andrei Belousov|Minister of Defence|RUS||2024-05-14|
Sergei Shoigu|Secretary of the Security Council|RUS||2024-05-12|
Charles Q. Brown|Chairman of the Joint Chiefs of Staff|USA||2023-10-01|2025-02-21
Lloyd Austin|Secretary of Defence|USA||2021-01-22|2025-01-20
Marco Rubio|Secretary of State|USA||2025-01-21|
Oleksandr Syrskyi|Commander-in-Chief of the Armed Forces|UKR||2024-02-08|
Rustem Umerov|Minister of Defence|UKR||2023-09-06|2025-07-17
Andrii Sybiha|Minister of Foreign Affairs|UKR||2024-09-05|
Qin Gang|Minister of Foreign Affairs|CHN||2022-12-30|2023-07-25
Wang Yi|Minister of Foreign Affairs|CHN||2023-07-25|
Li Shangfu|Minister of National Defence|CHN||2023-03-12|2023-10-24
Dong Jun|Minister of National Defence|CHN||2023-12-29|
James Cleverly|Foreign Secretary|GBR||2022-09-06|2023-11-13
David Cameron|Foreign Secretary|GBR||2023-11-13|2024-07-05
David Lammy|Foreign Secretary|GBR||2024-07-05|2025-09-05
Catherine Colonna|Minister of Foreign Affairs|FRA||2022-05-20|2024-01-11
Stéphane Séjourné|Minister of Foreign Affairs|FRA||2024-01-11|2024-09-21
Jean-Noël Barrot|Minister of Foreign Affairs|FRA||2024-09-21|
"""
