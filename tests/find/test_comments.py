"""Comments below an article are found by their heads; an article that quotes and dates has none."""

from __future__ import annotations

import pytest

from memcon.find.comments import REST, find_comments

ARTICLE = "The court struck down the map on Monday. “It is void,” the judge wrote.\n\n"


@pytest.mark.parametrize(
    "comments",
    [
        "2 Comments\n\nosk77 says:\nMarch 14, 2031 at 8:02 am\nA disgrace, as my father said.\n\nMary K. says:\n"
        "March 15, 2031 at 9:10 am\nThe mayor told us he would go.",
        "Comments (1)\n\nMary K.\n3 hours ago\nThe mayor told us he would go.",
        "osk77 says: 14 March 2031 at 8:02\nI agree.\n\nMary K. says: 15 March 2031 at 9:10\nThe mayor said no.",
    ],
)
def test_comments_reach_from_their_count_or_first_head_to_the_end(comments: str) -> None:
    assert find_comments(ARTICLE + comments) == (len(ARTICLE), len(ARTICLE + comments))


def test_behind_a_long_last_comment_the_page_goes_on() -> None:
    comments = "1 Comment\n\nosk77 says:\nMarch 14, 2031 at 8:02 am\nI agree."
    found = find_comments(ARTICLE + comments + "\n\n" + "The emir left on Friday. " * (REST // 20))
    assert found == (len(ARTICLE), len(ARTICLE + comments))


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        ARTICLE + "2 Comments\n\nThe ministry said on March 14, 2031 that talks went on.",
        ARTICLE + "Reporter Jana Dorn says:\n\n“The square is full.”\n\nReporter Jan Volk says:\n\n“It is empty.”",
        ARTICLE + "Jana Dorn says:\nMarch 14, 2031 at 8:02 am\nI agree.",
        "By Jana Dorn\nMarch 14, 2031 at 8:02 am\n\n" + ARTICLE + "Updated on\nMarch 15, 2031 at 9:10 am\n\n" + ARTICLE,
        "12 comments that shook the house\n\n" + ARTICLE,
        "",
    ],
)
def test_articles_have_no_comments(text: str) -> None:
    assert find_comments(text) is None
