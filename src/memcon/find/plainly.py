"""Words that plainly tell of an occasion and that the reader passes over, as the news that it learned from have few.

Triggers come in and go out with them: "visited" in a chronicle, "spoken by telephone", what opens an entry of a diary,
good wishes whose wording an official text gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.furniture import inside
from memcon.find.spans import Found, located, offsets, support
from memcon.reader.reader import Reading
from memcon.record import Furniture

APART = 25  # words between "visited" and the nearest trigger from which it may be a contact of its own
_VISITED = re.compile(r"[Vv](?<!\w.)(?i:isited)\b")  # the letter first: that is sought faster than a word's edge
_LISTED = re.compile(
    r"^[ \t]*(?:[•*–-]\s*)?\d{1,2}(?:[.:h]\d\d(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)"
    r"(?:\s?[-–—]\s?\d{1,2}[.:h]\d\d)?[ \t]*[:–—-]?[ \t]+"
    r"(?P<what>(?i:(?:[\w-]+ ){0,2}?(?:audience|meeting|talks|lunch(?:eon)?|dinner|breakfast|"
    r"(?:telephone |phone )?call|conversation|consultations)))"
    r" (?:with|of|from|by) (?=[^\n]{0,80}[A-Z])",
    re.MULTILINE,
)
"""An entry of a diary that opens with what was held: "14.00 Audience with the Ambassador of Japan"."""
_CALLED_ON = re.compile(
    r"\bcalled\s+on\s+(?=(?:(?:the|of|for|and|[A-Z][\w’'.-]*)\s+){1,10}[A-Z][\w’'-]+"
    r"(?:[.;](?:\s|\Z)|,?\s+(?:in|at|on|during|today|yesterday|earlier|later|here|and\s+(?:met|held|had|discussed|briefed|conveyed))\b))"
)
"""A visit of courtesy, and no appeal: "called on President X in Oslo", "called on President X to resign"."""
_BY_PHONE = re.compile(r"\b(?:spoken|talked|spoke|conversed)\s+(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone\b")
_AGREED = re.compile(
    r"\b(?:[Tt]hey|[Bb]oth(?:\s[a-z]+)?|[Tt]he\s(?:two(?:\s[a-z]+)?|(?:[a-z]+\s)?(?:leaders|ministers|sides|parties|presidents|secretaries|chiefs|delegations)))"
    r"\s(?:(?:also|have|had|then)\s){0,2}agreed\sto\s(?P<what>meet(?=\s(?:again|in|at|on|next|before|later|during|early|this)\b)|(?:speak|talk)(?=\sagain\b))"
    r"(?!\s(?:(?:in|at|on)\s(?:an?\s|the\s)?(?:middle|regular|more|order|future)|again\sin\s(?:due\scourse|the\sfuture)))"
)
"""What two will do next: "They agreed to | meet | in the margins of the summit next week"."""
_TITLED = (
    r"(?=(?:(?:the|his|her|its|my|our)\s)?(?:[A-Z][\w’'-]+\s){0,2}?(?:President|Prime\sMinister|Premier|Chancellor|King|Queen|Secretary[\s-]General"
    r"|(?:Foreign\s|Defen[cs]e\s|Interior\s)?Minister|Secretary\sof\sState|Ambassador|counterpart|colleague)\b)"
)
_DISCUSSED = re.compile(
    r"\b(?:I|[Ww]e|[A-Z][\w’'-]+,?)\s(?:(?:also|has|have|had|just|then|later)\s){0,2}(?P<what>discussed)\s"
    rf"(?:[^,.;:“”\"\n]{{3,160}}?\s)?with\s{_TITLED}"
)
"""What somebody did with another: "I | discussed | the details of this proposal with President Roe today"."""
_IN_CONTACT = re.compile(
    r"\b(?:has|have|had)\s(?:also\s)?been\s"
    rf"(?P<what>in\s(?:direct\s|personal\s|telephone\s|phone\s)?(?:contact|touch))\swith\s{_TITLED}"
)
"""Also in what way nobody tells: "Lund has been | in contact | with President Roe"."""
_AND_I = re.compile(
    r"(?:\b[A-Z][\w’'-]+\s(?:(?:of|from)\s(?:the\s)?)?[A-Z][\w’'-]+,?|\b[A-Z]\w+\s(?:counterpart|colleague),?|\b[Mm]y\s(?:counterpart|colleague),?)\sand\sI\s"
    r"(?:(?:also|have|had|just|both|then|today)\s){0,2}(?P<what>discussed)\b"
)
"""What who speaks did together with another: "President Roe and I | discussed | the treaty"."""
_DUE = re.compile(
    r"\b(?:is|are)\s(?:also\s|now\s|then\s)?(?P<what>(?:expected|due)(?:\sto\sarrive)?\sin)\s(?=[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,?\s"
    r"(?:(?:on|early|late)\s(?:[A-Z]\w+day|[A-Z]\w+\s\d|\d{1,2}\s[A-Z]|(?:next|this)\s)|next\s|later\s(?:this|next)|tomorrow|in\s[A-Z]\w+[.,;]"
    r"|[A-Z]\w+day))"
)
"""Who is to come somewhere, and when: "Minister X is | due in | Kyiv on Friday"."""
_TO_VISITOR = re.compile(
    r"\b(?P<what>told|assured|informed|warned|urged|briefed)\s(?:(?:his|her|the)\s)?visiting\s(?:[A-Z]?[\w-]+\s){0,5}?"
    r"(?i:colleague|counterpart|minister|president|chancellor|premier|secretary|envoy|ambassador|official|adviser|commissioner)\b"
)
"""What a host did with his guest: "Zielny | told | visiting Norwegian colleague Anna Lund in Warsaw that"."""
_PAID = re.compile(
    r"\b(?P<what>(?:pa(?:id|ys?)|made|makes?)\s+(?:(?:an?|his|her|their)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:calls?|(?:courtesy|farewell|protocol|introductory)\s+visits?))\s+(?:(?:up)?on|to)\s+(?=(?:the\s+)?[A-Z])"
)
"""What envoys do when they come and go: "paid a farewell call on the Minister"; a "phone call" is made to somebody."""
_CREDENTIALS = re.compile(
    r"\b(?P<what>(?:received|receives|accepted|accepts|presented|presents|submitted|handed\s+over)\s+"
    r"(?:(?:the|an?|his|her|their)\s+)?(?:(?:certified\s+)?cop(?:y|ies)\s+of\s+(?:(?:the|his|her|their)\s+)?)?"
    r"(?:credentials?(?!\s+as\b)(?:\s+cop(?:y|ies))?|letters?\s+of\s+(?:credence|accreditation)))"
    r"(?=\s+(?:of|from|to)\s+(?:the\s+)?[\w-]+\s)"
)
"""How an envoy is received for the first time: "received copies of the credentials of the Ambassador of Norway"."""
_LODGED = re.compile(
    r"\b(?P<what>(?:lodged|made|delivered|presented)\s+(?:(?:an?|the)\s+)?(?:(?:solemn|stern|serious|strong|firm|formal|official)\s+(?:and\s+\w+\s+)?){0,2}"
    r"(?:representations?|protests?|d[ée]marches?|protest\s+notes?))\s+(?:with|to)\s+(?=(?:the\s+)?[\w’'-]+\s)"
)
"""How a ministry takes another state to task: "lodged stern representations with the ambassador"."""
_SENT = re.compile(
    r"\b(?P<sent>(?:sent|offered|conveyed|expressed|extended)\s+(?:(?:an?|his|her)\s+)?(?:[a-z]+\s+){0,2}?"
    r"(?:messages?\s+of\s+)?(?:[a-z]+\s+)?(?:congratulations|condolences|greetings))\s+to\s+(?=[A-Z])"
    r"(?!(?:[\w’'-]+\s+){0,8}?(?:Union|Committee|Association|Society|Academy|Club|Foundation|Company|Artist|Theatre)\b)"
)
"""How a text opens that tells of good wishes or condolences to a person, who heads no union or company."""
_WORDED = re.compile(
    r"\b(?:message|telegram|letter)\b[^.\n]{0,60}\breads\b|\breads\s+the\s+(?:message|telegram|letter)\b|\n\s*[\"“]"
)
"""How the wording of a message is given: "The message reads, in part", or a paragraph of it in quotation marks."""
_CYCLE = re.compile(
    r"\b[Tt]he\s(?P<what>(?:next|new|final|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?P<of>cycle|round|session))"
    r"\s(?=(?:(?:will|would|is\sto|was\sto|is\sdue\sto|is\sscheduled\sto|had|has)\s)?(?:be\s|been\s)?"
    r"(?:beg[aiu]ns?|start(?:ed|s)?|open(?:ed|s)?|take\splace|took\splace|held|was\sheld|resumed?|convened?|end(?:ed)?|closed?|concluded?)\b)"
)
"""Another of what the text has told of as talks: "The | fourth cycle | will begin on 23 May"."""
_OF_TALKS = re.compile(
    r"\b(cycle|round|session)s?\sof\s(?:[a-z]+\s){0,2}?(?:talks|negotiations|conversations|dialogue)\b"
)
OPENING = 700  # characters with which a text tells of its message, and behind those words within which it gives it


def with_plain(reading: Reading, triggers: list[Found], furniture: Sequence[Furniture]) -> list[Found]:
    """The triggers, and words that plainly tell of an occasion where none is near: "visited", in chronicles alone.

    So does what opens an entry of a diary in which there is no other, and so do those words with which an official
    text tells that a message was sent of which it gives the wording. The head has learned from news, where a visit is
    told by its meetings, and good wishes are no news.
    """
    out = list(triggers)
    plain = [match.span() for match in _VISITED.finditer(reading.text)]
    sent = _SENT.search(reading.text, 0, OPENING)
    plain += [sent.span("sent")] if sent and _WORDED.search(reading.text, sent.end(), sent.end() + OPENING) else []
    for start, end in plain:
        span = located(reading, start, end)
        if span is None or inside(furniture, start, end):
            continue
        if all(abs(span.first - t.first) > APART for t in triggers):
            score = support(reading, "contact_trigger", start, end)
            out.append(replace(span, type="trigger", score=score))
    told = [offsets(reading, t)[0] for t in out]
    plainly = [(m.start(), m.start() + len("called on")) for m in _CALLED_ON.finditer(reading.text)]
    agreed = [m.span("what") for m in _AGREED.finditer(reading.text)]
    agreed += [m.span("what") for p in (_DISCUSSED, _IN_CONTACT, _AND_I) for m in p.finditer(reading.text)]
    agreed += [m.span("what") for m in _TO_VISITOR.finditer(reading.text)]
    due = [m.span("what") for m in _DUE.finditer(reading.text)]
    if opened := _OF_TALKS.search(reading.text):
        further = _CYCLE.finditer(reading.text, opened.end())
        agreed += [m.span("what") for m in further if m["of"] == opened[1]]
    for start, end in (*plainly, *agreed, *due, *(m.span() for m in _BY_PHONE.finditer(reading.text))):
        span = located(reading, start, end)
        low, high = max(reading.text.rfind(mark, 0, start) for mark in (". ", "\n")), reading.text.find(". ", end)
        line = range(low, high if high > 0 else len(reading.text))
        if span is not None and not inside(furniture, start, end) and not any(at in line for at in told):
            out.append(replace(span, type="trigger", score=support(reading, "contact_trigger", start, end)))
    for came in (m for p in (_PAID, _CREDENTIALS, _LODGED) for m in p.finditer(reading.text)):
        start, end = came.span("what")
        span = located(reading, start, end)
        low = max(reading.text.rfind(mark, 0, start) for mark in (". ", "\n"))
        ends = [high for mark in (". ", "\n") if (high := reading.text.find(mark, end)) > 0]
        line = range(low, min(ends, default=len(reading.text)))
        if span is not None and not inside(furniture, start, end) and not any(at in line for at in told):
            out.append(replace(span, type="trigger", score=support(reading, "contact_trigger", start, end)))
    for entry in _LISTED.finditer(reading.text):
        span, end = located(reading, *entry.span("what")), reading.text.find("\n", entry.end())
        line = range(entry.start(), end if end > 0 else len(reading.text))
        if span is not None and not inside(furniture, *entry.span("what")) and not any(at in line for at in told):
            score = support(reading, "contact_trigger", *entry.span("what"))
            out.append(replace(span, type="trigger", score=score))
    return sorted(out, key=lambda f: (f.first, f.last))
