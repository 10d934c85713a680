"""The sides' accounts of a joint contact: its tellings come in, one account for each side and document goes out."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.merge.telling import Telling
from memcon.record.joint import JointAccount
from memcon.resolve.offices.misread import is_a_place


def accounts_of(tellings: Sequence[Telling]) -> tuple[JointAccount, ...]:
    """The accounts, by side (unknown ones last), document and voice.

    A readout or press release of a side that took part is that side's account as a whole: `attributions` is empty
    there. What a document gives in the words of somebody else stands as an account of its own.
    """
    found: set[JointAccount] = set()
    for telling in tellings:
        document = telling.memcon.document
        if telling.own:
            found.add(JointAccount(telling.own, document.publisher, document.id))
        for account in telling.contact.accounts:
            words = account.words()
            voice = _voice(telling, account.speaker)
            if voice is None and not words and telling.own == account.side:
                voice = document.publisher  # the document itself is the account
            found.add(JointAccount(account.side, voice, document.id, words, _relays(telling, words)))
    return tuple(sorted(found, key=_order))


def _voice(telling: Telling, speaker: str | None) -> str | None:
    """The name of the speaker of an account."""
    if speaker is None or is_a_place(telling.memcon, telling.actors[speaker]):
        return None
    return telling.name_of(speaker)


def _relays(telling: Telling, attributions: Sequence[str]) -> tuple[str, ...]:
    """The names of those through whom the words came, nearest to the speaker first, each once."""
    said = {a.id: a for a in telling.memcon.attributions}
    names: dict[str, None] = {}
    for attribution in attributions:
        for actor in said[attribution].via:
            names.setdefault(telling.name_of(actor))
    return tuple(names)


def _order(account: JointAccount) -> tuple[bool, str, str, str, tuple[str, ...]]:
    return account.side is None, account.side or "", account.document, account.voice or "", account.attributions
