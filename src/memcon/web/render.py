"""Templates: a name and values come in, an HTML answer goes out; a value is text unless it was made as HTML here."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from memcon import __version__
from memcon.ledger.briefs import Brief
from memcon.view.plain import visible
from memcon.web import addresses, phrases
from memcon.web.filters import MODES, STATUSES

HERE = Path(__file__).parent


def page(
    request: Request, template: str, *, status: int = 200, headers: dict[str, str] | None = None, **values: Any
) -> HTMLResponse:
    """The page of a template; `values` are what it shows."""
    state = request.app.state
    body = (
        environment()
        .get_template(template)
        .render(
            path=request.url.path,
            here=request.url.path + (f"?{request.url.query}" if request.url.query else ""),
            writer=state.writer(request),
            accounts=state.settings.with_accounts,
            tokens=bool(state.settings.tokens),
            **values,
        )
    )
    return HTMLResponse(body.encode("utf-8", "replace"), status_code=status, headers=headers)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates, with what they may call."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        version=__version__,
        asset=asset,
        modes=MODES,
        statuses=STATUSES,
        mode_words=phrases.MODES,
        p=phrases,
        contact_url=addresses.contact_url,
        document_url=addresses.document_url,
        words_url=addresses.words_url,
        spans_url=addresses.spans_url,
        person_url=addresses.person_url,
        state_url=addresses.state_url,
        pair_url=addresses.pair_url,
        with_query=addresses.with_query,
        web_link=addresses.web_link,
        line=line,
    )
    made.filters.update(day=phrases.day, one_line=phrases.one_line, cut=cut, indented=indented)
    return made


@lru_cache(maxsize=8192)
def line(contact: Brief) -> Markup:
    """The line of a contact in a list; the same contacts stand in many lists."""
    macros: Any = environment().get_template("macros.html").module
    return Markup(macros.row(contact))


@lru_cache(maxsize=16)
def asset(name: str) -> str:
    """The address of a file of the page's own; it changes with its content, so that it can be kept for long."""
    content = (HERE / "static" / name).read_bytes()
    return f"/static/{name}?v={hashlib.sha256(content).hexdigest()[:12]}"


def cut(text: str, longest: int) -> str:
    """A text that fits, cut between words."""
    text = phrases.one_line(text)
    if len(text) <= longest:
        return text
    return (text[:longest].rpartition(" ")[0] or text[:longest]) + " …"


def indented(value: Any) -> str:
    """JSON for people."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _shown(value: Any) -> Any:
    """What a template prints: steering characters in text are written out, None is nothing."""
    if value is None:
        return ""
    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value, keep="\n\t")
    return value
