"""A contact while it is put together: what its tellings gave, and what is known of how it stands to others."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from memcon.find.contacts import Argument, Marked
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import ResolvedTime

Offsets = tuple[int, int]
Told = tuple[float, tuple[float, ...]]
"""What one telling says of a contact's mode or status: the score of its trigger, and the classes' probabilities."""


@dataclass
class Draft:
    """A contact while it is put together; offsets are code points."""

    trigger: Argument
    mode: str
    status: str
    series: bool
    score: float
    parties: list[Side]
    time: ResolvedTime | None
    place: Argument | None
    topics: list[Marked] = field(default_factory=list)
    withheld: list[Argument] = field(default_factory=list)
    reported: list[Argument] = field(default_factory=list)
    evidence: set[Offsets] = field(default_factory=set)
    tellings: int = 1
    told_at: frozenset[int] = frozenset()  # where the words stand that name it in its other tellings
    modes: list[Told] = field(default_factory=list)
    statuses: list[Told] = field(default_factory=list)
    chance: float = 0.5  # that it is a contact, all that is known weighed
    others: frozenset[int] = frozenset()  # where other clauses of its sentence tell of other people's occasions
    host: str | None = None  # the side that the words say received the others, where that stands beside another contact
    subject: int | None = None  # the actor who is the subject of its clause, where that tells plainly who met whom
    another: bool = False  # whether its words say that it is another contact than the one told before
    earlier: bool = False  # whether it is told as one before that of which was told: "their previous call"
    past: bool = False  # whether its sentence dates it to long before an official text, which tells of what just was
    recalled: bool = False  # whether its words say that another, told before, goes on with it
    theirs: bool = False  # whether it is told as the next one of the people of another: "their next meeting"
    again: bool = False  # whether its words say that those of the one told before did so once more
    of_both: bool = False  # whether it is told of people of the two states told before: "the two foreign ministers"
    of_all: bool | None = None  # whether it is a gathering of many; False where two are told to have met by themselves
    redated: frozenset[Offsets] = frozenset()  # words by which another account dates it otherwise
    recorded: bool = False  # whether it is the conversation that the whole text is a record of
    maybe: list[tuple[Marked, float]] = field(default_factory=list)  # words that may be a topic, with their chances
    follows: int | None = None  # the number of the contact that it continues, in the list that it stands in

    def one_of(self, parties: list[Side], time: ResolvedTime | None, place: Argument | None) -> Draft:
        """One of several contacts that this telling is of; what another one of them changes in place is not shared."""
        return replace(
            self,
            parties=parties,
            time=time,
            place=place,
            topics=list(self.topics),
            withheld=list(self.withheld),
            reported=list(self.reported),
            evidence=set(self.evidence),
            modes=list(self.modes),
            statuses=list(self.statuses),
            series=False,
        )

    def people(self) -> frozenset[int]:
        """The actors' numbers."""
        return frozenset(p.actor for p in self.parties)

    def sides(self) -> frozenset[str]:
        """The sides that are known."""
        return frozenset(p.side for p in self.parties if p.side)
