"""One document's memcon, from top to bottom: the whole pipeline in plain sight.

text → Reading → findings (sentences, furniture, names, times, attributions, occasions) → who, when,
where → Memcon. Each step takes the data of the steps before it and nothing else.
"""

from __future__ import annotations

import msgspec

from memcon.find.attributions import find_attributions
from memcon.find.confidence import Calibration
from memcon.find.contacts import find_occasions
from memcon.find.furniture import find_furniture, inside
from memcon.find.inserted import find_inserted, together, without
from memcon.find.media import with_media
from memcon.find.memoranda import day_of, find_memorandum
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.find.spans import support
from memcon.find.times import apart, find_times
from memcon.find.withheld import find_withheld
from memcon.intake import Taken
from memcon.intake.readable import readable
from memcon.reader import Reader
from memcon.record import Furniture, Memcon, Place, TimeExpression
from memcon.record.kinds import OWN_ACCOUNTS
from memcon.resolve.actors.armed import with_movements
from memcon.resolve.actors.authors import find_author, floor_of
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.headnames import of_head
from memcon.resolve.actors.listed import with_listed
from memcon.resolve.actors.posting import floor_in_posts
from memcon.resolve.actors.publishers import publisher_of
from memcon.resolve.attributions.answers import answered
from memcon.resolve.attributions.briefings import in_own_words, of_interview, serve_hearing, speak_for_publisher
from memcon.resolve.attributions.meeting_words import only_meets
from memcon.resolve.attributions.statements import actors_of, of_own_state, resolve_statements, speaker_at, told_at
from memcon.resolve.attributions.wordless import is_wordless
from memcon.resolve.contacts.occasions import draft_contacts
from memcon.resolve.contacts.told.by_name import without_others_topics
from memcon.resolve.contacts.told.dealings import with_dealings
from memcon.resolve.contacts.told.discussed import add_discussed
from memcon.resolve.contacts.told.held_otherwise import told_otherwise
from memcon.resolve.offices.handles import with_handles
from memcon.resolve.offices.labels import with_labels
from memcon.resolve.parties.inside.first_person import with_speakers
from memcon.resolve.times.datelines import without_dateline
from memcon.resolve.times.vantage import scheduled_day
from memcon.resolve.times.when import published_date, resolve_times
from memcon.resolve.words.countries import country_of
from memcon.resolve.words.places import find_places, with_cities
from memcon.resolve.write import write_actors, write_attributions, write_contacts

READ_LIMIT = 1_000_000
"""Characters of one document that are read; the rest is kept as text and named in a warning."""


def compose(taken: Taken, reader: Reader, calibration: Calibration | None = None) -> Memcon:
    """The memorandum of one document; `calibration` stands in for that of the reader's weights."""
    calibration = calibration or Calibration(reader.calibration)
    document, warnings = taken.document, list(taken.warnings)
    printed = readable(document.text[:READ_LIMIT])
    if len(document.text) > READ_LIMIT:
        warnings.append(f"only the first {READ_LIMIT:,} of {len(document.text):,} characters were read")

    inserted = find_inserted(printed.text)
    text = without(printed.text, inserted)
    reading = reader.read(text)
    sentences = find_sentences(reading)
    head = find_memorandum(text)
    furniture = together(find_furniture(reading, sentences), inserted)
    furniture = tuple(f for f in furniture if head is None or f.start >= head.end)
    spans = [t for t in find_times(text) if not inside(furniture, t.start, t.end)]
    day = (day_of(head, spans) if head else None) or document.published  # a memorandum may be published decades later
    published = published_date(day)
    names = with_handles(with_labels(with_cities(find_names(reading, furniture), text), text), text, published)
    names = with_movements(names, text)
    names = of_head(text, names, head) if head else names
    told = without_dateline(find_attributions(reading, reader.links, furniture), text)
    quoted = [q for q in told if not only_meets(q, text, names) and not is_wordless(q, text)]
    quotations = with_media(reading, reader.links, quoted, sentences)
    occasions = find_occasions(
        reading,
        reader.links,
        furniture,
        people=[(n.start, n.end) for n in names if n.type == "Person" or country_of(n.text)],
        times=[(t.start, t.end) for t in spans if not t.form.leaning],
        places=[(n.start, n.end) for n in names if n.type in ("Location", "Facility")],
        withheld=find_withheld(text, sentences, furniture),
    )

    planned = scheduled_day(document.title, document.published)
    told_on = planned.isoformat() if planned else day
    times = resolve_times(spans, published=told_on, text=text)
    if day is None and any(t.value is None and not s.form.leaning for s, t in zip(spans, times, strict=True)):
        warnings.append("no publication date is known: words such as “on Tuesday” stay without a date")
    publisher = publisher_of(document, text, recorded=head is not None)
    cast = Cast(
        text,
        names,
        sentences,
        published,
        publisher.home,
        publisher.official,
        furniture,
        document.title,
        publisher.body,
        spoken=publisher.spoken,
        mission=publisher.mission,
    )
    listed = with_listed(head, cast, cast.home) if head else []
    cast.author = find_author(document, cast)
    statements = speak_for_publisher(resolve_statements(quotations, cast, names, sentences, publisher.name), cast)
    statements = in_own_words(statements, text)
    statements = of_interview(statements, text) if document.kind == "interview" else statements
    serve_hearing(statements, cast)
    cast.finish()
    statements = of_own_state(statements, cast)
    speakers = floor_in_posts(floor_of(cast, cast.author, speaker_at(statements), told_at(statements)), cast)
    occasions = with_speakers(
        answered(occasions, text),
        text,
        sentences,
        lambda at: cast.takes_part(speakers(at)),
        lambda at: cast.takes_part(cast.listener(at)),
    )
    official = document.kind in OWN_ACCOUNTS
    cast.meet((p.start, p.end, speakers(p.start)) for o in occasions for p in o.parties)
    drafts = draft_contacts(
        occasions, cast, sentences, times, speakers, official, document.title, record=(head, listed)
    )
    with_dealings(drafts, statements, cast, sentences, official)
    if not official:
        without_others_topics(drafts, statements, cast)
    add_discussed(drafts, cast, sentences)
    for start, end in sorted(span for draft in drafts for span in draft.redated):
        words = printed.span(start, end)
        warnings.append(f"accounts differ on when a contact was: “{words.text}” at {words.start} dates it otherwise")
    for start, end in () if official else told_otherwise(drafts, text, sentences):
        words = printed.span(start, end)
        warnings.append(f"accounts differ on how a contact was held: “{words.text}” at {words.start} tells otherwise")

    marked = tuple(Furniture(*printed.place(f.start, f.end), f.label) for f in furniture)
    ids, actors = write_actors(printed, cast, actors_of(statements) | {p.actor for d in drafts for p in d.parties})
    return Memcon(
        document=msgspec.structs.replace(document, furniture=marked),
        actors=actors,
        attributions=write_attributions(printed, statements, ids, calibration),
        contacts=write_contacts(document, printed, drafts, statements, cast, ids, calibration),
        times=tuple(
            TimeExpression(
                printed.span(t.span.start, t.span.end),
                t.type,
                t.value,
                calibration.probability("time", support(reading, "time", t.span.start, t.span.end)),
            )
            for t in resolve_times(apart(spans), published=told_on, text=text)
        ),
        places=tuple(
            Place(f"l{i + 1}", place.name, place.country, tuple(printed.span(a, b) for a, b in place.spans))
            for i, place in enumerate(find_places(names))
        ),
        warnings=tuple(warnings),
    )
