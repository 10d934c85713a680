"""What people see of a memcon, apart from the terminal: the wording that all faces share, and a notebook's view."""

from memcon.view.notebook import html

__all__ = ["html"]
