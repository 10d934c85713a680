"""A text becomes the language that it seems to be in, by its script and its commonest words, or `None`."""

from __future__ import annotations

import re
from collections import Counter

# The commonest small words of each language; words shared by several count for each of them.
_WORDS = {
    "en": "the of and to in that is was for on with as by at from it his are were has have be this which said not he",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er",
    "fr": "le la les de des et en du un une que qui dans pour est sur par au avec pas ce il plus ne se son sont aux",
    "es": "el la los las de que y en un una por con del se para no es al lo como más su ha sus pero le este fue",
    "pt": "o a os as de que e do da em um uma para com não no na por se dos mais ao das foi à pelo pela são também",
    "it": "il lo la i gli le di che e in un una per del della con non è sono da al nel alla si anche come più dei ha",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er door ook om als bij maar uit naar heeft worden",
    "sv": "och i att det som en på är av för med den till inte har de ett om han var men från sig kan vi så också",
    "da": "og i at det er en til af på for med den de som ikke har der et om han var men fra sig kan vi også blev",
    "no": "og i at det er en til av på for med den de som ikke har et om han var men fra seg kan vi også ble å hun",
    "is": "og að í á er til um sem við af með en það hann var fyrir ekki því eru frá hefur verið þess eftir þá hún",
    "fi": "ja on ei että se oli hän mutta ovat kun myös tai kuin joka jos niin ole mukaan sen sekä jo voi ollut vain",
    "pl": "w i na z do się nie że to jest o jak po od za przez dla są oraz tym ale co był jego które może ich",
    "cs": "a v se na je že o s z do to i pro za by jsou ve ale podle jako k jeho byl které od která který už po",
    "sk": "a v sa na je že o s z do to i pre za by sú vo ale podľa ako k jeho bol ktoré od ktorá ktorý už po",
    "ro": "și în de la a cu că pe nu din un o care mai este pentru au fost ce sunt să prin dar după fi lui se",
    "hu": "a az és hogy nem is egy volt meg de ez csak már mint még vagy után szerint el fel lesz ki lehet azt",
    "hr": "i u je da na se su za od s ne što kako bi će koji iz ali ili kao po nije do te o sa koja",
    "lt": "ir kad į iš su yra tai ne bet kaip buvo už dėl per apie nuo jo taip dar jau tik arba gali šios metų",
    "lv": "un ir ka no ar uz par kas bet tas arī pēc kā vai bija lai tika gan jau tikai līdz viņš savu gada",
    "et": "ja on ei et see oli ka kui ta aga oma või mis ning nii siis ma välja ole pärast kes veel juba tema",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne ise olduğu her o ki değil dedi",
    "id": "yang dan di itu dengan untuk dari ini dalam pada tidak adalah akan ke juga oleh telah bisa karena atau",
    "vi": "và của là có được trong cho không với các một đã này để người những khi đến từ ông về sẽ tại",
    "sw": "ya na wa kwa ni katika la za kuwa hii hiyo kwamba alisema yake huo lakini wake cha hilo pia",
    "af": "die en van in is het dat nie wat vir op met te by aan was om hy sal hulle maar ook uit sy ek",
    "zu": "ukuthi uma futhi ngoba kanti nje khona lapho kodwa lokhu kule le lo wakhe kusho eminyakeni abantu ukuba",
    "ca": "el la els les de i que a en un una per amb del no és al dels va ser més com han són seva aquest",
    "sq": "të e në dhe i për me që një nga se është më u ka si do nuk janë ai kjo por ishte",
    "tl": "ang ng sa na mga ay at si para ni hindi kay ito nang siya may din ako kung",
}
_NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "sv": "Swedish",
    "da": "Danish",
    "no": "Norwegian",
    "is": "Icelandic",
    "fi": "Finnish",
    "pl": "Polish",
    "cs": "Czech",
    "sk": "Slovak",
    "ro": "Romanian",
    "hu": "Hungarian",
    "hr": "Croatian, Bosnian or Serbian",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "et": "Estonian",
    "tr": "Turkish",
    "id": "Indonesian or Malay",
    "vi": "Vietnamese",
    "sw": "Swahili",
    "af": "Afrikaans",
    "zu": "Zulu",
    "ca": "Catalan",
    "sq": "Albanian",
    "tl": "Filipino",
    "ru": "Russian",
    "uk": "Ukrainian",
    "bg": "Bulgarian",
    "sr": "Serbian",
    "ar": "Arabic",
    "fa": "Persian",
    "ur": "Urdu",
    "he": "Hebrew",
    "el": "Greek",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "th": "Thai",
    "hi": "Hindi",
    "bn": "Bengali",
    "ta": "Tamil",
    "ka": "Georgian",
    "hy": "Armenian",
    "am": "Amharic",
}
_SCRIPTS = (
    ("cyrillic", 0x0400, 0x052F),
    ("arabic", 0x0600, 0x077F),
    ("he", 0x0590, 0x05FF),
    ("el", 0x0370, 0x03FF),
    ("kana", 0x3040, 0x30FF),
    ("zh", 0x4E00, 0x9FFF),
    ("ko", 0xAC00, 0xD7AF),
    ("th", 0x0E00, 0x0E7F),
    ("hi", 0x0900, 0x097F),
    ("bn", 0x0980, 0x09FF),
    ("ta", 0x0B80, 0x0BFF),
    ("ka", 0x10A0, 0x10FF),
    ("hy", 0x0530, 0x058F),
    ("am", 0x1200, 0x137F),
)
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")

SAMPLE = 20_000
MIN_WORDS = 12
MIN_SHARE = 0.12
MIN_LEAD = 1.15
# Names in a short text, such as "von" and "al", are small words elsewhere: there another language needs a clear lead.
FEW_WORDS = 50
CLEAR_LEAD = 2.0
FEW_HITS = 3.5
# English prose has a share above .3; a text of some length below this one is not English, whatever it is.
FOREIGN_WORDS = 60
FOREIGN_SHARE = 0.08


def detect_language(text: str) -> str | None:
    """The ISO 639 code of the language that most of the text is in; `None` where it is short or unclear."""
    sample = _sample(text)
    letters = [c for c in sample if c.isalpha()]
    script = _script(letters)
    if script is not None:
        return _language_of_script(script, sample) if len(letters) >= MIN_WORDS else None
    shares = _shares(sample)
    if not shares:
        return None
    best, second = sorted(shares, key=lambda language: (-shares[language], language))[:2]
    count = len(_words(sample))
    unclear = shares[best] < CLEAR_LEAD * shares["en"] or shares[best] * count < FEW_HITS
    if best != "en" and count < FEW_WORDS and unclear:
        return None
    clear = shares[best] >= MIN_SHARE and shares[best] >= MIN_LEAD * shares[second]
    # Neighbours among languages are hard to tell apart, but none of them is English: the best one is named.
    return best if clear or (shares[best] >= 2 * MIN_SHARE and "en" not in (best, second)) else None


def seems_foreign(text: str) -> bool:
    """True where a text is long enough to tell that it is not English, even if not what it is."""
    words = _words(_sample(text))
    return len(words) >= FOREIGN_WORDS and sum(w in _SETS["en"] for w in words) < FOREIGN_SHARE * len(words)


def language_name(language: str | None) -> str:
    """The English name of a language code."""
    return _NAMES.get(language or "", f"another language ({language})")


def _sample(text: str) -> str:
    """The start and the middle: the start alone may be a headline in capitals or a menu."""
    if len(text) <= SAMPLE:
        return text
    middle = len(text) // 2
    return text[: SAMPLE // 2] + "\n" + text[middle : middle + SAMPLE // 2]


def _words(sample: str) -> list[str]:
    return [match.lower() for match in _WORD.findall(sample)]


def _shares(sample: str) -> dict[str, float]:
    words = _words(sample)
    if len(words) < MIN_WORDS:
        return {}
    counts = Counter(words)
    return {language: sum(counts[w] for w in known) / len(words) for language, known in _SETS.items()}


def _script(letters: list[str]) -> str | None:
    """The script of at least half of the letters, where it is not the Latin one."""
    counts: Counter[str] = Counter()
    for letter in letters:
        point = ord(letter)
        if point >= 0x0370:
            counts[next((name for name, low, high in _SCRIPTS if low <= point <= high), "other")] += 1
    if counts["kana"] and counts["kana"] + counts["zh"] > len(letters) / 2 and counts["kana"] * 20 > counts["zh"]:
        return "ja"
    for name, count in counts.most_common(1):
        if name != "other" and count > len(letters) / 2:
            return name
    return None


def _language_of_script(script: str, sample: str) -> str | None:
    if script == "cyrillic":
        return _by_letters(sample, {"uk": "іїєґ", "sr": "ђјљњћџ", "ru": "ыэё"}) or "bg"
    if script == "arabic":
        return _by_letters(sample, {"ur": "ٹڈڑےں", "fa": "پچژگی"}) or "ar"
    return {"kana": "ja"}.get(script, script)


def _by_letters(sample: str, letters: dict[str, str]) -> str | None:
    """The language whose own letters are found most often, in more than a stray word."""
    counts = {language: sum(sample.lower().count(c) for c in own) for language, own in letters.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] * 400 >= len(sample) else None
