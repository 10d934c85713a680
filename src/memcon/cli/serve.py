"""`memcon serve`: a ledger's page and its JSON API, until it is stopped."""

from __future__ import annotations

import click

from memcon.cli.ledger import ledger_option
from memcon.errors import EXIT_OK, UsageError


@click.command()
@ledger_option
@click.option("--port", type=click.IntRange(0, 65535), default=8750, show_default=True, help="The port to listen on.")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen on. On any but this machine's own, writing needs an account.",
)
@click.option(
    "--allowed-host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="A name under which the page may be asked for, beside this machine's own; may be given several times.",
)
@click.option("--read-only", is_flag=True, help="Nobody can correct the record.")
@click.option(
    "--user-header",
    metavar="NAME",
    help="The header in which a reverse proxy names the user, such as X-Forwarded-User.",
)
@click.option(
    "--proxy",
    "proxies",
    multiple=True,
    metavar="ADDRESS",
    help="An address from which --user-header is believed (default: this machine's own); may be given several times.",
)
@click.option(
    "--tokens",
    "tokens_file",
    metavar="FILE",
    help="A file of people who may write: on each line a name and a token, or a name and sha256:DIGEST of a token.",
)
def serve(
    url: str,
    port: int,
    host: str,
    hosts: tuple[str, ...],
    read_only: bool,
    user_header: str | None,
    proxies: tuple[str, ...],
    tokens_file: str | None,
) -> int:
    """Show a ledger as a page, and give it as JSON.

    The page lists the contacts and shows each side's account beside the other's, with every field leading to the words
    that support it. On this machine it can be corrected by whoever opens it; elsewhere only with an account.

    \b
    Examples:
      memcon serve --ledger sqlite:///memcon.db
      memcon serve --ledger postgresql://memcon@db/memcon --read-only
      memcon serve --host 0.0.0.0 --allowed-host record.example.org --tokens tokens
    """
    from memcon.ledger import open_ledger
    from memcon.web.settings import Settings, read_tokens

    if user_header is not None and not user_header.replace("-", "").isalnum():
        raise UsageError(f"--user-header: {user_header!r} is no name of a header")
    settings = Settings(
        read_only=read_only,
        host=host,
        hosts=hosts,
        user_header=user_header,
        proxies=proxies or Settings.proxies,
        tokens=read_tokens(tokens_file) if tokens_file else {},
    )
    with open_ledger(url, read_only=read_only) as ledger:
        run(ledger, settings, port)
    return EXIT_OK


def run(ledger: object, settings: object, port: int) -> None:
    """Serves until it is stopped; the address goes to standard error once it is listening."""
    import socket

    import uvicorn

    from memcon.cli.output import tell
    from memcon.ledger import Ledger
    from memcon.web import Settings, create_app

    assert isinstance(ledger, Ledger) and isinstance(settings, Settings)
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, port))
    except OSError as error:
        listener.close()
        raise UsageError(f"cannot listen on {settings.host}, port {port}: {error.strerror or error}") from error
    app = create_app(ledger, settings, ledger_read_only=settings.read_only)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        proxy_headers=False,  # who asks is the connection's other end, whatever a header says
        server_header=False,
        timeout_keep_alive=15,
        limit_concurrency=200,
        h11_max_incomplete_event_size=64 * 1024,
    )
    app.state.holdings.prepare()
    shown = f"[{settings.host}]" if ":" in settings.host else settings.host
    tell(f"http://{shown}:{listener.getsockname()[1]}/ shows {ledger.url}; Ctrl-C stops it")
    if next(ledger.document_ids(), None) is None:
        tell("the ledger holds no document yet: `memcon ingest` reads some in")
    uvicorn.Server(config).run(sockets=[listener])
