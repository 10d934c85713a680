"""Who held which office when: public tables of facts come in, rows of one shape go out."""

from __future__ import annotations

import csv
import gzip
import html
import json
import re
from datetime import datetime
from pathlib import Path

from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.offices.table import name_key
from training.gazetteer_leaders import LEADS

Row = tuple[str, ...]  # see the header that `gazetteer` writes

HOLDERS = Path(__file__).parent / "holders"
"""Lists of our own, a line each: person, office, state, body, start and end, between bars."""
SINCE = "1998"
LEADERS_SINCE = "1950"  # news tells of leaders of before, and of what the foreign ministers of one state did with them
SECRETARIES_SINCE = "1945"
_LIST_CODES = {
    "armenia": "ARM", "australia": "AUS", "belarus": "BLR", "brazil": "BRA", "canada": "CAN", "china": "CHN",
    "estonia": "EST", "finland": "FIN", "france": "FRA", "hungary": "HUN", "india": "IND", "indonesia": "IDN",
    "iran": "IRN", "israel": "ISR", "japan": "JPN", "kazakhstan": "KAZ", "lithuania": "LTU", "norway": "NOR",
    "pakistan": "PAK", "poland": "POL", "russia": "RUS", "south-africa": "ZAF", "south-korea": "KOR",
    "sweden": "SWE", "turkey": "TUR", "uae": "ARE", "ukraine": "UKR", "united-kingdom": "GBR", "us": "USA",
    "uzbekistan": "UZB", "world": "",
}  # fmt: skip
_LOCAL = re.compile(
    r"district|city executive|lord of the treasury|justice of the|judge of|mayor|parliamentary under|"
    r"legislative (?:council|"
    r"assembly)|lieutenant governor|supreme court|central bank|national bank|of the treasury board|police|prefecture|"
    r"chief minister|vice governor|academy|university|first lady|deputy premier|caixa|veterans|housing|sport|culture|"
    r"education|religio|tourism|youth|gender|women|families|children|prison|fisher|solicitor|whip|attorney",
    re.IGNORECASE,
)
# Offices that one person holds at a time in a state: the next holder's start ends the one before.
_SINGLE = frozenset(
    (
        "president",
        "prime minister",
        "monarch",
        "foreign minister",
        "defence minister",
        "chief of defence",
        "security adviser",
    )
)
_NATIONAL = re.compile(
    r"^(?:(?:acting|federal|interim|national) )*(?:president|prime minister|premier|chancellor|secretary of state|"
    r"premier of the state council)$|^(?!head |.*\bdistrict\b|deputy|assistant).*(?:minister|foreign|defen[cs]e|"
    r"chief|chairman|"
    r"secretary[- ]general|director[- ]general|president of the euro|king|queen|emir|sultan|emperor|pope|advis|"
    r"security council|commander|commission|high rep)",
    re.IGNORECASE,
)


_SERVED = re.compile(r"\s(?:to|in|of)\s(?=.*['’]s?\s)")  # "Ambassador to the People's Republic of China" is no people's


def kind_of(office: str) -> str:
    """The kind of an office; "" for offices of a part of a state and for others without a kind."""
    kind = office_kind(office) or office_kind(_SERVED.split(office)[0]) or ""
    return kind if kind not in _SINGLE or (_NATIONAL.search(office) and not re.search(_PARTS, office)) else ""


_PARTS = (
    r"(?i)\bpremier of the (?!state)|azad|oblast|province|free state|western cape|cabinet$|quebec|"
    r"president of the (?!euro|council|un)"
)


def office_rows(facts: Path, codes: dict[str, str]) -> list[Row]:
    """All rows, sorted; the open end of an office with one holder is closed by its next holder's start."""
    rows = {*_wikidata(facts), *_heads(facts, codes), *_pocom(facts, codes), *_reign(facts, codes)}
    rows |= {*_factbook(facts, codes), *_phoenix(facts, codes), *_own()}
    return _closed(sorted(map(_as_deputy, rows)))


def _as_deputy(row: Row) -> Row:
    """A row; of a "Foreign Secretary" who is the first official of a minister of external affairs as that."""
    person, office, kind, country, *rest = row
    return (person, office, "deputy" if office == "Foreign Secretary" and country != "GBR" else kind, country, *rest)


def _wikidata(facts: Path) -> list[Row]:
    rows = []
    with open(facts / "officeholders-wikidata.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            office, end = row["position"], row["end"]
            if _LOCAL.search(office) or (end and end < SINCE) or not row["person"] or row["person"][:1] == "Q":
                continue
            code = _LIST_CODES[row["country"]]
            if (code, row["wikidata"]) in _NOT_THEIRS:
                continue
            body = "" if code else _body(office)
            if not code and not body:
                continue
            seen = "" if end else "2022-07"
            rows.append(
                (row["person"], _cased(office), kind_of(office), code, body, row["start"], end, seen, row["wikidata"])
            )
    return rows


_BODY_WORDS = (
    ("United Nations", "UN"),
    ("OSCE", "OSCE"),
    ("World Trade", "WTO"),
    ("Council of Europe", "Council of Europe"),
    ("Court of Justice", "ICJ"),
    ("Arab Parliament", "Arab League"),
)


def _body(office: str) -> str:
    if "Permanent Representative" in office or "Judge" in office:
        return ""
    for words, name in _BODY_WORDS:
        if words in office:
            return name
    return ""


def _cased(office: str) -> str:
    return office[:1].upper() + office[1:]


def _heads(facts: Path, codes: dict[str, str]) -> list[Row]:
    rows = []
    for name, country, office, person, wikidata in (
        ("heads-2021-wikidata.csv", "country", "positionLabel", "officeholderLabel", "officeholder"),
        ("heads-2021-wikipedia.csv", "country", "positionlabel", "officeholderlabel", "officeholder"),
    ):
        with open(facts / name, encoding="utf-8") as table:
            for row in csv.DictReader(table):
                code = codes.get(row[country].casefold())
                if not code or not row[person] or re.search(r"monarch of|list of sov", row[office].lower()):
                    continue
                holder = re.sub(r" \(.*\)$", "", row[person])
                title = re.sub(r"^List of heads", "Head", re.sub(r" of (?:the )?[A-Z].*$", "", row[office]))
                title = _cased(title)
                seen = "" if row["end_year"] else "2022-07"
                rows.append(
                    (holder, title, kind_of(title), code, "", row["start_year"], row["end_year"], seen, row[wikidata])
                )
    return rows


def _pocom(facts: Path, codes: dict[str, str]) -> list[Row]:
    rows = []
    with open(facts / "us-pocom.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            start, end = row["started"] or row["appointed"], row["ended"]
            if not start or (end or start) < (SECRETARIES_SINCE if row["role"] == "secretary" else SINCE):
                continue
            place = row["territory_or_office"].replace("-", " ")
            if row["file"] == "missions-countries":
                name = place.title().replace(" And ", " and ").replace(" Of ", " of ").replace(" The ", " the ")
                charge = "charge" in row["role"]
                office = f"{'Chargé d’affaires' if charge else 'Ambassador'} to {name}"
                if place.casefold() not in codes and "kosovo" not in place:
                    continue
            elif row["file"] == "missions-orgs":
                office = "Ambassador to " + row["role"].removeprefix("representative-to-").upper().replace("-", " ")
                if not row["role"].startswith("representative-to-"):
                    continue
            else:
                office = "Secretary of State" if row["role"] == "secretary" else _cased(row["role"].replace("-", " "))
                office = {"Deputy secretary": "Deputy Secretary of State"}.get(office, office)
            seen = "" if end else f"{int(start[:4]) + 3}"  # the table lags behind: three years are the usual term
            person = re.sub(r" \(.*?\)", "", row["person"])
            rows.append((person, office, kind_of(office), "USA", "", start, end, seen, ""))
    return rows


# Codes of the Correlates of War that differ from ISO 3166.
_COW = """
    UKG=GBR GMY=DEU GFR=DEU FRN=FRA ROK=KOR SAF=ZAF SPN=ESP POR=PRT SWZ=CHE SWD=SWE DEN=DNK TAW=TWN INS=IDN
    PHI=PHL AUL=AUS NEW=NZL IRQ=IRQ LEB=LBN KUW=KWT BUL=BGR ROM=ROU RUM=ROU CRO=HRV SLV=SVN SLO=SVK CZR=CZE
    LIT=LTU LAT=LVA MLD=MDA KZK=KAZ KYR=KGZ TAJ=TJK GRG=GEO MAC=MKD SUD=SDN LIB=LBY ALG=DZA MOR=MAR NIG=NGA
    NIR=NER SRI=LKA NEP=NPL CAM=KHM DRV=VNM MAL=MYS SIN=SGP MON=MNG YUG=SRB SER=SRB SAL=SLV HON=HND COS=CRI
    PAR=PRY URU=URY CHL=CHL BOL=BOL HAI=HTI GRC=GRC IRE=IRL NTH=NLD AUS=AUT ICE=ISL MNG=MNE MAA=MRT
"""
_REIGN_CODES = {pair[:3]: pair[4:] for pair in _COW.split()}


def _reign(facts: Path, codes: dict[str, str]) -> list[Row]:
    """Effective leaders with exact dates; the table gives mostly surnames and no office.

    Their office follows from the state, for leaders of the years that the other tables are of.
    """
    rows = []
    office_of = {code: office for office, states in LEADS.items() for code in states.split()}
    with open(facts / "reign-leaderlist-2021-03.csv", encoding="utf-8", errors="replace") as table:
        for row in csv.DictReader(table):
            code = _REIGN_CODES.get(row["stateabb"]) or (row["stateabb"] if row["stateabb"] in codes.values() else "")
            if not code or not row["syear"] or (row["eyear"] or "9999") < LEADERS_SINCE:
                continue
            start = f"{int(row['syear']):04}-{int(row['smonth']):02}-{int(row['sdate'] or 1):02}"
            end = f"{int(row['eyear']):04}-{int(row['emonth']):02}" if row["eyear"] and row["emonth"] else ""
            if end >= "2021-03":
                end = ""
            office = office_of.get(code, "") if (end or SINCE) >= SINCE else ""
            kind = kind_of(office) or "leader"
            rows.append((row["leader"].strip(), office, kind, code, "", start, end, "" if end else "2021-03", ""))
    return rows


def _factbook(facts: Path, codes: dict[str, str]) -> list[Row]:
    rows = []
    for row in json.loads((facts / "cia-factbook-executive.json").read_text(encoding="utf-8")):
        code = codes.get(row["country"].casefold()) or codes.get(row["long"].casefold())
        if not code or "(" in row["chief_of_state"].split("(since")[0] or code in _DEPENDENT:
            continue
        for field in ("chief_of_state", "head_of_government", "diplomatic_rep_in_US"):
            text = html.unescape(row[field]).replace("\xa0", " ")
            found = re.match(r"^(.*?) \(since ([^);]*)\)", text)
            if not found:
                continue
            title, name = _split_caps(re.sub(r",? (?:Jr|Sr)\.?$|[\"“‘][^\"”’]*[\"”’] ", "", found.group(1)))
            if not name:
                continue
            if field == "diplomatic_rep_in_US":
                title = "Ambassador to the United States"
            rows.append((name, title, kind_of(title), code, "", _date(found.group(2)), "", "2026-05", ""))
    return rows


def _codes(words: str) -> frozenset[str]:
    return frozenset(words.split())


_DEPENDENT = _codes(
    "ATF BLM MAF NCL PYF SPM WLF GLP GUF MTQ MYT REU HKG MAC ABW CUW SXM FRO GRL AIA BMU VGB CYM FLK GIB GGY IMN JEY "
    "MSR PCN SHN "
    "TCA ASM GUM MNP PRI VIR COK NIU TKL CXR CCK NFK"
)
_TITLES = re.compile(
    r"^((?:State Affairs Commission President|(?:(?:Interim|Acting|Transitional|Federal|Crown|Prime|Deputy|Supreme|"
    r"Vice|State|First|Chief|Grand|Sovereign|Council)\s)*"
    r"(?:President|Minister|Chancellor|King|Queen|Emperor|Amir|Emir|Sultan|Leader|Premier|Prince|Duke|Pope|Affairs|"
    r"Ambassador|"
    r"Taoiseach|Chair|Governor)(?: of State Affairs| of the Council of Ministers| of the Presidency)?))\s+(.*)$"
)


def _split_caps(text: str) -> tuple[str, str]:
    """A factbook cell as title and name: surnames stand in capitals there."""
    found = _TITLES.match(text.split(";")[0])
    if not found:
        return "", ""
    name = " ".join(_lowered(word) for word in found.group(2).split() if not word.startswith("("))
    return found.group(1), name if 1 <= len(name.split()) <= 6 and "," not in name else ""


def _lowered(word: str) -> str:
    if sum(c.isupper() for c in word) < 2 or "." in word:
        return word
    roman = re.fullmatch(r"[IVX]+", word)
    parts = re.split(r"([-'’])", word)
    return word if roman else "".join(p[:1] + p[1:].lower() if not p.islower() else p for p in parts)


def _date(words: str) -> str:
    for form, out in (("%d %B %Y", "%Y-%m-%d"), ("%B %Y", "%Y-%m"), ("%Y", "%Y")):
        try:
            return datetime.strptime(words.strip().title(), form).strftime(out)
        except ValueError:
            continue
    return ""


def _phoenix(facts: Path, codes: dict[str, str]) -> list[Row]:
    """Persons of governments and armed forces with their dates; the dictionary names no office."""
    known = set(codes.values())
    rows: list[Row] = []
    names: list[str] = []
    with gzip.open(facts / "phoenix.countries.actors.txt.gz", "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            line = line.split("#")[0].split(";")[0].rstrip()
            for role in (
                re.findall(r"\[([A-Z]{3})(GOV|MIL|LEG|JUD|OPP) ([<>]?\d{6,8}-?\d{0,8})\]", line) if names else ()
            ):
                code, sector, dates = role
                code = _listed_as(code, names[0])
                start, end = _phoenix_dates(dates)
                if code in known and (end or "9999") >= SINCE and start:
                    rows.append((names[0], "", sector, code, "", start, end, "" if end else "2014", ""))
            if not line:
                names = []
            elif not line.startswith((" ", "\t", "+")):
                name = _person(line.split("[")[0])
                names = [name] if name else []
    return rows


# Whose people the dictionary lists as another state's: its code, the state that they are of, and words of their names.
_MISFILED = (
    ("MUS", "MRT", re.compile(r"\bOuld\b")),
    (
        "GIN",
        "GNB",
        re.compile(
            r"\b(?:D[aeo]s?|Abudacar|Adelino|Adiato|Adiatu|Alfredo|Antonio|Aristides|Augusto|Baciro|Banha|Boata|Braim[ai]|Buota|"
            r"Carlitos|Carlos|Cipriano|Clucio|Cristlano|Dionisio|Domingo|Emanuel|Eugenia|Fernando|Filomeno|Francisco|Haja|Helena|"
            r"Isabel|Issuf|Joao|Joaozinho|Jose|Lassana|Luis|Luzeria|Malam|Marcelino|Mario|Martinho|Nhasse|Pedro|Purna|Raimundo|"
            r"Roberto|Rui|Soares|Tibna|Tidna|Vitor)\b"
        ),
    ),
)
# Rows of an office that a list holds and its state never had: the list's state and the person.
_NOT_THEIRS = frozenset((("FRA", "Q360961"), ("AUS", "Q7786663")))


def _listed_as(code: str, name: str) -> str:
    """The state of somebody whom the dictionary lists under a code: those of Mauritania stand with Mauritius."""
    return next((state for listed, state, words in _MISFILED if code == listed and words.search(name)), code)


def _person(raw: str) -> str:
    words = raw.split("(")[0].strip().strip("_").replace("_", " ").split()
    titles = {
        "PRESIDENT",
        "MINISTER",
        "OF",
        "THE",
        "GENERAL",
        "PARTY",
        "LEADER",
        "SECRETARY",
        "GOVERNMENT",
        "KING",
        "PRIME",
    }
    if not 2 <= len(words) <= 4 or titles & {w.upper() for w in words}:
        return ""
    return " ".join("-".join(p[:1].upper() + p[1:].lower() for p in w.split("-")) for w in words)


def _phoenix_dates(dates: str) -> tuple[str, str]:
    def day(digits: str) -> str:
        if len(digits) == 6:
            digits = ("19" if digits[:2] > "30" else "20") + digits
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}" if len(digits) == 8 and "01" <= digits[4:6] <= "12" else ""

    if dates.startswith(">"):
        return day(dates[1:]), ""
    if dates.startswith("<") or "-" not in dates:
        return "", ""
    start, end = dates.split("-")[:2]
    return day(start), day(end)


def own_lines() -> list[str]:
    """The lines of our own lists of ministers, envoys, spokespersons, heads of bodies and earlier leaders."""
    return [line for path in sorted(HOLDERS.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]


def _own() -> list[Row]:
    """Whom our own lists tell of, and the tables lack."""
    rows = []
    for line in own_lines():
        person, office, country, body, start, end = line.split("|")
        rows.append((person, office, kind_of(office), country, body, start, end, "" if end else "2025", ""))
    return rows


def _closed(rows: list[Row]) -> list[Row]:
    """Ends an office with one holder when another one of another name begins; adds the key of each name."""
    starts: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for person, _, kind, country, body, start, *_ in rows:
        if kind in _SINGLE and start:
            starts.setdefault((kind, country or body), []).append((start, person))
    closed = []
    for person, office, kind, country, body, start, end, seen, wikidata in rows:
        if kind in _SINGLE and not end and start:
            later = [
                s
                for s, p in starts[kind, country or body]
                if s[:7] > max(start, seen)[:7] and _surname(p) != _surname(person)
            ]
            if later:
                end, seen = min(later), ""
        if name_key(person):
            closed.append((person, office, kind, country, body, start, end, seen, wikidata, name_key(person)))
    return sorted(set(closed))


def _surname(name: str) -> str:
    words = name_key(name).split()
    return words[-1][:4] if words else ""
