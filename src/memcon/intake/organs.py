"""Organs of states and of bodies of states, by the names under which they publish: what they publish is their account.

A publisher's name or site comes in; whether it is an organ, and of which state its name alone tells, goes out.
"""

from __future__ import annotations

import re

from memcon.intake.countries import alpha_3

_NAMED = re.compile(
    r"\b(?:ministry|ministries|department of (?:state|defen[cs]e|foreign affairs|external affairs|war)|state department"
    r"|defen[cs]e forces?|chief of defen[cs]e|state house|high commission (?:of|for)|gobierno de"
    r"|department of international relations|(?:senate|parliament|national assembly|chamber of deputies) of"
    r"|permanent (?:mission|delegation|representation) of|delegation of the european union"
    r"|foreign office|foreign, commonwealth|embassy|consulate|presidency|cabinet office|federal council"
    r"|office of the (?:president|prime minister|spokesperson|press)|(?:prime minister|president)['’]s office"
    r"|presidential (?:office|administration|palace)|royal (?:hashemite )?court|white house|kremlin|pentagon"
    r"|chancellery|government (?:of|office)|downing street|(?:president|prime minister) of (?:the )?[A-Z]\w+"
    r"|(?:u\.?s\.?|united states) (?:[\w-]+ ){0,3}(?:fleet|command|army|navy|air force|marine corps|coast guard|forces)"
    r"|\w+ (?:navy|air force|coast guard)$|(?:navy|army|air force|coast guard) of"
    r"|joint (?:chiefs|staff)|general staff|armed forces|global affairs|european (?:commission|council)"
    r"|external action|council of the (?:eu|european)|secretariat of|high representative"
    r"|secretar[ií]a de relaciones exteriores|canciller[ií]a|ministerul|ministarstvo|ministerstvo"
    r"|minist[eè]re|minist[eé]rio|ministero|bundesminister\w+|bundesregierung|bundeskanzleramt|auswärtiges amt"
    r"|governo italiano|présidence|presidencia|presidência|presidenza|élysée|elysee|matignon|quai d['’]orsay"
    r"|farnesina|palazzo chigi|quirinale|la moncloa|itamaraty|planalto|casa rosada|la moneda|blue house"
    r"|federal department of (?:foreign|home|economic) affairs|federal department of (?:finance|justice|defen[cs]e)"
    r"|regeringskansliet|utrikesdepartementet|utenriksdepartementet"
    r"|udenrigsministeriet|statsministeriet|valtioneuvosto|rijksoverheid|number (?:10|ten)|bundespräsidialamt"
    r"|prezydent rp|kancelaria premiera|cheong wa dae|malaca[nñ]an\w*|kantei|rashtrapati bhavan)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\b(?:FCDO|EEAS|MFA|MOFA|MEA|DFAT|KPRM|PMO|MOD|DOD)\b")
_BODY = re.compile(
    r"(?:the )?(?:UN|United Nations|NATO|OSCE|IAEA|International Atomic Energy Agency|EU|European Union|African Union"
    r"|ASEAN|Arab League|League of Arab States|GCC|Gulf Cooperation Council|ECOWAS|IGAD|SADC|CARICOM|OAS"
    r"|Organi[sz]ation of American States|Council of Europe|Pacific Islands Forum|Shanghai Cooperation Organi[sz]ation"
    r"|Collective Security Treaty Organi[sz]ation|Organi[sz]ation of Islamic Cooperation|OPCW|UNHCR"
    r"|World Health Organi[sz]ation|International Monetary Fund|IMF|World Bank|UNESCO|UNICEF|UNRWA|OCHA|OHCHR|PAHO"
    r"|UN(?:MISS|AMA|AMI|SMIL|IFIL|FICYP|MIK|DOF|ISFA|TSO|ITAMS|OWAS)|MONUSCO|MINUSCA|BINUH"
    r"|(?:UN|United Nations) (?:[A-Z][\w-]+ ){0,4}(?:Mission|Force|Office) (?:in|for|on) (?:the )?[A-Z][\w ]+"
    r")(?: (?:commission|secretariat|headquarters|HQ|spokes(?:man|woman|person)"
    r"|(?:press|media) (?:office|service|cent(?:er|re))))?",
    re.IGNORECASE,
)
_PRESS = re.compile(r"\b(?:news|times|post|herald|tribune|journal|gazette|review|magazine|watch|blog)\b", re.IGNORECASE)
_SITE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:(?P<own>(?:gov|mil))|(?:gov|mil|gob|gouv|gub|govt|go)\.(?P<under>[a-z]{2})"
    r"|(?:kremlin|mid|government|elysee|diplomatie|bundesregierung|bundeskanzler|auswaertiges-amt|governo|quirinale|esteri"
    r"|lamoncloa|regjeringen|regeringen|mzv|kormany|president|premier|eda|admin)\.(?P<of>[a-z]{2}))/?",
    re.IGNORECASE,
)
"""The site of a government: "state.gov", "GOV.UK", "www.mfa.gov.tr", "kremlin.ru"."""
_SITE_OF_BODY = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:europa\.eu|un\.org|osce\.org|iaea\.org|asean\.org|oas\.org|caricom\.org|[\w-]+\.int)/?",
    re.IGNORECASE,
)
_OF_STATE = (
    (re.compile(r"\bforeign, commonwealth\b", re.IGNORECASE), "GBR"),
    (re.compile(r"\bfederal foreign office\b", re.IGNORECASE), "DEU"),
    (re.compile(r"\bminist[eè]re de l['’]europe et des affaires étrangères\b", re.IGNORECASE), "FRA"),
    (re.compile(r"\bministério das relações exteriores\b", re.IGNORECASE), "BRA"),
    (re.compile(r"\bsecretar[ií]a de relaciones exteriores\b", re.IGNORECASE), "MEX"),
    (re.compile(r"\bgoverno italiano\b", re.IGNORECASE), "ITA"),
    (re.compile(r"\bDFAT\b"), "AUS"),
    (
        re.compile(
            r"\bFDFA\b|\bfederal department of (?:(?:foreign|home|economic) affairs|finance|justice|defen[cs]e)\b",
            re.IGNORECASE,
        ),
        "CHE",
    ),
    (re.compile(r"\brépublique française\b", re.IGNORECASE), "FRA"),
    (re.compile(r"\bregeringskansliet\b|\butrikesdepartementet\b", re.IGNORECASE), "SWE"),
    (re.compile(r"\butenriksdepartementet\b", re.IGNORECASE), "NOR"),
    (re.compile(r"\b(?:udenrigs|stats)ministeriet\b", re.IGNORECASE), "DNK"),
    (re.compile(r"\bvaltioneuvosto\b", re.IGNORECASE), "FIN"),
    (re.compile(r"\brijksoverheid\b", re.IGNORECASE), "NLD"),
    (re.compile(r"\bnumber (?:10|ten)\b", re.IGNORECASE), "GBR"),
    (re.compile(r"\bbundespräsidialamt\b", re.IGNORECASE), "DEU"),
    (re.compile(r"\bprezydent rp\b|\bkancelaria premiera\b", re.IGNORECASE), "POL"),
)
"""Names that one state's organ alone has, though they do not name the state."""


def is_organ(publisher: str | None) -> bool:
    """True for the name or site of an organ of a state or of a body of states, which no news organisation has."""
    name = (publisher or "").strip()
    if _SITE.fullmatch(name) or _SITE_OF_BODY.fullmatch(name) or _BODY.fullmatch(name):
        return True
    return bool(_NAMED.search(name) or _SHORT.search(name)) and not _PRESS.search(name)


def state_of_organ(publisher: str) -> str | None:
    """The alpha-3 code of the state whose organ a site or name is that tells it otherwise than by the state's name."""
    site = _SITE.fullmatch(publisher.strip())
    if site is not None:
        code = site["under"] or site["of"]
        return "USA" if site["own"] else "GBR" if code.casefold() == "uk" else alpha_3(code)
    return next((code for named, code in _OF_STATE if named.search(publisher)), None)
