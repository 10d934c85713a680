"""A record in which everything that a stranger can choose is an attack."""

from __future__ import annotations

from tellings import memcon_of

from memcon.record import Memcon

SCRIPT = "<script>window.hit=1</script>"
PICTURE = "<img src=x onerror=window.hit=1>"
TEMPLATE = "{{7*7}}{% raw %}"
TURNED = "\u202etxt.exe\u2066"
HEADER = "x\r\nSet-Cookie: hit=1"
NAMES = (f"Ada {SCRIPT}", f"Ion {TURNED} Petru")


def hostile() -> Memcon:
    """A document in which everything that a stranger can choose is an attack."""
    text = (
        f"{NAMES[0]} called {NAMES[1]} on Monday, {PICTURE} she said that {TEMPLATE} “javascript:alert(1)” ' \" & "
        f"</div></textarea> =cmd|' /C calc'!A0 {HEADER} \x00 \x1b[31m done."
    )
    return memcon_of(
        "../../etc/passwd?a=1#\r\n<b>",
        text,
        actors={NAMES[0]: {"country": "NOR", "office": PICTURE}, NAMES[1]: {"country": "FIN"}},
        quotes=[("she", f"{TEMPLATE} “javascript:alert(1)”", NAMES[0])],
        contacts=[("called", NAMES, "2024-03-11", [0])],
        title=f"{SCRIPT}{TURNED}{TEMPLATE}",
        publisher=f"=HYPERLINK(1){PICTURE}{HEADER}",
        byline=PICTURE,
        url="javascript:window.hit=1//https://example.org/",
        published="2024-03-11",
        language='"><svg onload=window.hit=1>',
    )
