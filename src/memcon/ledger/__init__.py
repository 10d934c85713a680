"""Many memcons, one record: kept, merged, corrected, and told again on request."""

from memcon.ledger.ledger import Ledger, open_ledger
from memcon.ledger.quarantine import Quarantined

__all__ = ["Ledger", "Quarantined", "open_ledger"]
