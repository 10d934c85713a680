"""Whose words tell of a contact: of the statements near it those that report it, each weighed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.attributions.statements import Statement, is_paper
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.afterwards import speaks_afterwards
from memcon.resolve.contacts.told.ahead import (
    is_aside,
    is_set_beside,
    only_leads_to,
    tells_of_one_ahead,
    was_said_there,
)
from memcon.resolve.contacts.told.asked import answers_about
from memcon.resolve.contacts.told.by_name import is_of_another, only_dates, rivals_of
from memcon.resolve.contacts.told.first_hand import is_first_hand
from memcon.resolve.contacts.told.replies import continued, with_replies
from memcon.resolve.contacts.told.report_features import is_turn_of, reach, statements_of
from memcon.resolve.contacts.told.silence import only_declines, only_feels
from memcon.resolve.contacts.told.standing import tells_how_it_stands, tells_what_two_did
from memcon.resolve.contacts.told.voices import are_its_sides, is_commentator
from memcon.resolve.contacts.told.what_they_said import (
    AHEAD,
    ALONE,
    LATELY,
    THAT,
    TOLD_THERE,
    is_of_the_occasion,
    is_of_the_two,
    is_to_another,
    is_told_last,
    last_told,
    tells_what_they_said,
)
from memcon.resolve.contacts.told.witnesses import calls_them, is_witness
from memcon.resolve.parties.inside.subjects import leads_to
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.weighing import weigh

REPORTS = 0.3  # probability from which a statement reports a contact
OWN = 0.2  # … from which one does that a side of the contact makes, of what the contact is made of

LEAD = 12  # characters of what is said before its subject: "that the "
AGAIN = 0.05  # … of what it issued, where that holds the contact's trigger
FURTHER = 0.1  # … from which a further one does of a voice that reports it elsewhere
LIKELY = 0.5  # how sure the reader must be of that for words which tell of it in passing alone
SURELY = 0.9  # how sure the reader must be that somebody is told of as its source, whatever he says

_OF_IT = ("holds trigger", "holds topics", "holds what is withheld", "holds parties", "takes part", "in its evidence")
"""What shows that a statement is of a contact."""
_MADE_OF = ("holds trigger", "holds topics", "holds what is withheld", "holds parties", "takes part")
"""What shows that a statement is of a contact and of no other one."""


def reporters(
    statements: Sequence[Statement], draft: Draft, sentences: Sentences, cast: Cast, others: Sequence[Draft] = ()
) -> dict[int, float]:
    """The numbers of the statements that report a contact, in their order, each with the probability that it does.

    What one of its sides says of what the contact is made of is likelier that side's account of it. What a third side
    says of one of the `others`, the document's contacts beside it, and of nothing that this one is made of, is none.
    """
    triggers = sorted(other.trigger.start for other in others)
    _, low, high = reach(draft, sentences, cast.text)
    beside = [o for o in others if low <= o.trigger.start < high or any(low <= at < high for at in o.told_at)]
    chances: dict[int, float] = {}
    out = []
    near = statements_of(statements, draft, sentences, cast)
    tellers = {statements[n].speaker for n, features in near if features["holds trigger"]}
    told_by: dict[int | None, list[tuple[int, Draft]]] = {}
    for number, _ in near:
        told_there = (o for o in beside if _tells_of_any(statements[number], sorted([o.trigger.start, *o.told_at])))
        told_by.setdefault(statements[number].speaker, []).extend((number, o) for o in told_there)
    told_by[None] = []
    dates = only_dates(draft, others, cast)
    holds = {n for n, features in near if features["holds trigger"]}

    def with_answers(found: Sequence[int], numbers: Sequence[int]) -> list[int]:
        return sorted(
            with_replies(
                found,
                statements,
                numbers,
                cast,
                lambda n: _is_own(statements[n], draft, cast),
                lambda n: _tells_of_any(statements[n], triggers) and n not in holds,
                triggers,
            )
        )

    numbers = [n for n, _ in near]
    rivals = rivals_of(draft, others, cast)
    elsewhere = {n for n in numbers if is_of_another(statements[n], draft, rivals, cast)}
    if elsewhere:  # with what answers it, and goes on with it
        elsewhere |= continued(elsewhere, statements, numbers, cast, [draft.trigger.start, *draft.told_at]) - holds
        elsewhere |= set(with_answers(sorted(elsewhere), numbers)) - holds
        elsewhere |= continued(elsewhere, statements, numbers, cast, [draft.trigger.start, *draft.told_at]) - holds
        numbers = [n for n in numbers if n not in elsewhere]
    for number, features in near:
        by_him = [o for n, o in told_by[statements[number].speaker] if n != number]
        together = are_its_sides(statements[number], draft, cast.text)
        own = together or _is_own(statements[number], draft, cast)
        tells = any(features[name] for name in ("holds trigger", "holds topics", "holds what is withheld"))
        told = _tells_in_turn(statements[number], draft, cast)
        if told is not None:
            chances[number] = float(told)
        elif answers_about(statements[number], draft, cast):
            chances[number] = max(weigh("teller", features), REPORTS)
        elif number in elsewhere or (
            not features["holds trigger"]
            and (
                dates
                or _tells_of_one_before(statements[number], draft, beside, cast)
                or is_set_beside(statements[number], draft, sentences, cast.text)
            )
        ):
            chances[number] = 0.0
        elif only_declines(statements[number], cast.text) or is_commentator(statements[number], draft, cast.text):
            chances[number] = 0.0  # "declined to say", and what those make of it who were not there
        elif draft.status in AHEAD and not tells and _is_of_one_held(statements[number], draft, beside, cast.text):
            chances[number] = 0.0  # it is of the one that was held
        elif not own and not features["takes part"] and _is_of_his_own(statements[number], draft, beside, cast):
            chances[number] = 0.0  # "the call took place", says somebody of the side of another one
        elif (
            tellers - {statements[number].speaker}
            and not own
            and features["named surely"] < SURELY
            and not any(features[name] for name in _OF_IT)
            and not tells_what_two_did(statements[number], draft, beside, cast)
            and not is_witness(statements[number], draft, beside, cast)
            and not (
                _names(statements[number], draft, cast)
                and _tells_what_one_said(statements[number], draft, beside, cast, own)
            )
        ):
            chances[number] = 0.0  # another tells of it, and this one of something else
        elif not features["takes part"] and (
            (not own and only_feels(statements[number], cast.text))
            or only_leads_to(statements[number], draft, cast.text)
            or (not own and features["named surely"] < LIKELY and is_aside(statements[number], draft, cast.text))
        ):
            chances[number] = 0.0  # an outsider's view of it, or of something else
        elif not own and not any(features[name] for name in _MADE_OF) and _tells_of_any(statements[number], triggers):
            chances[number] = 0.0  # it tells of another contact
        elif not tells and _is_of_a_like_one(statements[number], draft, others):
            chances[number] = 0.0  # "the next round is set for May"; "talks begin on Monday"
        else:
            chances[number] = weigh("teller", features)
            whole = features["holds trigger"] and _is_all_of_it(statements[number], draft, cast.text)
            if not features["takes part"] and (
                whole or (features["holds topics"] and _names(statements[number], draft, cast))
            ):
                chances[number] = max(chances[number], REPORTS)
            elif not features["takes part"] and _tells_what_one_said(statements[number], draft, beside, cast, own):
                chances[number] = max(chances[number], OWN if own and tells else REPORTS)
            elif (
                (features["holds trigger"] and is_first_hand(statements[number], draft, cast))
                or (
                    (own or features["takes part"])
                    and tells_what_they_said(statements[number], draft, beside, cast, by_him)
                )
                or speaks_afterwards(statements[number], draft, beside, cast)
                or ((own or features["takes part"]) and tells_how_it_stands(statements[number], draft, beside, cast))
                or ((own or features["takes part"]) and calls_them(statements[number], draft, beside, cast))
            ):
                chances[number] = max(chances[number], REPORTS)
            elif (
                statements[number].speaker in tellers - {None}
                and is_of_the_two(statements[number], cast)
                and is_told_last(draft, by_him, statements[number].quotation.content[0][0])
            ):
                chances[number] = max(chances[number], REPORTS)  # who told of it goes on with "the two discussed"
            elif tells_what_two_did(statements[number], draft, beside, cast) or is_witness(
                statements[number], draft, beside, cast
            ):
                chances[number] = max(chances[number], REPORTS)
            elif together and features["holds trigger"]:
                chances[number] = max(chances[number], OWN)
            elif own and tells_of_one_ahead(statements[number], draft, beside, cast, features["holds trigger"] > 0):
                chances[number] = max(chances[number], REPORTS)
            elif not tells and was_said_there(statements[number], draft, cast):
                chances[number] = 0.0
        if chances[number] >= (OWN if own and tells else REPORTS):
            out.append(number)
    out = with_answers(out, numbers)
    voices = {_voice(statements[number]) for number in out} - {None}
    of_it = {n for n in holds if is_paper(statements[n], cast)}
    further = [n for n, chance in chances.items() if chance >= (AGAIN if n in of_it else FURTHER)]
    of_another = {
        n for n in further if n not in holds and _tells_of_any(statements[n], triggers)
    }  # what the same voice says of its other contacts
    also = {n for n in further if _voice(statements[n]) in voices} - of_another
    own_words = continued({*out, *also}, statements, numbers, cast, triggers)
    answers = set(with_answers(sorted({*out, *also, *own_words}), numbers)) - also - own_words
    own_words |= continued({*answers, *also, *own_words}, statements, numbers, cast, triggers)
    out = sorted({*out, *answers})
    kept = {n: max(chance, OWN) if n in holds else chance for n, chance in chances.items() if n in out or n in also}
    return dict(sorted((kept | {n: min(chances[n], FURTHER) for n in own_words}).items()))


def _is_of_his_own(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True for what somebody of another contact's side says of "the call", where that one was told last."""
    voice = _voice(statement)
    side = None if voice is None else cast.side(voice)
    begin = statement.quotation.content[0][0]
    return (
        side is not None
        and is_of_the_occasion(statement, cast)
        and any(side in o.sides() and last_told(o, begin) > last_told(draft, begin) for o in others)
    )


def _is_of_one_held(statement: Statement, draft: Draft, others: Sequence[Draft], text: str) -> bool:
    """True for words that look to nothing ahead, where of the same sides one was told before that was held."""
    begin, end = statement.quotation.content[0][0], statement.quotation.content[-1][1]
    return _AHEAD.search(text, begin, end) is None and any(
        o.status in ("held", "ongoing") and o.sides() == draft.sides() and last_told(o, begin) >= 0 for o in others
    )


_AHEAD = re.compile(
    r"\b(?:will|would|shall|dates?|venue|next|soon|again|tomorrow|planned|plans?|ready|willing|invit\w*|hop(?:es?|ed)|expect\w*|scheduled|due|"
    r"prepar\w*|agenda|cancel\w*|postpon\w*|refus\w*|reject\w*|conditions?|preconditions?)\b",
    re.IGNORECASE,
)


def _tells_of_one_before(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True where a statement is of another contact, held on an earlier day, and does not name all sides of this one."""
    if draft.time is None or draft.time.interval is None or _names(statement, draft, cast):
        return False
    return any(
        other.status == "held"
        and other.time is not None
        and other.time.interval is not None
        and other.time.interval.end < draft.time.interval.start
        and _tells_of_any(statement, sorted([other.trigger.start, *other.told_at]))
        and _names(statement, other, cast)
        for other in others
    )


def _is_of_a_like_one(statement: Statement, draft: Draft, others: Sequence[Draft]) -> bool:
    """True where what is said tells of another contact of the same sides and status, which is not on the same day."""
    return any(
        other.status == draft.status
        and other.sides() == draft.sides()
        and other.time is not None
        and draft.time is not None
        and other.time.interval != draft.time.interval
        and _tells_of_any(statement, [other.trigger.start])
        for other in others
    )


def _names(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True where what is said names somebody of every side of a contact."""
    by_side: dict[str | None, list[int]] = {}
    for party in draft.parties:
        by_side.setdefault(party.side, []).append(party.actor)
    return all(
        any(a <= m[0] < b for n in actors for m in cast.roles[n].mentions for a, b in statement.quotation.content)
        for actors in by_side.values()
    )


def _is_all_of_it(statement: Statement, draft: Draft, text: str) -> bool:
    """True where what is said begins with who took part and goes on to the trigger: "that delegations will meet".

    So it is where it begins with the occasion: "The call was held at …".
    """
    trigger = draft.trigger.start
    for begin, end in statement.quotation.content:
        whose = any(
            begin <= p.start <= begin + LEAD
            and (leads_to(text, p.end, trigger) or any(_is_row(text, p, q, trigger) for q in draft.parties))
            for p in draft.parties
        )
        if (begin <= trigger < end and whose) or any(_THE.fullmatch(text, begin, at) for at in draft.told_at):
            return True
    return False


def _is_row(text: str, first: Side, last: Side, trigger: int) -> bool:
    """True where two parties joined by "and" lead to a trigger: "delegations from Chile and Norway | met"."""
    return (
        first.end < last.start < trigger
        and _AND.fullmatch(text, first.end, last.start) is not None
        and leads_to(text, last.end, trigger)
    )


_AND = re.compile(r"\s+and\s+(?:the\s+|of\s+|from\s+)?")
_THE = re.compile(
    r"(?:that\s+)?(?:[Tt]he|[Tt]his|[Tt]heir)\s+(?:(?:tele)?phone\s+)?|(?=[Tt]he\s)"
    r"|(?:that\s+)?(?:[Tt]he\s+two|[Bb]oth)\s+(?:(?:men|women|leaders|ministers|presidents|generals|sides|officials|diplomats)\s+)?"
    r"(?:(?:had|have|would|will|did)\s+)?"
)
"""What leads from the beginning of what is said to the occasion's words, which may hold the article: "the two had"."""


_CITES = re.compile(r"(?:citing|quoting)")


def _tells_what_one_said(
    statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast, own: bool = True
) -> bool:
    """True where what is said begins with a party of the contact who tells something: "that Roe made clear that".

    It is of the contact that was told last before it, of those that he takes part in. Who is of neither side, and not
    its `own`, is held to tell of it where it had been said by then: "that Roe had made clear that".
    """
    begin, end = statement.quotation.content[0]
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if not own and not only_tells(cue) and _CITES.fullmatch(cue) is None:
        return False
    start = THAT.match(cast.text, begin, end)
    at = start.end() if start else begin
    for actor in draft.people():
        for a, b, _ in cast.roles[actor].mentions:
            told = TOLD_THERE.match(cast.text, b, end) if at <= a <= at + LEAD and b < end else None
            if told and not own:
                reach = ALONE if _names(statement, draft, cast) else LATELY  # "that Roe had thanked Lind"
                near = begin - reach <= last_told(draft, begin) and not is_to_another(cast, draft, told.end(), end)
                told = told if near and " had " in told.group() else None
            if told:
                sent = draft.mode == "message" and not any(
                    p.actor == actor and p.role == "initiator" for p in draft.parties
                )
                his = [o for o in others if actor in o.people() and o.mode != "message"]
                return not sent and is_told_last(draft, his, begin)
    return False


def _tells_in_turn(statement: Statement, draft: Draft, cast: Cast) -> bool | None:
    """Whether the turn of a conversation tells of a contact, None where it is no turn or does not hold its trigger.

    Who asks tells of nothing, and who tells of oneself is the contact's party and no witness of it.
    """
    at = draft.trigger.start
    if not is_turn_of(statement, draft, cast.text):
        return None
    if cast.floor.asks(at):
        return False
    return True if statement.speaker is not None and statement.speaker not in draft.people() else None


def _tells_of_any(statement: Statement, triggers: Sequence[int]) -> bool:
    """True where a statement's content holds one of some triggers, which rise."""
    return any(bisect_left(triggers, a) < bisect_left(triggers, b) for a, b in statement.quotation.content)


def _is_own(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True where the voice is of a side of the contact."""
    voice = _voice(statement)
    return voice is not None and cast.side(voice) in draft.sides()


def _voice(statement: Statement) -> int | None:
    """Whose words a statement is: of "a spokesman for the ministry" the ministry's."""
    return statement.speaker if statement.on_behalf_of is None else statement.on_behalf_of
