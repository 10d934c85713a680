"""What memcon costs and how well it does: each module is a command."""

from memcon.threads import one_thread

one_thread()  # as the command does, before numpy is loaded
