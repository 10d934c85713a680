"""Pictures as SVG, made on the server: numbers come in, elements go out, the same for the same numbers.

Colours and sizes are attributes, so that a picture saved on its own is whole; in the page the style sheet has its say.
"""

from memcon.web.pictures.lineage import lineage
from memcon.web.pictures.network import network
from memcon.web.pictures.timeline import Period, periods, timeline

__all__ = ["Period", "lineage", "network", "periods", "timeline"]
