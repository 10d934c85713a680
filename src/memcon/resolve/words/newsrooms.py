"""News organisations whose names do not show that they are: a name comes in, whether it holds one goes out.

Case does not count beyond the first letter, nor do accents, hyphens and full stops: "TASS", "Tass"; "El País". Short
abbreviations count only as they are written here, words that are people's names too only where they begin one ("Fox
Business", not "Ann Fox"), and those with another meaning only where they are all of it ("Sputnik", no vaccine).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_AGENCIES = """
    Agence France-Presse; Associated Press; Press Association; Reuters; TASS; ITAR-TASS; RIA Novosti;
    Rossiya Segodnya; Interfax; Interfax-Ukraine; Ukrinform; UNIAN; BelTA; Moldpres; Armenpress; Azertac; Azertag;
    Kazinform; KazTAG; AKIpress; Montsame; Interpressnews; Rosbalt; Regnum; Xinhua; Kyodo; Jiji; Yonhap; Newsis;
    KCNA; Bernama; Pajhwok; Khaama; Bakhtar; Press Trust of India; IRNA; ISNA; Tasnim; Anadolu; Demiroren; WAFA;
    KUNA; Maghreb Arabe Presse; Tunis Afrique Presse; Algerie Presse Service; ANSA; Adnkronos; Europa Press;
    Agencia EFE; Belga; Ritzau; Agerpres; Mediafax; Tanjug; FoNet; SRNA; TASR; Keystone-SDA; Prensa Latina; Notimex;
    Telam; Agencia Brasil; Canadian Press; Australian Associated Press; United Press International; ANGOP;
    Agence Bolivienne; Agenzia Nova; Agenzia Italia
"""
_BROADCASTERS = """
    MSNBC; CNBC; C-SPAN; Rossiya; Rossiya 1; Rossiya 24; CGTN; CCTV; Al Jazeera; Aljazeera; Al Arabiya; Al Hadath;
    Al Mayadeen; Al Manar; Al Alam; Al Masirah; Deutsche Welle; France 2; France 3; France 5; France 24; France24;
    France Inter; Franceinfo; France Info; Euronews; Univision; Telemundo; Newsmax; Rudaw; Kurdistan 24; TOLOnews;
    Zvezda; REN TV; NDTV; Doordarshan; Telesur; RTVE; Televisa; Caracol; BFMTV; BFM; Mediaset; Deutschlandfunk;
    Tagesschau; Suspilne; Hromadske; Espreso; Dozhd; Ekho Moskvy; Echo of Moscow; Voice of America; RFE/RL; Sky TG24;
    Channel NewsAsia; Channel One; Channel 4; Channel 5; Channel 12; Channel 13; Arirang; JTBC; Europe 1; Polsat;
    Rai Uno; Rai 1; Antena 3; Cadena SER; Newsnight; LBC; ITV; ITN; Yle; Iltalehti; Globo; O Globo; GloboNews;
    Sahara Reporters
"""
_PAPERS = """
    Politico; POLITICO; BuzzFeed; HuffPost; ProPublica; Bellingcat; Meduza; Semafor; Daily Beast; Le Monde;
    Le Figaro; Les Echos; Le Parisien; Le Point; L'Express; L'Obs; L'Humanite; Mediapart; Ouest-France; Le Soir;
    Le Temps; La Libre Belgique; De Standaard; De Morgen; De Telegraaf; Volkskrant; NRC Handelsblad;
    Algemeen Dagblad; Trouw; Der Spiegel; Die Welt; Die Zeit; Der Tagesspiegel; Tagesspiegel; Bild; Bild am Sonntag;
    Welt am Sonntag; Suddeutsche; Sueddeutsche; Frankfurter Allgemeine; Frankfurter Rundschau; Handelsblatt;
    Tageszeitung; Rheinische Post; Augsburger Allgemeine; Neue Zurcher Zeitung; Neue Zuercher Zeitung;
    Tages-Anzeiger; Der Standard; Die Presse; Kronen Zeitung; Kleine Zeitung; Corriere della Sera; La Repubblica;
    La Stampa; Il Sole 24 Ore; Il Messaggero; Il Giornale; Il Foglio; Il Fatto Quotidiano; L'Osservatore Romano;
    Avvenire; El Pais; El Mundo; La Vanguardia; La Razon; El Confidencial; El Periodico; Diario de Noticias;
    Jornal de Noticias; Folha; Folha de S Paulo; Estadao; O Estado de S Paulo; Clarin; Infobae; La Nacion;
    El Universal; La Jornada; Milenio; El Tiempo; El Espectador; El Comercio; El Mercurio; La Tercera; Granma;
    El Nacional; Aftenposten; Dagbladet; Verdens Gang; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen;
    Berlingske; Politiken; Jyllands-Posten; Helsingin Sanomat; Ilta-Sanomat; Morgunbladid; Postimees; Delfi; Diena;
    Lietuvos Rytas; Gazeta Wyborcza; Rzeczpospolita; Onet; Lidove Noviny; Hospodarske Noviny; Mlada Fronta;
    Seznam Zpravy; Dennik N; Pravda; Magyar Nemzet; Nepszabadsag; Blic; Vecernje Novosti; Jutarnji List;
    Vecernji List; Oslobodjenje; Kathimerini; Ta Nea; To Vima; Adevarul; Kommersant; Izvestia; Vedomosti;
    Novaya Gazeta; Nezavisimaya Gazeta; Rossiyskaya Gazeta; Rossiiskaya Gazeta; Komsomolskaya Pravda;
    Moskovsky Komsomolets; Argumenty i Fakty; Krasnaya Zvezda; Gazeta.ru; Lenta.ru; Ukrainska Pravda;
    Ukrayinska Pravda; Kyiv Independent; Zerkalo Nedeli; Hurriyet; Milliyet; Sozcu; Cumhuriyet; Haberturk;
    Yeni Safak; Haaretz; Yedioth Ahronoth; Yediot Aharonot; Ynet; Maariv; Israel Hayom; Asharq Al-Awsat; Al-Hayat;
    Al-Ahram; Al-Quds Al-Arabi; Al-Akhbar; An-Nahar; L'Orient-Le Jour; Okaz; Al-Watan; Asahi; Asahi Shimbun; Yomiuri;
    Mainichi; Nikkei; Sankei; Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; Hankyoreh; Rodong Sinmun; Caixin; Apple Daily;
    Ming Pao; Sing Tao; Kompas; Jawa Pos; Malaysiakini; Rappler; VnExpress; Tuoi Tre; Thanh Nien; Prothom Alo;
    Dainik Jagran; Mail & Guardian; Daily Maverick; Jeune Afrique; El Watan; Liberte Algerie; Newsweek;
    Meet the Press; Face the Nation; Good Morning America; Morning Joe; Daily Show; Late Show; Tonight Show;
    State of the Union; 60 Minutes; The Economist; The Hill; The Nation; The Atlantic; The Blaze; The New Yorker;
    The Spectator; The Intercept; New Statesman; National Review; Caucasian Knot; Ouest France
"""
_EXACT = """
    AP; AFP; UPI; dpa; DPA; RIA; EFE; ANI; IANS; BTA; MTI; CTK; ČTK; BNS; LETA; ELTA; NTB; STT; AMNA; SANA; WAM; QNA;
    NNA; CNN; BBC; NBC; CBS; ABC; PBS; NPR; RT; DW; NHK; KBS; SBS; RTL; RFI; RFE; TF1; ARD; ZDF; ORF; SRF; RAI; Rai;
    TRT; NTV; NRK; SVT; NOS; VRT; RTBF; TVN; TVP; RTE; RTÉ; CBC; CTV; SABC; VOA; RBK; IRIB; TVBS; TIME; FAZ; NZZ;
    taz; HVG; PA Media
"""
_LEADING = "Fox; Axios; Forbes; Bloomberg; Breitbart; Huffington"
_ALONE = "Vox; Slate; Salon; Sputnik; Spiegel; Antara; Lusa; Mehr; Fars; Khovar; Kabar; Petra; Kan; Trend; Beta; Avesta"
_ALONE_EXACT = (
    "KBC; GNA; BSS; VNA; ENA; SUNA; APS; APA; UNB; NAN; PNA; BNA; ONA; SONNA; NAMPA; LANA; AMI; ABI; TAP; SPA; APP"
)


def _fold(words: str) -> str:
    """Words without case and accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return plain.casefold().replace("ı", "i").replace("ß", "ss")


_TOKEN = re.compile(r"[^\W_]+")
Index = dict[str, list[tuple[str, ...]]]
"""By its first word what follows in a name."""


def _index(lists: tuple[str, ...], exact: bool = False) -> Index:
    out: Index = {}
    for name in (name.strip() for names in lists for name in names.split(";")):
        first, *rest = _TOKEN.findall(name if exact else _fold(name))
        out.setdefault(first, []).append(tuple(rest))
    return out


_ANYWHERE = _index((_AGENCIES, _BROADCASTERS, _PAPERS))
_WRITTEN = _index((_EXACT,), exact=True)
_FIRST = _index((_LEADING,))
_WHOLE_EXACT = frozenset(name.strip() for name in _ALONE_EXACT.split(";"))
_WHOLE = frozenset(_fold(name.strip()) for name in _ALONE.split(";"))
NAMES = tuple(
    n.strip() for names in (_BROADCASTERS, _PAPERS) for n in names.split(";") if re.search(r" (?:of|the) ", n)
)
"""Those that hold an "of" or a "the" within: "Voice of America"."""


@lru_cache(maxsize=4096)
def holds_newsroom(name: str) -> bool:
    """True where a name is or holds that of a news organisation listed here: "Interfax", "the agency Tass"."""
    tokens = _TOKEN.findall(name)
    folded = [_fold(token) for token in tokens]
    lead = 1 if folded[:1] == ["the"] and len(folded) > 1 else 0
    if len(folded) == lead + 1 and folded[lead] in _WHOLE and tokens[lead][0].isupper():
        return True
    if len(tokens) == lead + 1 and tokens[lead] in _WHOLE_EXACT:
        return True
    for i, token in enumerate(tokens):
        if token[0].isupper() and _holds(_ANYWHERE, folded, i):
            return True
        if _holds(_WRITTEN, tokens, i) or (i == lead and token[0].isupper() and _holds(_FIRST, folded, i)):
            return True
    return False


def _holds(index: Index, tokens: list[str], at: int) -> bool:
    return any(tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest for rest in index.get(tokens[at], ()))
