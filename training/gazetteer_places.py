"""Cities, resorts and buildings where states meet, by state: what the dictionary of places lacks or has wrong.

A name that several states have (Cartagena, Valencia, Birmingham) stands with the one that news means by it alone.
"""

from __future__ import annotations

PLACES: dict[str, str] = {
    "AFG": "Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Bagram|Bamiyan",
    "AGO": "Lobito|Benguela|Huambo|Cabinda",
    "ALB": "Durres|Durrës|Vlore|Vlora|Shkoder|Shkodra|Saranda",
    "ARE": "Dubai|Sharjah|Fujairah|Ras al-Khaimah|Al Ain|Ajman",
    "ARG": "Bariloche|Mendoza|Rosario|Ushuaia|Mar del Plata|Iguazu|Puerto Iguazu|Salta",
    "ARM": "Gyumri|Dilijan|Vanadzor|Meghri|Tsaghkadzor",
    "AUS": "Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Cairns|Gold Coast|Kirribilli House",
    "AUT": "Salzburg|Innsbruck|Linz|Graz|Alpbach|Bregenz|Hofburg|Palais Coburg",
    "AZE": "Ganja|Shusha|Lachin|Lankaran|Gabala|Fuzuli|Nakhchivan|Sumgait|Zangilan|Khankendi|Stepanakert|Shushi",
    "BDI": "Bujumbura|Gitega",
    "BEL": "Antwerp|Bruges|Ghent|Ostend|Zeebrugge|Leuven|Liege|Liège|Laeken|Val Duchesse|Mons|Egmont Palace",
    "BEN": "Ouidah|Parakou",
    "BFA": "Bobo-Dioulasso",
    "BGD": "Chittagong|Chattogram|Cox's Bazar|Sylhet|Khulna|Rajshahi",
    "BGR": "Varna|Plovdiv|Burgas|Euxinograd|Boyana|Ruse",
    "BHR": "Muharraq|Sakhir",
    "BIH": "Banja Luka|Mostar|Srebrenica|Tuzla|Zenica|Brcko|Jahorina|Trebinje|East Sarajevo",
    "BLR": "Grodno|Gomel|Vitebsk|Mogilev|Belovezh",
    "BOL": "Santa Cruz de la Sierra|Cochabamba|Sucre|El Alto|Tiquipaya|Oruro",
    "BRA": "Rio de Janeiro|Sao Paulo|São Paulo|Salvador de Bahia|Fortaleza|Recife|Belem|Belém|Manaus|"
    "Porto Alegre|Curitiba|Foz do Iguacu|Foz do Iguaçu|Belo Horizonte|Costa do Sauipe|Itamaraty Palace|"
    "Planalto Palace|Planalto|Alvorada Palace",
    "BTN": "Phuentsholing|Paro",
    "BWA": "Kasane|Francistown|Maun",
    "CAN": "Quebec|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Halifax|Winnipeg|Quebec City|Kananaskis|"
    "La Malbaie|Charlevoix|Banff|Muskoka|Whitehorse|Iqaluit|Meech Lake|Rideau Hall",
    "CHE": "Geneva|Zurich|Zürich|Basel|Lausanne|Lugano|Davos|Montreux|Crans-Montana|Bürgenstock|Burgenstock|"
    "Lucerne|Interlaken|Locarno|Caux|St. Gallen|Mont Pelerin|Palais des Nations|Gstaad|St. Moritz|"
    "Klosters|Thun",
    "CHL": "Valparaiso|Valparaíso|Viña del Mar|Vina del Mar|Punta Arenas|Antofagasta|La Moneda|Arica|Iquique",
    "CHN": "Shanghai|Guangzhou|Shenzhen|Hangzhou|Xiamen|Nanjing|Wuhan|Xi'an|Xian|Chengdu|Chongqing|Tianjin|"
    "Dalian|Qingdao|Sanya|Boao|Kunming|Tunxi|Huangshan|Urumqi|Lhasa|Harbin|Shenyang|Dandong|Hainan|"
    "Guilin|Suzhou|Yanqi Lake|Beidaihe|Zhuhai|Ningbo|Fuzhou|Nanning|Changsha|Jinan|Yinchuan|Lanzhou|"
    "Kashgar|Diaoyutai|Diaoyutai State Guesthouse|Great Hall|Zhangjiakou|Anji|Yangzhou|Guiyang",
    "CIV": "Bouake|Bouaké|Grand-Bassam",
    "CMR": "Douala|Garoua|Buea|Bamenda|Maroua",
    "COD": "Goma|Bukavu|Lubumbashi|Kisangani|Uvira|Bunia|Mbuji-Mayi|Kolwezi|Matadi|Bunagana",
    "COG": "Pointe-Noire",
    "COL": "Cartagena|Medellin|Medellín|Cali|Barranquilla|Leticia|Cucuta|Cúcuta|Santa Marta|Casa de Nariño|"
    "Rionegro",
    "COM": "Anjouan|Mutsamudu",
    "CPV": "Mindelo",
    "CRI": "Guanacaste|Puntarenas",
    "CUB": "Guantanamo|Guantanamo Bay|Guantánamo|Santiago de Cuba|Varadero",
    "CYP": "Limassol|Larnaca|Paphos|Akrotiri|Ayia Napa|Famagusta|Kyrenia|Varosha|Pyla",
    "CZE": "Brno|Ostrava|Karlovy Vary|Pilsen|Plzen|Lany|Prague Castle|Liberec",
    "DEU": "Munich|Frankfurt|Hamburg|Cologne|Bonn|Dresden|Leipzig|Stuttgart|Düsseldorf|Dusseldorf|Hanover|"
    "Bremen|Potsdam|Petersberg|Ramstein|Ramstein Air Base|Ramstein air base|Meseberg|Schloss Elmau|Elmau|"
    "Heiligendamm|Aachen|Wiesbaden|Baden-Baden|Nuremberg|Münster|Munster|Weimar|Weissenhaus|Landstuhl|"
    "Heidelberg|Garmisch-Partenkirchen|Bayerischer Hof|Bellevue Palace|Schloss Bellevue|Rostock|Kiel|"
    "Stralsund|Magdeburg|Erfurt|Trier|Hannover|Rügen",
    "DJI": "Camp Lemonnier|Obock|Arta",
    "DNK": "Aarhus|Odense|Aalborg|Marienborg|Esbjerg|Amalienborg|Skagen|Bornholm",
    "DOM": "Punta Cana|Santiago de los Caballeros",
    "DZA": "Oran|Constantine|Tindouf|Tamanrasset|Annaba|Zeralda",
    "ECU": "Guayaquil|Galapagos|Manta",
    "EGY": "Alexandria|Sharm el-Sheikh|Sharm el Sheikh|Sharm El-Sheikh|Sharm al-Sheikh|Hurghada|Luxor|Aswan|"
    "El Alamein|El-Alamein|Taba|Suez|Ismailia|Port Said|Rafah crossing|El-Arish|El Arish|Marsa Matruh|"
    "Ain Sokhna|Heliopolis|Ittihadiya Palace|Al-Ittihadiya Palace|New Administrative Capital|Giza",
    "ERI": "Massawa|Assab",
    "ESP": "Barcelona|Seville|Valencia|Malaga|Málaga|Bilbao|Granada|Palma de Mallorca|Mallorca|Majorca|Zaragoza|"
    "Marbella|Alicante|Rota|Toledo|San Sebastian|Las Palmas|Tenerife|Ceuta|Melilla|Zarzuela Palace|"
    "Quintos de Mora|Santander",
    "EST": "Tartu|Narva|Tapa|Ämari|Parnu|Pärnu",
    "ETH": "Mekelle|Bahir Dar|Hawassa|Dire Dawa|Bishoftu|Debre Zeit|Gondar|Jimma|Jijiga|Arba Minch",
    "FIN": "Turku|Tampere|Kultaranta|Naantali|Oulu|Rovaniemi|Lappeenranta|Espoo|Vaasa|Porvoo|Saariselkä",
    "FJI": "Nadi",
    "FRA": "Marseille|Lyon|Nice|Bordeaux|Toulouse|Strasbourg|Cannes|Biarritz|Deauville|Évian|Evian|Versailles|"
    "Brégançon|Bregancon|Fort de Brégançon|Fort de Bregancon|Rambouillet|Fontainebleau|Le Touquet|Calais|"
    "Lille|Nantes|Montpellier|Chantilly|La Celle-Saint-Cloud|Normandy|Arras|Avignon|Saint-Tropez|"
    "Grenoble|Reims|Le Bourget|Saint-Malo|Antibes|Menton|Caen|Le Havre|Compiègne|Aix-en-Provence|"
    "Benouville|Bénouville|Ouistreham|Tarbes|Metz",
    "GAB": "Franceville|Port-Gentil",
    "GBR": "Edinburgh|Glasgow|Manchester|Liverpool|Cardiff|Belfast|Birmingham|Chequers|Carbis Bay|Cornwall|"
    "Falmouth|Lancaster House|Chevening|Sandringham|Windsor|Windsor Castle|Balmoral|Gleneagles|"
    "Enniskillen|Lough Erne|Wilton Park|Oxford|Leeds|Bristol|Blenheim Palace|Celtic Manor|St Andrews|"
    "Portsmouth|Bletchley Park|Turnberry|Hillsborough Castle|Hillsborough|Aberdeen|Clarence House|"
    "Stansted|Aldermaston|Heathrow|Marlborough House|Holyrood",
    "GEO": "Batumi|Kutaisi|Poti|Gori|Zugdidi|Ergneti|Telavi|Bakuriani|Anaklia|Sukhumi|Tskhinvali|Rustavi|"
    "Tsinandali|Sagarejo",
    "GHA": "Kumasi|Tamale|Takoradi|Tema|Aburi|Akosombo",
    "GIN": "Nzerekore|Nzérékoré|Kankan",
    "GNQ": "Bata|Sipopo|Mongomo",
    "GRC": "Thessaloniki|Rhodes|Crete|Heraklion|Chania|Corfu|Piraeus|Alexandroupolis|Souda Bay|Mykonos|"
    "Santorini|Lesbos|Mytilene|Delphi|Kastellorizo|Vouliagmeni|Patras|Ioannina|Costa Navarino|Kavala|"
    "Lagonissi|Psarades|Samos|Chios",
    "GRL": "Nuuk|Ilulissat|Kangerlussuaq|Pituffik|Thule|Thule Air Base|Pituffik Space Base",
    "GTM": "Antigua Guatemala|Quetzaltenango",
    "HND": "San Pedro Sula|Soto Cano",
    "HRV": "Split|Dubrovnik|Rijeka|Zadar|Brijuni|Brdo-Brijuni|Opatija|Pula|Osijek|Vukovar|Cavtat|Plitvice",
    "HTI": "Cap-Haïtien|Cap-Haitien|Jacmel|Gonaives|Les Cayes",
    "HUN": "Debrecen|Szeged|Visegrad|Visegrád|Pecs|Pécs|Godollo|Gödöllő|Sopron|Balatonfüred|Miskolc|Gyor",
    "IDN": "Bali|Nusa Dua|Bandung|Surabaya|Yogyakarta|Bogor|Labuan Bajo|Medan|Makassar|Batam|Bintan|Banda Aceh|"
    "Lombok|Magelang|Denpasar|Semarang|Nusantara|Jayapura|Kuta|Balikpapan|Ubud|Sanur",
    "IND": "Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad House|Ahmedabad|Goa|"
    "Agra|Jaipur|Udaipur|Varanasi|Srinagar|Amritsar|Shimla|Simla|Gandhinagar|Panaji|Benaulim|"
    "Mahabalipuram|Mamallapuram|Kochi|Cochin|Pune|Leh|Guwahati|Visakhapatnam|Lucknow|Chandigarh|"
    "Dharamsala|Dharamshala|Bodh Gaya|Patna|Bhopal|Indore|Rashtrapati Bhavan|Siliguri|Port Blair|Tawang|"
    "Dibrugarh|Imphal|Jodhpur|Surat|Vadodara|Thiruvananthapuram|Kevadia|Attari|Gurugram|Bhubaneswar|"
    "Nagpur",
    "IRL": "Cork|Galway|Shannon|Limerick|Farmleigh|Farmleigh House|Kilkenny|Doonbeg|Dundalk|Áras an Uachtaráin|"
    "Kinsale",
    "IRN": "Isfahan|Esfahan|Mashhad|Shiraz|Tabriz|Qom|Bandar Abbas|Bushehr|Natanz|Fordow|Kish|Kish Island|"
    "Abadan|Ahvaz|Chabahar|Arak|Parchin|Kermanshah|Zahedan|Anzali|Kerman|Yazd|Rasht|Urmia|Kharg Island|"
    "Saadabad Palace",
    "IRQ": "Erbil|Irbil|Arbil|Basra|Mosul|Kirkuk|Najaf|Karbala|Sulaymaniyah|Sulaimaniyah|Sulaimani|Dohuk|Duhok|"
    "Fallujah|Ramadi|Tikrit|Samarra|Zakho|Sinjar|Al-Asad Air Base|Ain al-Asad|Ain al-Asad air base|"
    "Camp Victory|Nasiriyah|Umm Qasr|Faw|Pirmam",
    "ISL": "Keflavik|Akureyri|Höfði House|Hofdi House|Thingvellir|Bessastadir|Harpa",
    "ISR": "Tel Aviv|Haifa|Eilat|Beersheba|Nazareth|Ashdod|Ashkelon|Sderot|Herzliya|Sde Boker|Caesarea|"
    "Ben Gurion Airport|Ben Gurion airport|Netanya|Acre|Tiberias|Yad Vashem|Kerem Shalom|Nevatim|Dimona|"
    "Rehovot|Kibbutz Be'eri",
    "ITA": "Milan|Naples|Turin|Venice|Florence|Genoa|Palermo|Bari|Bologna|Trieste|Verona|Taormina|Lucca|Capri|"
    "Borgo Egnazia|Fasano|Apulia|Puglia|Aviano|Sigonella|L'Aquila|Catania|Como|Cernobbio|Stresa|Sorrento|"
    "Pisa|Ventotene|Villa Madama|Villa Doria Pamphili|Lampedusa|Siracusa|Matera|Ravello|Lecce|Anagni|"
    "Fiuggi|Pescara|Perugia|Assisi|Portofino|San Remo|Sanremo|Bellagio|Castel Gandolfo|Quirinal Palace|"
    "Chigi Palace|Palazzo Chigi|Brindisi|Cagliari|Rimini",
    "JAM": "Montego Bay|Ocho Rios|Negril",
    "JOR": "Aqaba|Zarqa|Zaatari|Irbid|Mafraq|Azraq|Al Husseiniya Palace|Husseiniya Palace|Shuneh|Sweimeh",
    "JPN": "Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Kobe|Nagoya|Fukuoka|Sapporo|Sendai|Okinawa|Naha|Karuizawa|"
    "Ise-Shima|Shima|Toyako|Niigata|Kitakyushu|Hakone|Kanazawa|Akasaka Palace|Iwakuni|Yokosuka|Yokota|"
    "Hakodate|Kagoshima|Nagato|Takamatsu|Toyama|Izu|Fukushima|Kashiwa|Nikko|Misawa|Matsuyama|Yamaguchi",
    "KAZ": "Almaty|Alma-Ata|Shymkent|Aktau|Turkistan|Atyrau|Karaganda|Borovoye|Burabay|Kostanay|Baikonur|Uralsk|"
    "Semipalatinsk|Semey|Petropavl|Aktobe|Khorgos|Ust-Kamenogorsk|Pavlodar|Akorda",
    "KEN": "Mombasa|Naivasha|Kisumu|Eldoret|Nakuru|Dadaab|Kakuma|Manda Bay|Lamu|Diani|Nyeri|Machakos|Garissa",
    "KGZ": "Osh|Cholpon-Ata|Issyk-Kul|Jalal-Abad|Batken|Karakol|Ala Archa|Ala-Archa|Manas air base",
    "KHM": "Siem Reap|Sihanoukville|Battambang|Angkor Wat|Poipet|Ream|Kampot",
    "KOR": "Busan|Pusan|Incheon|Jeju|Gyeongju|Daegu|Daejeon|Gwangju|Ulsan|Pyeongchang|PyeongChang|Pyeongtaek|"
    "Osan|Osan Air Base|Camp Humphreys|Sejong|Paju|Gangneung|Suwon|Panmunjom|Imjingak|Dorasan|Yeosu|"
    "Pohang|Songdo|Yongsan|Changwon|Hannam-dong|Gimhae|Gimhae Air Base|Gunsan",
    "KWT": "Bayan Palace|Camp Arifjan|Ali Al Salem|Jahra",
    "LAO": "Luang Prabang|Pakse|Savannakhet|Champasak",
    "LBN": "Sidon|Tyre|Baalbek|Zahle|Baabda|Baabda Palace|Grand Serail|Naqoura|Ain al-Tineh|Ain el-Tineh|"
    "Bekaa Valley|Beiteddine|Rayak|Shtaura|Nabatieh|Dahiyeh",
    "LBY": "Benghazi|Misrata|Misurata|Sirte|Tobruk|Ghadames|Sabha|Derna|Zuwara|Bayda|Al-Rajma|Ar Rajma|Brega|"
    "Zintan",
    "LKA": "Kandy|Galle|Jaffna|Trincomalee|Hambantota|Batticaloa|Nuwara Eliya|Sri Jayawardenepura Kotte|"
    "Temple Trees",
    "LTU": "Kaunas|Klaipeda|Klaipėda|Palanga|Siauliai|Šiauliai|Rukla|Trakai|Pabrade",
    "LUX": "Schengen|Senningen",
    "LVA": "Liepaja|Liepāja|Daugavpils|Jurmala|Jūrmala|Ventspils|Adazi|Rundale|Rēzekne",
    "MAR": "Marrakesh|Marrakech|Casablanca|Agadir|Tangier|Tangiers|Fez|Meknes|Skhirat|Bouznika|Ifrane|Dakhla|"
    "Laayoune|Ouarzazate|Essaouira|Nador|Oujda|Mohammedia|Tetouan|Temara",
    "MDA": "Tiraspol|Balti|Bălți|Bulboaca|Cahul|Ungheni|Comrat|Giurgiulesti|Mimi Castle",
    "MDG": "Toamasina|Nosy Be|Ivato",
    "MDV": "Addu|Hanimaadhoo|Addu City",
    "MEX": "Los Cabos|Cabo San Lucas|Cancun|Cancún|Guadalajara|Monterrey|Tijuana|Acapulco|Puebla|Tapachula|"
    "Ciudad Juarez|Ciudad Juárez|Playa del Carmen|Toluca|Oaxaca|Puerto Vallarta|Cozumel|Palenque|"
    "Queretaro|Querétaro|Veracruz|Matamoros|Reynosa|Los Pinos|Mazatlan|Huatulco|Chapultepec Castle|"
    "Nuevo Laredo|Mexicali|Ixtapa|San José del Cabo",
    "MKD": "Ohrid|Bitola|Tetovo|Struga|Kumanovo|Oteševo",
    "MLI": "Kidal|Gao|Timbuktu|Mopti|Menaka|Segou|Tessalit|Sikasso|Kati|Kayes",
    "MLT": "Sliema|Marsaxlokk|Floriana|Gozo|Mdina|Verdala Palace|Spinola|Girgenti",
    "MMR": "Yangon|Rangoon|Mandalay|Sittwe|Myitkyina|Bagan|Lashio|Tachileik|Myawaddy|Panglong|Maungdaw|Kyaukphyu",
    "MNE": "Budva|Tivat|Cetinje|Kotor|Sveti Stefan|Kolasin|Herceg Novi",
    "MNG": "Erdenet|Terelj|Darkhan|Khalkhin Gol",
    "MOZ": "Beira|Pemba|Nampula|Nacala|Chimoio|Cabo Delgado|Gorongosa",
    "MRT": "Nouadhibou",
    "MUS": "Grand Baie|Curepipe|Agalega",
    "MWI": "Blantyre|Mzuzu|Mangochi|Zomba",
    "MYS": "Putrajaya|Penang|Langkawi|Johor Bahru|Kota Kinabalu|Kuching|Malacca|Melaka|Ipoh|Sepang|"
    "Iskandar Puteri|Labuan|Miri|Sarawak|Port Klang|Kuantan|Subang",
    "NAM": "Walvis Bay|Swakopmund|Lüderitz",
    "NER": "Agadez|Zinder|Diffa|Maradi|Tillabéri|Dirkou",
    "NGA": "Lagos|Kano|Port Harcourt|Kaduna|Maiduguri|Ibadan|Calabar|Enugu|Aso Rock|Sokoto|Benin City|Owerri|"
    "Warri",
    "NIC": "Bluefields|Puerto Cabezas",
    "NLD": "Rotterdam|Maastricht|Noordwijk|Utrecht|Eindhoven|Schiphol|Nijmegen|Arnhem|Leiden|Delft|Groningen|"
    "Katshuis|Catshuis|Huis ten Bosch|Scheveningen|Breda|Haarlem|Kijkduin|Apeldoorn|Noordeinde Palace|"
    "Binnenhof|Peace Palace|Valkenburg",
    "NOR": "Bergen|Tromso|Tromsø|Kirkenes|Stavanger|Trondheim|Lillehammer|Bodø|Svalbard|Losby|Narvik|Lofoten|"
    "Vardø|Ålesund|Sandefjord|Gardermoen|Evenes|Kristiansand|Skaugum|Holmenkollen",
    "NPL": "Pokhara|Lumbini|Biratnagar|Birgunj|Janakpur|Nagarkot|Dhulikhel|Bharatpur|Baluwatar|Bhairahawa",
    "NZL": "Auckland|Christchurch|Queenstown|Rotorua|Waitangi|Dunedin|Napier|Taupo",
    "OMN": "Salalah|Duqm|Sohar|Nizwa|Al Baraka Palace|Al Alam Palace|Musandam|Mirbat",
    "PAK": "Lahore|Karachi|Peshawar|Quetta|Rawalpindi|Murree|Gwadar|Muzaffarabad|Bhurban|Faisalabad|Multan|"
    "Abbottabad|Gilgit|Sialkot|Kartarpur|Torkham|Chaman|Wagah|Balakot|Nathia Gali|Taftan",
    "PAN": "Contadora|Darien Gap",
    "PER": "Cusco|Cuzco|Arequipa|Iquitos|Chancay|Machu Picchu|Puno|Paracas|Urubamba|Callao|Piura",
    "PHL": "Cebu|Davao|Davao City|Subic Bay|Baguio|Boracay|Palawan|Puerto Princesa|Zamboanga|Tagaytay|Iloilo|"
    "Malacañang|Malacanang|Malacañang Palace|Malacanang Palace|Makati|Cotabato|Tacloban|Marawi|Laoag|"
    "Cagayan|Quezon City|Pasay|Bohol|Panglao|Mactan|Camp Aguinaldo|Zambales",
    "PNG": "Lae|Kokopo|Rabaul|Manus|Manus Island|Bougainville|Buka|Arawa|Lombrum|Goroka|Madang|Wewak",
    "POL": "Krakow|Kraków|Cracow|Gdansk|Gdańsk|Wroclaw|Wrocław|Poznan|Poznań|Lodz|Łódź|Lublin|Rzeszow|Rzeszów|"
    "Katowice|Sopot|Bialystok|Białystok|Szczecin|Auschwitz|Oswiecim|Torun|Jasionka|Przemysl|Przemyśl|"
    "Suwalki|Wieliczka|Redzikowo|Helenów|Bydgoszcz|Orzysz|Westerplatte|Gdynia|Chelm|Chełm|Hel peninsula|"
    "Powidz|Karpacz|Zamosc|Malbork|Belweder|Żagań|Kielce",
    "PRK": "Wonsan|Kaesong|Sinuiju|Rason|Rajin|Punggye Ri|Punggye-ri|Yongbyon|Tongchang-ri|Sohae|Hamhung|"
    "Mount Kumgang|Kumgang|Mount Paektu|Nampo|Tongil House|Tongilgak|Samjiyon|Chongjin|Kusong|Sinpo",
    "PRT": "Porto|Faro|Cascais|Estoril|Sintra|Funchal|Madeira|Azores|Ponta Delgada|Lajes|Coimbra|Braga|"
    "Guimarães|Lajes Air Base|Evora|Évora|Vilamoura|Santa Maria da Feira|Oeiras",
    "PSE": "Gaza City|Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|Bethlehem|Hebron|Jericho|East Jerusalem|Tulkarm|"
    "Muqata|Mukataa|Jabalia|Jabaliya|Deir al-Balah|Beit Hanoun|Qalqilya|Huwara",
    "QAT": "Lusail|Al Udeid|Al-Udeid|Al Udeid Air Base|Al Wakrah|Lusail Palace|Amiri Diwan|Ras Laffan",
    "ROU": "Cluj|Cluj-Napoca|Constanta|Constanța|Sibiu|Iasi|Iași|Timisoara|Timișoara|Brasov|Brașov|Deveselu|"
    "Cotroceni|Craiova|Cotroceni Palace|Sinaia|Mihail Kogalniceanu|Neptun|Tulcea|Suceava|Oradea|Mangalia|"
    "Cincu|Snagov|Mamaia|Galati",
    "RUS": "St Petersburg|St. Petersburg|Saint Petersburg|Leningrad|Sochi|Vladivostok|Kazan|Yekaterinburg|"
    "Ekaterinburg|Novosibirsk|Kaliningrad|Murmansk|Vostochny|Vostochny Cosmodrome|Vostochny cosmodrome|"
    "Rostov-on-Don|Krasnoyarsk|Ufa|Nizhny Novgorod|Samara|Volgograd|Grozny|Khabarovsk|Irkutsk|"
    "Novo-Ogaryovo|Valdai|Strelna|Astrakhan|Krasnodar|Bocharov Ruchei|Barvikha|Sakhalin|"
    "Yuzhno-Sakhalinsk|Vnukovo|Vnukovo airport|Tomsk|Omsk|Tyumen|Chelyabinsk|Perm|Voronezh|Belgorod|"
    "Kursk|Makhachkala|Zavidovo|Konstantinovsky Palace|Khanty-Mansiysk|Ulan-Ude|Saratov|Pskov|Novgorod|"
    "Arkhangelsk|Norilsk|Yakutsk|Elista|Nalchik|Stavropol|Derbent|Engels|Gelendzhik|Novorossiysk|Magadan|"
    "Sharypovo|Tuva|Kyzyl|Petrozavodsk|Primorsky|Russky Island|Blagoveshchensk|Zhukovsky|Kubinka|Lipetsk|"
    "Ryazan|Tver|Yaroslavl|Vologda|Kamchatka|Chita|Orenburg|Barnaul",
    "RWA": "Rubavu|Gisenyi|Musanze|Gabiro|Butare|Nyagatare|Rusizi",
    "SAU": "Jeddah|Jiddah|Mecca|Medina|AlUla|Al-Ula|Al Ula|Dhahran|Dammam|Neom|NEOM|Diriyah|Taif|Yanbu|Khobar|"
    "Al-Yamamah Palace|Al Yamamah Palace|Diriyah Palace|Tabuk|Abha|Jizan|Najran|Jubail|"
    "Ritz-Carlton Riyadh|Prince Sultan Air Base|Al-Salam Palace|Al Salam Palace|Janadriyah|Dir'iyah|"
    "Ras Tanura",
    "SDN": "Port Sudan|El Fasher|Al-Fashir|Nyala|Omdurman|El Obeid|Wad Madani|Kassala|Geneina|El Geneina|"
    "Kadugli|Merowe|Gedaref|Zalingei",
    "SEN": "Diamniadio|Ziguinchor|Thies|Gorée|Goree Island|Saly",
    "SGP": "Sentosa|Sentosa Island|Changi|Capella Singapore",
    "SLE": "Lungi",
    "SLV": "Ilopango",
    "SOM": "Kismayo|Garowe|Baidoa|Bosaso|Hargeisa|Berbera|Galkayo|Beledweyne|Dhusamareb|Las Anod|Afgoye|Halane|"
    "Villa Somalia",
    "SRB": "Novi Sad|Nis|Niš|Subotica|Kragujevac|Novi Pazar|Smederevo|Zrenjanin|Bujanovac|Preševo|"
    "Sremski Karlovci|Andrićgrad",
    "SSD": "Bentiu|Malakal|Yei|Torit|Wau|Renk|Nimule|Rumbek",
    "SVK": "Kosice|Košice|Zilina|Tatranska Lomnica|Strbske Pleso|Nitra|Trencin|Bratislava Castle|Piestany|"
    "Banska Bystrica|Sliač",
    "SVN": "Bled|Brdo|Brdo pri Kranju|Brdo Castle|Maribor|Koper|Portoroz|Portorož|Lake Bled|Kranj|Piran|"
    "Nova Gorica",
    "SWE": "Gothenburg|Malmo|Malmö|Uppsala|Visby|Gotland|Harpsund|Kiruna|Luleå|Lulea|Linköping|Sigtuna|Skane|"
    "Saltsjöbaden|Rosenbad|Muskö|Åre|Karlskrona|Rimbo|Bålsta",
    "SYR": "Aleppo|Homs|Hama|Idlib|Latakia|Tartus|Raqqa|Raqqah|Deir ez-Zor|Deir Ezzor|Deir al-Zor|Palmyra|"
    "Qamishli|Kobani|Hmeimim|Hmeymim|Khmeimim|Daraa|Deraa|Manbij|Afrin|Hasakah|Hasaka|Al-Tanf|al-Tanf|"
    "Quneitra|Sweida|Suwayda|Douma|Eastern Ghouta|Al-Bab|al-Bab|Tal Abyad|Ras al-Ain|Jarablus|Maaloula|"
    "Tabqa|Damascus airport|Saydnaya|Banias",
    "TCD": "Abeche|Abéché|Amdjarass|Amdjarras|Adre|Adré|Moundou|Faya-Largeau",
    "THA": "Phuket|Chiang Mai|Pattaya|Hua Hin|Chiang Rai|Mae Sot|Koh Samui|Krabi|Ayutthaya|Phuket City|Khao Yai|"
    "Cha-am|U-Tapao|Udon Thani|Hat Yai|Yala|Narathiwat|Mae Sai|Buriram|Aranyaprathet|Nakhon Phanom",
    "TJK": "Khujand|Khorog|Khorugh|Kulob|Bokhtar|Isfara|Guliston|Panj",
    "TKM": "Turkmenbashi|Turkmenbashy|Awaza|Avaza|Arkadag|Balkanabat|Turkmenabat|Serhetabat",
    "TLS": "Baucau|Oecusse",
    "TTO": "Tobago",
    "TUN": "Sfax|Sousse|Djerba|Hammamet|Carthage|Carthage Palace|Tabarka|Kairouan|Bizerte|Gammarth|La Marsa|"
    "Zarzis|Ben Guerdane",
    "TUR": "Istanbul|Antalya|Izmir|Bursa|Gaziantep|Diyarbakir|Diyarbakır|Adana|Incirlik|Incirlik air base|"
    "Incirlik Air Base|Bodrum|Konya|Trabzon|Belek|Dolmabahce Palace|Dolmabahce|Dolmabahçe|"
    "Dolmabahçe Palace|Yalova|Sanliurfa|Kahramanmaras|Hatay|Antakya|Iskenderun|Mersin|Kayseri|Cappadocia|"
    "Çırağan Palace|Ciragan Palace|Edirne|Bestepe|Marmaris|Vahdettin Mansion|Vahdettin Pavilion|"
    "Ataturk Airport|Samsun|Erzurum|Sivas|Rize|Eskisehir|Mardin|Canakkale|Kars|Igdir|Kilis|"
    "Atatürk Airport|Cankaya|Çankaya|Akkuyu",
    "TWN": "Kaohsiung|Taichung|Tainan|Hsinchu|Kinmen|Taoyuan|Hualien|Keelung|Penghu|Matsu|Songshan Airport",
    "TZA": "Dar es Salaam|Arusha|Zanzibar|Mwanza|Moshi|Kigoma|Bagamoyo|Stone Town|Tanga|Ngurdoto|Ngorongoro",
    "UGA": "Entebbe|Gulu|Munyonyo|Jinja|Mbarara|Kasese|Rwakitura|Speke Resort Munyonyo|Kyankwanzi|Nakasero|Mbale",
    "UKR": "Donetsk|Luhansk|Mariupol|Lviv|Lvov|Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Zaporizhzhia|Zaporizhia|"
    "Enerhodar|Kherson|Mykolaiv|Chernihiv|Sumy|Poltava|Vinnytsia|Uzhhorod|Uzhgorod|Ivano-Frankivsk|"
    "Chernivtsi|Ternopil|Zhytomyr|Bucha|Irpin|Borodyanka|Hostomel|Kramatorsk|Sloviansk|Bakhmut|Avdiivka|"
    "Kryvyi Rih|Cherkasy|Rivne|Lutsk|Khmelnytskyi|Yahidne|Kremenchuk|Izium|Pokrovsk|Crimea|Simferopol|"
    "Sevastopol|Yalta|Kerch|Mariinskyi Palace|Mariyinsky Palace|Mariinsky Palace|Boryspil|Chernobyl|"
    "Chornobyl|Izmail|Berdyansk|Melitopol|Severodonetsk|Kupiansk|Yavoriv|Mukachevo|Truskavets|Shyrokyne|"
    "Bukovel|Olenivka|Koncha-Zaspa|Snake Island|Livadia Palace|Livadia|Foros|Stanytsia Luhanska|Zolote",
    "URY": "Punta del Este|Colonia del Sacramento|Anchorena",
    "USA": "New York City|Los Angeles|San Francisco|Chicago|Houston|Dallas|Miami|Boston|Philadelphia|Seattle|"
    "Atlanta|Denver|Detroit|Las Vegas|San Diego|Phoenix|Austin|New Orleans|Honolulu|Anchorage|Pittsburgh|"
    "Baltimore|Cleveland|Minneapolis|Annapolis|Camp David|Mar-a-Lago|Palm Beach|Sunnylands|Rancho Mirage|"
    "Bedminster|Crawford|Wye River|Wye Plantation|Dayton|Shepherdstown|Sea Island|Key West|Annandale|"
    "Blair House|Kennebunkport|U.S. Capitol|US Capitol|Capitol|Foggy Bottom|Andrews Air Force Base|"
    "Joint Base Andrews|Fort Bragg|Fort Meade|Norfolk|Tampa|Colorado Springs|Aspen|Salt Lake City|"
    "Kansas City|Wilmington|Glassboro|Hyannis Port|West Palm Beach|Trump Tower|Palo Alto|Sunnyvale|"
    "San Antonio|Charlotte|Nashville|St. Louis|Orlando|Oak Ridge|Bretton Woods|Dumbarton Oaks|Woodside|"
    "Filoli|Cape Canaveral|El Paso|McAllen|Laredo|Quantico|Elmendorf|Joint Base Elmendorf-Richardson|"
    "Pearl Harbor|Hot Springs|Williamsburg|Martha's Vineyard|Simi Valley|Arlington|"
    "Arlington National Cemetery|Walter Reed|Camp Lejeune|Fort McNair|Fort Benning|Uvalde|Milwaukee|"
    "Scranton|Santa Monica",
    "UZB": "Samarkand|Bukhara|Khiva|Termez|Fergana|Urgench|Andijan|Namangan|Nukus|Kuksaroy|Qarshi",
    "VAT": "St. Peter's Square|St Peter's Square|St. Peter's Basilica|St Peter's Basilica|Apostolic Palace|"
    "Casa Santa Marta|Sistine Chapel|Domus Santa Marta",
    "VEN": "Maracaibo|Isla Margarita|Margarita Island|Porlamar|Miraflores|Miraflores Palace|Puerto Ordaz|"
    "Barinas|Barquisimeto|Ciudad Bolivar|Punto Fijo|Puerto Cabello",
    "VNM": "Ho Chi Minh City|Saigon|Da Nang|Danang|Nha Trang|Hai Phong|Haiphong|Hue|Ha Long|Ha Long Bay|"
    "Halong Bay|Dalat|Cam Ranh Bay|Cam Ranh|Can Tho|Phu Quoc|Vung Tau|Hoi An|Lang Son|Quy Nhon|"
    "Ha Long City|Lao Cai|Quang Ninh|Mong Cai",
    "XKX": "Mitrovica|Prizren|Pec|Peja|Gjakova|Leposavic|Zvecan|Camp Bondsteel|Merdare|Jarinje|Gracanica|"
    "Ferizaj|Banjska|Brnjak|Gjilan|Zubin Potok",
    "YEM": "Aden|Hodeidah|Hodeida|Hudaydah|Al Hudaydah|Mukalla|Taiz|Taizz|Marib|Saada|Sa'ada|Socotra|Mocha|"
    "Seiyun|Ibb|Shabwa|Hadramawt|Hadramout",
    "ZAF": "Johannesburg|Cape Town|Durban|Sandton|Sun City|Port Elizabeth|Gqeberha|Mbombela|Skukuza|Soweto|"
    "Bloemfontein|Union Buildings|Robben Island|Stellenbosch|Polokwane|Mahlamba Ndlopfu|Nasrec|"
    "Simon's Town|Tuynhuys|Waterkloof",
    "ZMB": "Livingstone|Ndola|Kitwe|Chirundu|Solwezi",
    "ZWE": "Bulawayo|Victoria Falls|Mutare|Hwange|Beitbridge|Masvingo",
}  # fmt: skip
